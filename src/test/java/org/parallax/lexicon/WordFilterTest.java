package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFilterTest {

    @Test
    void what_was_put_in_passes_and_at_most_one_in_eight_of_the_rest_does() {
        Random random = new Random(3);
        for (int words : new int[] {1, 2, 63, 64, 65, 5_000}) {
            int[] in = random.ints(words).toArray();
            WordFilter filter = WordFilter.of(in);
            long others = random.ints(10_000).filter(filter::mayHold).count();

            assertTrue(Arrays.stream(in).allMatch(filter::mayHold), words + " words");
            assertTrue(others < 10_000 / 8 * 1.1, others + " of 10,000 pass a filter of " + words);
        }
    }

    @Test
    void a_filter_of_nothing_passes_nothing() {
        WordFilter filter = WordFilter.of(new int[0]);

        assertFalse(new Random(5).ints(1_000).anyMatch(filter::mayHold));
    }

    @Test
    void two_words_in_the_other_order_are_another_pair() {
        assertNotEquals(WordFilter.pair(17, 99), WordFilter.pair(99, 17));
    }
}
