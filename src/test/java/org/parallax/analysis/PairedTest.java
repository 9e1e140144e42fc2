package org.parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.testing.AnalysisContract;

/** Two analyses in one pass keep the laws and answer as each does alone. */
class PairedTest implements AnalysisContract<String, Both<long[], long[]>, Both<Long, Long>> {

    @Override
    public Analysis<String, Both<long[], long[]>, Both<Long, Long>> analysis() {
        return new Lengths().and(new Lengths().reading(text -> text.substring(text.length() / 2)));
    }

    @Test
    void each_has_its_own_answer() {
        assertEquals(new Both<>(8L, 4L), analysis().run(List.of("four", "more")));
    }
}
