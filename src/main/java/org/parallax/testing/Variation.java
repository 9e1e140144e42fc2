package org.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.parallax.corpus.Document;

/**
 * One change over the texts of a test, handed to methods that carry {@link InvariantUnder} or {@link Moves}. The test
 * calls {@link #check} with its analysis; the failure shows the place that changed before and after, both answers, the
 * text's name and the seed. Belongs to the test's thread.
 */
public final class Variation {

    private static final int CONTEXT = 40;

    private final String name;
    private final TextChange change;
    private final List<Document> texts;
    private final Expectation expectation;
    private final int cases;
    private final double failing;
    private final long seed;
    private final List<String> failures = new ArrayList<>();
    private int tried;
    private int answered;
    private boolean checked;

    Variation(TextChange change, List<Document> texts, Expectation expectation, int cases, double failing, long seed) {
        this.name = change.getClass().getSimpleName();
        this.change = change;
        this.texts = texts;
        this.expectation = expectation;
        this.cases = cases;
        this.failing = failing;
        this.seed = seed;
    }

    /** Holds the two answers together. */
    interface Expectation {

        /** What is wrong with the answer after the change; null if nothing is. */
        @Nullable
        String wrong(@Nullable Object before, @Nullable Object after);

        /** Whether the answer before the change gives something to hold on to. */
        boolean answers(@Nullable Object before);

        /** {@code invariance} or {@code direction}. */
        String kind();
    }

    /** The answer stays. */
    record Stays(double tolerance) implements Expectation {
        @Override
        public @Nullable String wrong(@Nullable Object before, @Nullable Object after) {
            String difference = Answers.difference(before, after, tolerance);
            return difference == null ? null : "should stay: " + difference;
        }

        @Override
        public boolean answers(@Nullable Object before) {
            return !Answers.isNone(before);
        }

        @Override
        public String kind() {
            return "invariance";
        }
    }

    /** The answer, a number, moves this way. */
    record Goes(Direction direction, double atLeast) implements Expectation {
        @Override
        public @Nullable String wrong(@Nullable Object before, @Nullable Object after) {
            OptionalDouble from = Answers.number(before);
            OptionalDouble to = Answers.number(after);
            String should = "should go " + direction + " by at least " + atLeast + ": ";
            if (to.isEmpty()) {
                return should + "no number after the change";
            }
            if (from.isEmpty()) {
                return null;
            }
            double moved = to.getAsDouble() - from.getAsDouble();
            double way = direction == Direction.UP ? moved : -moved;
            return way > 0 && way >= atLeast ? null : should + "moved by " + moved;
        }

        @Override
        public boolean answers(@Nullable Object before) {
            return Answers.number(before).isPresent();
        }

        @Override
        public String kind() {
            return "direction";
        }
    }

    /** The texts before any change. */
    public List<Document> texts() {
        return texts;
    }

    /**
     * Asks the analysis about every text before and after every change, and compares.
     *
     * @param analysis from a text to an answer: a number, an {@code Optional}, a {@code Tone}, or for
     *     {@link InvariantUnder} anything with {@code equals}, lists, maps and records of these
     * @throws AssertionError if more cases fail than the annotation allows, or if the check is vacuous
     */
    public void check(Function<String, ?> analysis) {
        checked = true;
        failures.clear();
        tried = 0;
        answered = 0;
        for (int t = 0; t < texts.size(); t++) {
            String text = texts.get(t).text();
            @Nullable Object before = analysis.apply(text);
            for (int c = 0; c < cases; c++) {
                SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (1 + t * 1_000L + c));
                for (String changed :
                        change.of(text, random).stream().distinct().toList()) {
                    if (!changed.equals(text)) {
                        compare(texts.get(t), before, changed, analysis.apply(changed));
                    }
                }
            }
        }
        refuseVacuous();
        if (failures.size() > failing * tried) {
            throw new AssertionFailedError(failures.get(0) + "\n  " + failures.size() + " of " + tried
                    + " cases fail, allowed is a share of " + failing);
        }
    }

    private void compare(Document text, @Nullable Object before, String changed, @Nullable Object after) {
        tried++;
        if (expectation.answers(before) || expectation.answers(after)) {
            answered++;
        }
        String wrong = expectation.wrong(before, after);
        if (wrong != null) {
            failures.add(name + " on \"" + text.id() + "\" (seed " + seed + "): " + wrong + "\n  before: "
                    + excerpt(text.text(), changed) + "\n       -> " + Answers.shown(before) + "\n  after:  "
                    + excerpt(changed, text.text()) + "\n       -> " + Answers.shown(after));
        }
    }

    private void refuseVacuous() {
        if (tried == 0) {
            throw new AssertionFailedError("vacuous: " + name + " changes nothing in "
                    + (texts.size() == 1 ? "the one text" : "any of " + texts.size() + " texts")
                    + "; give texts it can change, or take it off the test");
        }
        if (answered == 0) {
            throw new AssertionFailedError("vacuous: no text has an answer before or after " + name
                    + "; give texts the analysis sees something in");
        }
    }

    /** Fails a test that never asked. */
    void refuseUnchecked() {
        if (!checked) {
            throw new AssertionFailedError("vacuous: the test never calls check(…) on its Variation under " + name);
        }
    }

    /** What came of it, for the table. */
    Behaviour behaviour(String capability) {
        return new Behaviour(
                capability,
                expectation.kind(),
                name,
                tried,
                failures.size(),
                failures.isEmpty() ? "" : failures.get(0));
    }

    /** The place in a text where it first differs from the other, with some words around. */
    private static String excerpt(String text, String other) {
        int at = 0;
        while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(text.length(), at + CONTEXT);
        return (from > 0 ? "…" : "") + visible(text.substring(from, to)) + (to < text.length() ? "…" : "");
    }

    private static String visible(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\u00A0", "\\u00A0");
    }

    /** The change and how many texts. */
    @Override
    public String toString() {
        return name + " over " + (texts.size() == 1 ? "1 text" : texts.size() + " texts");
    }
}
