package org.parallax.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.sentiment.ToneRules;
import org.parallax.sentiment.ToneScorer;
import org.parallax.stats.ExactSum;
import org.parallax.text.EnglishSentenceSplitter;
import org.parallax.text.SentenceSplitter;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokenizer;
import org.parallax.text.WordTokenizer;
import org.parallax.voices.AttributionFinder;

/**
 * Three faults people make, planted on purpose: each turns the right test red, with a message that shows before and
 * after; without the fault the same test is green.
 */
class PlantedMutantsTest {

    private static void onlyRed(Class<?> mutant, String test, String... parts) {
        List<String> failures = KitRun.of(mutant).failures();
        assertTrue(failures.size() >= 1 && failures.stream().allMatch(f -> f.contains(test)), failures::toString);
        for (String part : parts) {
            assertTrue(failures.get(0).contains(part), () -> "\"" + part + "\" should stand in " + failures.get(0));
        }
    }

    private static void green(Class<?> test) {
        KitRun run = KitRun.of(test);
        assertEquals(List.of(), run.failures());
        assertTrue(run.passed() > 0);
    }

    /** Cuts words at a curly apostrophe, as tokenizers made for straight ones do. */
    private static final Tokenizer CUTS_AT_CURLY =
            (text, visitor) -> WordTokenizer.standard().scan(text, (start, end, kind) -> {
                int at = text.indexOf('’', start);
                if (at > start && at < end - 1) {
                    visitor.token(start, at, kind);
                    visitor.token(at + 1, end, kind);
                } else {
                    visitor.token(start, end, kind);
                }
            });

    abstract static class DenialsTest {
        abstract Tokenizer tokenizer();

        @InvariantUnder({CurlyQuotes.class, Crlf.class})
        @ArticleSource("articles/*.txt")
        void denials_do_not_depend_on_typography(Variation v) {
            DocumentReader reader = DocumentReader.of(tokenizer(), EnglishSentenceSplitter.standard());
            v.check(text -> reader.read(Document.of("text", text)).tokens().stream()
                    .filter(token -> token.lower().replace('’', '\'').endsWith("n't"))
                    .count());
        }
    }

    static class CurlyHandled extends DenialsTest {
        @Override
        Tokenizer tokenizer() {
            return WordTokenizer.standard();
        }
    }

    static class CurlyBroken extends DenialsTest {
        @Override
        Tokenizer tokenizer() {
            return CUTS_AT_CURLY;
        }
    }

    @Test
    void broken_curly_apostrophes_turn_the_typography_test_red() {
        green(CurlyHandled.class);
        onlyRed(
                CurlyBroken.class,
                "denials_do_not_depend_on_typography",
                "CurlyQuotes on \"bridge.txt\"",
                "before: ",
                "don’t",
                "after:  ",
                "don't",
                "-> 0",
                "-> 3");
    }

    /** The tone of all sentences, summed by += or exactly. */
    record ToneTotal(boolean exact) implements Analysis<Reading, ExactSum, Double> {
        @Override
        public ExactSum empty() {
            return new ExactSum();
        }

        @Override
        public void add(ExactSum state, Reading reading) {
            plus(state, ToneScorer.news().score(reading).value().orElse(0));
        }

        @Override
        public void merge(ExactSum state, ExactSum other) {
            if (exact) {
                state.add(other);
            } else {
                plus(state, other.value());
            }
        }

        private void plus(ExactSum state, double value) {
            if (exact) {
                state.add(value);
                return;
            }
            double rounded = state.value() + value;
            state.add(-state.value());
            state.add(rounded);
        }

        @Override
        public Double finish(ExactSum state) {
            return state.value();
        }

        @Override
        public void write(ExactSum state, DataOutput out) throws IOException {
            state.writeTo(out);
        }

        @Override
        public ExactSum read(DataInput in) throws IOException {
            ExactSum state = empty();
            state.readFrom(in);
            return state;
        }
    }

    static class SummedExactly implements AnalysisContract<Reading, ExactSum, Double> {
        @Override
        public ToneTotal analysis() {
            return new ToneTotal(true);
        }
    }

    static class SummedPlainly implements AnalysisContract<Reading, ExactSum, Double> {
        @Override
        public ToneTotal analysis() {
            return new ToneTotal(false);
        }
    }

    @Test
    void a_plain_sum_turns_the_laws_of_order_split_and_threads_red() {
        green(SummedExactly.class);
        List<String> failures = KitRun.of(SummedPlainly.class).failures();
        assertTrue(failures.stream().anyMatch(f -> f.contains("any_order_gives_an_equal_answer")), failures::toString);
        assertTrue(failures.stream().anyMatch(f -> f.contains("any_split_gives_an_equal_answer")), failures::toString);
        assertTrue(
                failures.stream()
                        .allMatch(f -> f.contains("before: ") && f.contains("after:  ") && f.contains("seed 1")),
                failures::toString);
    }

