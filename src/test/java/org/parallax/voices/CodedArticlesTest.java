package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.actors.Gazetteer;

/**
 * The voices of the five articles coded by hand before there were rules. The counts are floors: what the rules reach;
 * docs/voices.md lists what they miss.
 */
class CodedArticlesTest {

    @Test
    void reported_statements_are_found() {
        assertThat(count("indirect", false)).isGreaterThanOrEqualTo(85);
    }

    @Test
    void quotations_are_given_to_their_speakers() {
        assertThat(count("direct", true)).isGreaterThanOrEqualTo(66);
    }

    @Test
    void reported_statements_are_given_to_their_speakers() {
        assertThat(count("indirect", true)).isGreaterThanOrEqualTo(79);
    }

    @Test
    void every_quotation_is_found() {
        assertThat(count("direct", false)).isEqualTo(total("direct"));
    }

    @Test
    void scare_quotes_are_nobodys_words() {
        for (String name : CodedArticles.NAMES) {
            Voices voices = Voices.find(CodedArticles.reading(name));
            for (CodedArticles.Row row : CodedArticles.rows(name)) {
                if (row.kind().equals("scare")) {
                    assertThat(voices.quotations())
                            .as(name + ": " + row.content())
                            .noneMatch(q -> q.role() == QuotationRole.SPEECH
                                    && q.content().equals(row.in(CodedArticles.text(name))));
                }
            }
        }
    }

    private static long total(String kind) {
        return CodedArticles.NAMES.stream()
                .flatMap(name -> CodedArticles.rows(name).stream())
                .filter(row -> row.kind().equals(kind))
                .count();
    }

    private static long count(String kind, boolean speakerToo) {
        long found = 0;
        for (String name : CodedArticles.NAMES) {
            Voices voices = Voices.find(CodedArticles.reading(name));
            for (CodedArticles.Row row : CodedArticles.rows(name)) {
                boolean held = CodedArticles.holders(voices, row.in(CodedArticles.text(name))).stream()
                        .anyMatch(a -> !speakerToo || same(a.speaker().name(), row.speaker()));
                found += row.kind().equals(kind) && held ? 1 : 0;
            }
        }
        return found;
    }

    /** The coder kept capitals that speak apart from their countries; the gazetteer takes {@code Lima} for Peru. */
    private static boolean same(String voice, String coded) {
        return bare(voice).equalsIgnoreCase(bare(coded))
                || Gazetteer.english().actors().stream()
                        .anyMatch(a -> a.name().equals(voice) && a.aliases().contains(coded));
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?i)(an?|the) ", "");
    }
}
