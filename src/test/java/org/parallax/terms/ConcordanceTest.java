package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Readings;
import org.parallax.text.Span;

class ConcordanceTest {

    private static final Readings PORT = Readings.of(
            "The port’s new crane broke. Economists say the port, an economic lung, will lose money.",
            "No port in sight; the Port Authority and the port authorities disagree.");

    private static List<String> matches(Concordance concordance) {
        return concordance.in(PORT).map(ConcordanceLine::match).toList();
    }

    @Test
    void finds_what_the_count_of_the_term_counts() {
        TermCounts counts = TermCounter.words().run(PORT);
        assertThat(Concordance.of("port").in(PORT)).hasSize((int) counts.count("port"));
        assertThat(matches(Concordance.of("Port’s"))).contains("port’s", "Port");
    }

    @Test
    void a_line_shows_the_tokens_around_the_find_as_they_stand() {
        ConcordanceLine line =
                Concordance.of("crane").window(2).in(PORT).findFirst().orElseThrow();
        assertThat(line.left()).isEqualTo("port’s new");
        assertThat(line.match()).isEqualTo("crane");
        assertThat(line.right()).isEqualTo("broke.");
        assertThat(line.document()).isEqualTo("text1");
        assertThat(line.span()).isEqualTo(new Span(15, 20));
    }

    @Test
    void phrases_globs_and_expressions() {
        assertThat(matches(Concordance.of("port authority"))).containsExactly("Port Authority");
        assertThat(matches(Concordance.glob("econom*"))).containsExactly("Economists", "economic");
        assertThat(matches(Concordance.glob("port authorit*"))).containsExactly("Port Authority", "port authorities");
        assertThat(matches(Concordance.glob("c?ane"))).containsExactly("crane");
        assertThat(matches(Concordance.regex("^econ.*c$"))).containsExactly("economic");
        assertThat(matches(Concordance.regex("port ^auth"))).containsExactly("Port Authority", "port authorities");
        assertThat(matches(Concordance.of("crane").or(Concordance.of("broke")))).containsExactly("crane", "broke");
        assertThat(matches(Concordance.of("Port").over(Terms.words().keepingCase())))
                .containsExactly("Port");
        assertThat(matches(Concordance.of("*"))).isEmpty();
    }

    @Test
    void sorts_by_what_follows_and_by_what_comes_before() {
        assertThat(Concordance.of("port")
                        .in(PORT)
                        .sorted(ConcordanceLine.byRight())
                        .map(ConcordanceLine::right))
                .first()
                .isEqualTo(", an economic lung,");
        assertThat(Concordance.of("port")
                        .in(PORT)
                        .sorted(ConcordanceLine.byLeft())
                        .map(ConcordanceLine::left))
                .first()
                .isEqualTo("No");
    }

    @Test
    void a_limit_reads_no_further() {
        assertThat(Concordance.of("port").in(PORT).limit(3).toList()).hasSize(3);
    }

    @Test
    void an_expression_with_an_error_says_where() {
        assertThatThrownBy(() -> Concordance.regex("a(b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unclosed group at 3 of \"a(b\"");
        assertThatThrownBy(() -> Concordance.of("  ")).hasMessageContaining("not blank");
        assertThatThrownBy(() -> Concordance.of("a").window(-1)).hasMessageContaining("got -1");
    }

    @Test
    void an_expression_that_backtracks_without_end_is_stopped() {
        Readings long1 = Readings.of("a".repeat(60) + "b");
        assertThatThrownBy(() -> Concordance.regex("^(?:.*a){15}c$").in(long1).toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("more than 1000000 steps");
    }

    @Test
    void a_glob_of_many_stars_stays_quick() {
        assertThat(Concordance.glob("*a*a*a*a*a*a*a*a*a*c").in(Readings.of("a".repeat(5000) + "b")))
                .isEmpty();
    }
}
