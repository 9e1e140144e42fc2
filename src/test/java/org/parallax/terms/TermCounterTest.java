package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;

class TermCounterTest {

    private static final Readings HARBOUR = Readings.of(
            "The harbour’s dredgers stayed in the harbour.",
            "Dredgers left. The city's council said the harbour reopens on 3 May.",
            "");

    private static TermCounts count(Terms terms, String... texts) {
        return TermCounter.of(terms).run(Readings.of(texts));
    }

    @Test
    void counts_words_in_lower_case_and_the_documents_they_are_in() {
        TermCounts counts = TermCounter.words().run(HARBOUR);
        assertThat(counts.count("harbour")).isEqualTo(3);
        assertThat(counts.documents("harbour")).isEqualTo(2);
        assertThat(counts.count("dredgers")).isEqualTo(2);
        assertThat(counts.count("3")).isEqualTo(1);
        assertThat(counts.count(".")).isZero();
        assertThat(counts.count("absent")).isZero();
        assertThat(counts.documents()).isEqualTo(3);
        // 7 + 12
        assertThat(counts.words()).isEqualTo(19);
        assertThat(counts.rate("harbour")).isCloseTo(3000.0 / 19, within(1e-12));
    }

    @Test
    void possessives_are_folded_into_their_noun_and_contractions_are_not() {
        TermCounts counts = count(
                Terms.words(),
                "Kazakhstan’s army, Kazakhstan‘s army, Kazakhstan's army. It's late; that’s all. The ministers’ plan.");
        assertThat(counts.count("kazakhstan")).isEqualTo(3);
        assertThat(counts.count("it's")).isEqualTo(1);
        assertThat(counts.count("that's")).isEqualTo(1);
        assertThat(counts.count("ministers")).isEqualTo(1);
    }

    @Test
    void typography_does_not_change_a_count() {
        TermCounts composed = ofTokens("The", "caf\u00E9", "isn't", "open", "Of\uFB01ce");
        TermCounts other = ofTokens("The", "cafe\u0301", "isn\u2019t", "o\u00ADpen", "Office");
        assertThat(other).isEqualTo(composed);
        assertThat(composed.vocabulary()).containsExactly("café", "isn't", "office", "open", "the");
    }

    private static TermCounts ofTokens(String... tokens) {
        return TermCounter.words().run(List.of(Golden.reading("text", List.of(tokens))));
    }

    @Test
    void runs_of_words_skip_and_stop_at_gaps() {
        String text = "Ships of the line sailed, then ships sank";
        TermCounts pairs = count(Terms.words().ngrams(2), text);
        assertThat(pairs.vocabulary())
                .containsExactly(
                        "line sailed", "of the", "sailed then", "ships of", "ships sank", "the line", "then ships");
        TermCounts padded = count(
                Terms.words()
                        .without(StopWords.of(List.of("of", "the")))
                        .ngrams(2)
                        .padded(),
                text);
        assertThat(padded.vocabulary()).containsExactly("line sailed", "ships sank", "then ships");
        TermCounts skipping = count(Terms.words().ngrams(2).skipping(0, 1).joinedBy("_"), "a b c d");
        assertThat(skipping.vocabulary()).containsExactly("a_b", "a_c", "b_c", "b_d", "c_d");
        TermCounts both = count(Terms.words().ngrams(1, 2), "go go go");
        assertThat(both.count("go")).isEqualTo(3);
        assertThat(both.count("go go")).isEqualTo(2);
        assertThat(both.words()).isEqualTo(3);
        assertThat(both.total()).isEqualTo(5);
    }

    @Test
    void stop_words_hold_no_negation_unless_asked() {
        assertThat(StopWords.english().contains("the")).isTrue();
        assertThat(StopWords.english().contains("not")).isFalse();
        assertThat(StopWords.english().contains("no")).isFalse();
        assertThat(StopWords.english().withNegations().contains("not")).isTrue();
        assertThat(StopWords.english().without("the").contains("the")).isFalse();
        assertThat(count(Terms.words().without(StopWords.english()), "It was not the end")
                        .vocabulary())
                .containsExactly("end", "not");
    }

    @Test
    void stems_share_a_term() {
        TermCounts counts = count(Terms.words().stemmed(LuceneStemmer.english()), "Nations and national, a nation's");
        assertThat(counts.count("nation")).isEqualTo(3);
    }

    @Test
    void case_is_kept_when_asked_for() {
        assertThat(count(Terms.words().keepingCase(), "US us Us").vocabulary()).containsExactly("US", "Us", "us");
        assertThat(count(Terms.words().keepingAcronyms(), "US us Us A").vocabulary())
                .containsExactly("US", "a", "us");
    }

