package org.parallax.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;

/** The kit's own checks turn red when they should, and say why. */
class KitTest {

    private static void red(Class<?> test, String... parts) {
        List<String> failures = KitRun.of(test).failures();
        assertEquals(1, failures.size(), failures::toString);
        for (String part : parts) {
            assertTrue(failures.get(0).contains(part), () -> "\"" + part + "\" should stand in " + failures.get(0));
        }
    }

    static class ReturnsAValue implements AnalysisContract<Reading, long[], OptionalDouble> {
        @Override
        public HedgeRate analysis() {
            return new HedgeRate();
        }

        @Test
        boolean is_skipped_by_jupiter() {
            return false;
        }
    }

    @Test
    void a_test_method_that_returns_a_value_is_an_error() {
        red(ReturnsAValue.class, "is_skipped_by_jupiter", "must return nothing, got boolean");
    }

    static class ChangesNothing {
        @InvariantUnder(SwapCountry.class)
        @Texts("Nobody came.")
        void no_country(Variation v) {
            v.check(String::length);
        }
    }

    @Test
    void a_change_that_changes_nothing_is_vacuous() {
        red(ChangesNothing.class, "vacuous: SwapCountry changes nothing in the one text");
    }

    static class NeverChecks {
        @InvariantUnder(Repeat.class)
        @Texts("Nobody came.")
        void forgets(Variation v) {}
    }

    @Test
    void a_test_that_never_checks_is_vacuous() {
        red(NeverChecks.class, "vacuous: the test never calls check(…)");
    }

    static class NeverAnswers {
        @InvariantUnder(Repeat.class)
        @Texts("Nobody came.")
        void no_answer(Variation v) {
            v.check(text -> OptionalDouble.empty());
        }
    }

    @Test
    void texts_without_an_answer_are_vacuous() {
        red(NeverAnswers.class, "vacuous: no text has an answer");
    }

    static class TakesNothing {
        @InvariantUnder(Repeat.class)
        @Texts("Nobody came.")
        void no_parameter() {}
    }

    @Test
    void an_invariance_test_must_take_its_variation() {
        red(TakesNothing.class, "must take a Variation");
    }

    static class NoTexts {
        @InvariantUnder(Repeat.class)
        void nowhere(Variation v) {
            v.check(String::length);
        }
    }

    @Test
    void a_behaviour_test_needs_texts() {
        red(NoTexts.class, "has no texts", "@ArticleSource");
    }

    static class NoFile {
        @InvariantUnder(Repeat.class)
        @ArticleSource("articles/*.nothing")
        void nowhere(Variation v) {
            v.check(String::length);
        }
    }

    @Test
    void a_pattern_without_files_is_an_error() {
        red(NoFile.class, "no file matches \"articles/*.nothing\"");
    }

    static class Breaks {
        @InvariantUnder(value = CurlyQuotes.class, seed = 5)
        @Texts("It isn't clear.")
        void counts_straight_marks(Variation v) {
            v.check(text -> text.chars().filter(c -> c == '\'').count());
        }
    }

    @Test
    void a_failure_shows_before_and_after_and_the_seed() {
        red(
                Breaks.class,
                "CurlyQuotes on \"text1\" (seed 5)",
                "1 != 0",
                "before: It isn't clear.",
                "after:  It isn’t clear.",
                "3 of 3 cases fail");
    }

    static class Allowed {
        @InvariantUnder(value = CurlyQuotes.class, failing = .5)
        @Texts({"It isn't clear.", "\"It is clear.\"", "\"So it is.\""})
        void counts_straight_apostrophes(Variation v) {
            v.check(text -> 1 + text.chars().filter(c -> c == '\'').count());
        }

        @Moves(value = Direction.DOWN, under = Negate.class, atLeast = 2)
        @Texts("The plan is good.")
        void sign_flips(Variation v) {
            v.check(text -> text.contains(" not ") ? -1.0 : 1.0);
        }
    }

    @Test
    void a_share_of_failures_can_be_allowed_and_numbers_can_be_told_to_move() {
        KitRun run = KitRun.of(Allowed.class);
        assertEquals(List.of(), run.failures());
        assertEquals(2, run.passed());
    }

    static class MovesTooLittle {
        @Moves(value = Direction.DOWN, under = Negate.class, atLeast = .05)
        @Texts("The plan is good.")
        void barely(Variation v) {
            v.check(text -> text.contains(" not ") ? .96 : 1.0);
        }
    }

    @Test
    void a_number_that_moves_too_little_is_red() {
        red(
                MovesTooLittle.class,
                "should go DOWN by at least 0.05",
                "before: The plan is good.",
                "after:  The plan is not good.");
    }

    static class Known {
        @Test
        @KnownFailure("irony is not understood")
        void still_fails() {
            assertEquals(1, 2);
        }

        @Test
        @KnownFailure("was mended")
        void passes_now() {}
    }

    @Test
    void a_known_failure_is_aborted_and_turns_red_when_it_passes() {
        KitRun run = KitRun.of(Known.class);
        assertEquals(1, run.aborted());
        assertEquals(1, run.failures().size());
        assertTrue(run.failures().get(0).contains("passes_now is marked @KnownFailure(\"was mended\") and passes"));
    }