    abstract static class DenialLowersTest {
        abstract ToneScorer scorer();

        @Moves(value = Direction.DOWN, under = Negate.class, atLeast = .05)
        @Template("The {thing} is {good}.")
        @Fill(
                slot = "thing",
                with = {"plan", "verdict", "new hospital"})
        @Fill(
                slot = "good",
                with = {"excellent", "fair", "helpful"})
        void praise_denied_is_no_praise(Variation v) {
            v.check(text -> scorer().score(text));
        }
    }

    static class NegationRead extends DenialLowersTest {
        @Override
        ToneScorer scorer() {
            return ToneScorer.news();
        }
    }

    static class NegationDropped extends DenialLowersTest {
        @Override
        ToneScorer scorer() {
            return ToneScorer.news().withRules(withoutNegation());
        }
    }

    /** The shipped rules, every word of negation doing nothing. */
    private static ToneRules withoutNegation() {
        try (InputStream in = ToneRules.class.getResourceAsStream("cues.tsv")) {
            Path file = Files.createTempFile("cues", ".tsv");
            String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> row.startsWith("cue\t") || row.contains("\tnegation\t"))
                    .map(row -> row.replace("\tnegation\t", "\tnone\t"))
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(file, rows);
            ToneRules rules = ToneRules.english().withCues(file);
            Files.delete(file);
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_dropped_negation_rule_turns_the_direction_test_red() {
        green(NegationRead.class);
        onlyRed(
                NegationDropped.class,
                "praise_denied_is_no_praise",
                "Negate on \"The plan is excellent.\"",
                "should go DOWN by at least 0.05: moved by",
                "before: The plan is excellent.",
                "after:  The plan is not excellent.",
                "cases fail, allowed is a share of 0.0");
    }

    /** A scorer that cannot say what it did. */
    static class WrongExplanation implements ScorerContract {
        @Override
        public Scored score(String text) {
            Scored tone = Scored.of(ToneScorer.news().score(text));
            return Scored.of(
                    tone.value().isPresent() ? OptionalDouble.of(tone.value().getAsDouble() / 2) : tone.value(),
                    tone.contributions());
        }
    }

    @Test
    void an_explanation_that_is_not_the_score_is_red() {
        onlyRed(WrongExplanation.class, "the_explanation_is_the_score", "parts sum to");
    }

    /** Counts, so that length moves it and nothing bounds it. */
    static class Unbounded implements ScorerContract {
        @Override
        public Scored score(String text) {
            return Scored.unexplained(OptionalDouble.of(
                    text.chars().filter(c -> c == '!' || c == '\'').count()));
        }
    }

    @Test
    void a_count_is_no_score() {
        List<String> failures = KitRun.of(Unbounded.class).failures();
        for (String test :
                List.of("scores_stay_in_their_bounds", "length_does_not_matter", "typography_changes_no_bit")) {
            assertTrue(failures.stream().anyMatch(f -> f.contains(test)), () -> test + " in " + failures);
        }
    }

    static class CutsAtCurly implements TokenizerContract {
        @Override
        public Tokenizer tokenizer() {
            return CUTS_AT_CURLY;
        }
    }

    @Test
    void a_tokenizer_that_cuts_at_curly_marks_is_red() {
        onlyRed(
                CutsAtCurly.class,
                "curly_marks_and_no_break_spaces_move_no_boundary",
                "CurlyQuotes must move none of the tokens");
    }

    static class LosesWords implements TokenizerContract {
        @Override
        public Tokenizer tokenizer() {
            return (text, visitor) -> WordTokenizer.standard().scan(text, (start, end, kind) -> {
                if (end - start < 12) {
                    visitor.token(start, end, kind);
                }
            });
        }
    }

    @Test
    void a_tokenizer_that_loses_words_is_red() {
        onlyRed(LosesWords.class, "tokens_are_in_order_apart_and_inside_the_text", "lies in no token", "seed 1");
    }

    static class OneSentence implements SentenceSplitterContract {
        @Override
        public SentenceSplitter splitter() {
            return tokens ->
                    Sentences.of(tokens.size() == 0 ? List.of() : List.of(new Span(0, tokens.end(tokens.size() - 1))));
        }
    }

    @Test
    void a_splitter_that_never_splits_is_red() {
        List<String> failures = KitRun.of(OneSentence.class).failures();
        assertTrue(
                failures.stream().anyMatch(f -> f.contains("a_text_told_twice_has_its_sentences_twice")),
                failures::toString);
    }

    static class FindsNothing implements AttributionFinderContract {
        @Override
        public AttributionFinder finder() {
            return reading -> new AttributionFinder.Findings(List.of(), List.of());
        }
    }

    @Test
    void a_finder_that_finds_nothing_is_vacuous() {
        onlyRed(FindsNothing.class, "attributions_lie_inside_the_text", "vacuous: no attribution");
    }
}
