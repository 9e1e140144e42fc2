package org.parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.terms.TermCounter;
import org.parallax.terms.TermCounts;
import org.parallax.terms.TermTally;
import org.parallax.testing.AnalysisContract;

/** An analysis by groups keeps the laws, and every group has the answer of its own items. */
class GroupedTest implements AnalysisContract<Reading, SortedMap<String, TermTally>, Map<String, TermCounts>> {

    @Override
    public Analysis<Reading, SortedMap<String, TermTally>, Map<String, TermCounts>> analysis() {
        return TermCounter.words().groupedBy(Reading.field("source"));
    }

    @Test
    void groups_come_by_name_with_the_answer_over_their_own_items() {
        Analysis<String, SortedMap<String, long[]>, Map<String, Long>> lengths =
                new Lengths().groupedBy(word -> word.substring(0, 1));
        assertEquals(
                List.of("a", "b"),
                List.copyOf(lengths.run(List.of("bee", "ant", "bat", "ape")).keySet()));
        assertEquals(Map.of("a", 6L, "b", 6L), lengths.run(List.of("bee", "ant", "bat", "ape")));
    }

    @Test
    void a_step_makes_the_items() {
        Analysis<Document, long[], Long> lengths = new Lengths().reading(Document::text);
        assertEquals(7L, lengths.run(List.of(Document.of("1", "four"), Document.of("2", "six"))));
    }
}