    static class Sentences {
        @Template("{actor} {neg} like the {thing}.")
        @Fill(
                slot = "actor",
                with = {"France", "the judge"})
        @Fill(
                slot = "neg",
                with = {"does not", "doesn't"})
        @Fill(
                slot = "thing",
                with = {"plan", "law", "idea"})
        void every_combination(Filled sentence, String text) {
            assertTrue(text.equals(sentence.text()) && text.endsWith(sentence.slot("thing") + "."), text);
            assertTrue(Character.isUpperCase(text.charAt(0)), text);
        }
    }

    @Test
    void a_template_is_filled_with_every_combination() {
        KitRun run = KitRun.of(Sentences.class);
        assertEquals(List.of(), run.failures());
        assertEquals(12, run.passed());
    }

    static class Unfilled {
        @Template("{actor} {verb} it.")
        @Fill(slot = "actor", with = "France")
        void missing(String text) {}
    }

    @Test
    void a_slot_without_fillings_is_an_error() {
        red(Unfilled.class, "nothing to fill {verb} with");
    }

    @Test
    void a_table_is_written_where_a_run_asks_for_one(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("out/behaviour.md");
        KitRun.of(Breaks.class, BehaviourTable.PARAMETER, file.toString());
        String table = Files.readString(file);
        assertTrue(
                table.contains("| counts straight marks | invariance | CurlyQuotes | 3 | 100.0 % | CurlyQuotes on"),
                table);
    }

    /** Adds doubles as most people would. */
    static class PlainSum implements Analysis<Reading, double[], Double> {
        @Override
        public double[] empty() {
            return new double[1];
        }

        @Override
        public void add(double[] state, Reading reading) {
            state[0] += 1.0 / reading.tokens().words();
        }

        @Override
        public void merge(double[] state, double[] other) {
            state[0] += other[0];
        }

        @Override
        public Double finish(double[] state) {
            return state[0];
        }
    }

    static class PlainSumContract implements AnalysisContract<Reading, double[], Double> {
        @Override
        public PlainSum analysis() {
            return new PlainSum();
        }
    }

    @Test
    void a_plain_sum_breaks_order_and_split_and_says_how() {
        List<String> failures = KitRun.of(PlainSumContract.class).failures();
        assertTrue(
                failures.stream()
                        .anyMatch(f -> f.contains("any_order")
                                && f.contains("seed 1")
                                && f.contains("before: ")
                                && f.contains("after:  ")
                                && f.contains("ExactSum")
                                && f.contains("item 1: ")),
                failures::toString);
        assertTrue(failures.stream().anyMatch(f -> f.contains("any_split")), failures::toString);
    }

    /** Forgets to save the second number. */
    static class HalfSaved extends Delegating {
        @Override
        public void write(long[] state, DataOutput out) throws IOException {
            out.writeLong(state[0]);
        }

        @Override
        public long[] read(DataInput in) throws IOException {
            return new long[] {in.readLong(), 0};
        }
    }

    static class Delegating implements Analysis<Reading, long[], OptionalDouble> {
        private final HedgeRate rate = new HedgeRate();

        @Override
        public long[] empty() {
            return rate.empty();
        }

        @Override
        public void add(long[] state, Reading reading) {
            rate.add(state, reading);
        }

        @Override
        public void merge(long[] state, long[] other) {
            rate.merge(state, other);
        }

        @Override
        public OptionalDouble finish(long[] state) {
            return rate.finish(state);
        }
    }

    static class HalfSavedContract implements AnalysisContract<Reading, long[], OptionalDouble> {
        @Override
        public HalfSaved analysis() {
            return new HalfSaved();
        }
    }

    @Test
    void a_state_saved_by_half_is_red() {
        red(HalfSavedContract.class, "a_saved_state_reads_back_as_it_was", "reading back a saved state");
    }

    /** Looks only at what is not there. */
    static class Blind extends Delegating {
        @Override
        public void add(long[] state, Reading reading) {}
    }

    static class BlindContract implements AnalysisContract<Reading, long[], OptionalDouble> {
        @Override
        public Blind analysis() {
            return new Blind();
        }
    }

    @Test
    void a_contract_over_items_the_analysis_does_not_see_is_vacuous() {
        List<String> failures = KitRun.of(BlindContract.class).failures();
        assertEquals(5, failures.size(), failures::toString);
        assertTrue(
                failures.stream()
                        .allMatch(f -> f.contains("vacuous: the answer over all 24 items is the answer over none")),
                failures::toString);
    }

    static class OwnItems implements AnalysisContract<SplittableRandom, long[], Double> {
        @Override
        public Analysis<SplittableRandom, long[], Double> analysis() {
            return null;
        }
    }

    @Test
    void items_of_another_type_must_be_given() {
        assertTrue(KitRun.of(OwnItems.class).failures().get(0).contains("override items(long seed)"));
    }

    @Test
    void readings_of_nothing_have_no_rate() {
        assertEquals(OptionalDouble.empty(), new HedgeRate().run(Readings.of()));
    }
}
