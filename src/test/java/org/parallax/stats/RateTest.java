package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateTest {

    private static final long[] HITS = {3, 0, 5, 2, 1, 4};
    private static final long[] WORDS = {100, 120, 200, 90, 80, 150};

    private static Rate of(long[] hits, long[] words) {
        long[] s = new long[5];
        for (int i = 0; i < hits.length; i++) {
            s[0] += words[i];
            s[1] += words[i] * words[i];
            s[2] += hits[i];
            s[3] += hits[i] * hits[i];
            s[4] += hits[i] * words[i];
        }
        return Rate.of(hits.length, s[0], s[1], s[2], s[3], s[4]);
    }

    @Test
    void the_interval_is_that_of_a_ratio_over_documents() {
        Rate rate = of(HITS, WORDS);
        // Python 3.11: r = sum(k)/sum(n); se = sqrt(6/5 * sum((k-r*n)**2))/sum(n); r +- 2.570581835636314*se
        assertThat(rate.per1000()).isCloseTo(20.27027027027027, within(1e-9));
        assertThat(rate.interval().low()).isCloseTo(8.793573984573685, within(1e-9));
        assertThat(rate.interval().high()).isCloseTo(31.746966555966857, within(1e-9));
    }

    @Test
    void documents_that_come_twice_as_often_make_the_interval_narrower() {
        long[] hits = {3, 0, 5, 2, 1, 4, 3, 0, 5, 2, 1, 4};
        long[] words = {100, 120, 200, 90, 80, 150, 100, 120, 200, 90, 80, 150};
        assertThat(of(hits, words).per1000()).isCloseTo(of(HITS, WORDS).per1000(), within(1e-12));
        assertThat(of(hits, words).interval().high())
                .isLessThan(of(HITS, WORDS).interval().high());
    }

    @Test
    void no_hit_says_how_much_could_have_been_missed() {
        Rate none = of(new long[6], WORDS);
        // -ln(.025) / 740 words
        assertThat(none.interval().low()).isZero();
        assertThat(none.interval().high()).isCloseTo(3.688879454113936 / .740, within(1e-9));
    }

    @Test
    void few_documents_have_a_rate_without_an_interval_and_no_words_have_neither() {
        assertThat(of(new long[] {1, 2}, new long[] {100, 100}).interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(of(new long[] {1, 2}, new long[] {100, 100})).hasToString("15.0 per 1,000 over 2 documents");
        assertThat(of(new long[0], new long[0]).per1000()).isNaN();
    }

    @Test
    void five_documents_are_enough_for_an_interval() {
        assertThat(of(new long[] {1, 2, 0, 1, 3}, new long[] {100, 90, 80, 120, 100})
                        .interval()
                        .contains(14.3))
                .isTrue();
        assertThat(of(new long[] {1, 2, 0, 1}, new long[] {100, 90, 80, 120}).interval())
                .isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void documents_without_words_have_no_rate_however_many() {
        Rate rate = of(new long[9], new long[9]);
        assertThat(rate.interval()).isEqualTo(Interval.UNKNOWN);
        assertThat(rate).hasToString("no words");
        assertThat(of(HITS, WORDS)).hasToString("20.3 per 1,000 [8.8, 31.7] over 6 documents");
    }
}
