package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.actors.Gazetteer;
import org.parallax.corpus.Reading;

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

    @Test
    void words_are_own_quoted_or_reported_as_coded() {
        long[][] words = new long[3][3];
        for (String name : CodedArticles.NAMES) {
            count(name, words);
        }
        assertThat(words[0][0]).as("own, of 1,168").isGreaterThanOrEqualTo(1127);
        assertThat(words[1][1]).as("quoted, of 469").isEqualTo(469);
        assertThat(words[2][2]).as("reported, of 601").isGreaterThanOrEqualTo(571);
    }

    /** Adds the article's words by how they are coded and how they are found. */
    private static void count(String name, long[][] words) {
        Reading reading = CodedArticles.reading(name);
        Voices voices = Voices.find(reading);
        List<CodedArticles.Row> rows = CodedArticles.rows(name);
        for (int t = 0; t < reading.tokens().size(); t++) {
            int start = reading.tokens().start(t);
            if (reading.tokens().isWord(t) && !reading.parts().isSetAside(start)) {
                words[coded(rows, reading.text(), start)][
                        voices.stretchAt(start).wording().ordinal()]++;
            }
        }
    }

    private static int coded(List<CodedArticles.Row> rows, String text, int offset) {
        int coded = 0;
        for (CodedArticles.Row row : rows) {
            boolean direct = row.kind().equals("direct");
            if (coded != 1
                    && (direct || row.kind().equals("indirect"))
                    && row.in(text).contains(offset)) {
                coded = direct ? 1 : 2;
            }
        }
        return coded;
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