    @Test
    void any_split_order_and_a_saved_state_give_an_equal_answer() throws IOException {
        Analysis<Reading, TermTally, TermCounts> analysis =
                TermCounter.of(Terms.words().ngrams(1, 2));
        TermCounts whole = analysis.run(HARBOUR);
        TermTally left = analysis.empty();
        TermTally right = analysis.empty();
        int i = 0;
        for (Reading reading : HARBOUR) {
            analysis.add(i++ % 2 == 0 ? right : left, reading);
        }
        analysis.merge(left, right);
        assertThat(analysis.finish(left)).isEqualTo(whole);
        byte[] saved = save(analysis, left);
        TermTally back = analysis.read(new DataInputStream(new ByteArrayInputStream(saved)));
        assertThat(analysis.finish(back)).isEqualTo(whole);
        assertThat(save(analysis, back)).isEqualTo(saved);
        assertThat(HARBOUR.parallelStream().collect(analysis.collector())).isEqualTo(whole);
    }

    private static <A> byte[] save(Analysis<?, A, ?> analysis, A state) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        analysis.write(state, new DataOutputStream(out));
        return out.toByteArray();
    }

    @Test
    void nothing_to_count_counts_nothing() {
        TermCounts none = TermCounter.words().run(Readings.of("", "!?"));
        assertThat(none.total()).isZero();
        assertThat(none.documents()).isEqualTo(2);
        assertThat(none.rate("x")).isNaN();
        assertThat(none.top(5)).isEmpty();
    }

    @Test
    void top_is_by_count_then_alphabetical_and_trim_drops_the_rare() {
        TermCounts counts = TermCounter.words().run(HARBOUR);
        assertThat(counts.top(3))
                .containsExactly(
                        new TermCount("the", 4, 2), new TermCount("harbour", 3, 2), new TermCount("dredgers", 2, 2));
        assertThat(counts.trim(2, 2).vocabulary()).containsExactly("dredgers", "harbour", "the");
        assertThat(counts.trim(2, 2).total()).isEqualTo(counts.total());
    }

    @Test
    void frequency_lists_add_up() {
        TermCounts list = TermCounts.ofFrequencies(Map.of("war", 3L, "peace", 1L));
        TermCounts sum = list.plus(list);
        assertThat(sum.count("war")).isEqualTo(6);
        assertThat(sum.total()).isEqualTo(8);
        assertThatThrownBy(() -> TermCounts.ofFrequencies(Map.of("war", -1L)))
                .hasMessageContaining("got -1 for \"war\"");
    }

    @Test
    void distinct_terms_by_the_hundred_thousand_are_kept_apart() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append('w').append(Integer.toString(i, 36)).append(' ');
        }
        assertThat(count(Terms.words(), text.toString()).vocabulary()).hasSize(100_000);
    }

    @Test
    void out_of_range_lengths_are_refused() {
        assertThatThrownBy(() -> Terms.words().ngrams(0, 2)).hasMessageContaining("[1, 10], got [0, 2]");
        assertThatThrownBy(() -> Terms.words().skipping(-1)).hasMessageContaining("[0, 20], got [-1]");
    }

    @Test
    void only_some_words_are_counted_when_asked() {
        assertThat(count(Terms.words().only(List.of("storm", "sun")), "Sun, storm and more storm")
                        .vocabulary())
                .containsExactly("storm", "sun");
    }

    @Test
    void terms_come_in_alphabetical_order_whatever_joins_them() {
        String text = "a-c a b. a b-d a c";
        for (String joiner : List.of(" ", "_", "-", "")) {
            Vocabulary vocabulary =
                    count(Terms.words().ngrams(1, 2, 3).joinedBy(joiner), text).vocabulary();
            assertThat(vocabulary).as("joined by \"%s\"", joiner).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < vocabulary.size(); i++) {
                assertThat(vocabulary.place(vocabulary.get(i))).isEqualTo(i);
            }
        }
    }

    @Test
    void a_token_that_reads_like_a_run_shares_its_place() {
        Reading reading = Golden.reading("text", List.of("new", "york", "newyork"));
        TermCounts counts =
                TermCounter.of(Terms.words().ngrams(1, 2).joinedBy("")).run(List.of(reading));
        assertThat(counts.count("newyork")).isEqualTo(2);
        assertThat(counts.documents("newyork")).isEqualTo(1);
        DocumentTermMatrix matrix = DocumentTermMatrix.of(
                List.of(reading), Terms.words().ngrams(1, 2).joinedBy(""));
        assertThat(matrix.value("text", "newyork")).isEqualTo(2);
        assertThat(matrix.sum("text")).isEqualTo(5);
    }
}
