package org.parallax.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.opentest4j.AssertionFailedError;
import org.parallax.framing.FrameCell;
import org.parallax.framing.Verdict;
import org.parallax.lexicon.Lexicon;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.stats.Agreement;
import org.parallax.stats.Confusion;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * Assertions about tones, frames, agreement and determinism, for JUnit Jupiter and without further dependencies. Messages show
 * what carries the number. Stateless and thread-safe, but for {@link #assertDeterministic}, which sets the default
 * locale while it runs: tests that run beside it need {@code @ResourceLock(Resources.LOCALE)}.
 */
public final class ParallaxAssertions {

    private static final int[] THREADS = {1, 2, 16};
    private static final List<String> LOCALES = List.of("en", "tr-TR", "th-TH");

    private static final int EVIDENCE_SHOWN = 10;

    private ParallaxAssertions() {}

    /** The tone has a value, and it lies in [low, high]. */
    public static void assertScoreWithin(double low, double high, Tone tone) {
        OptionalDouble value = tone.value();
        if (value.isEmpty() || !(value.getAsDouble() >= low && value.getAsDouble() <= high)) {
            fail("the tone must lie in [" + low + ", " + high + "], got " + tone + drivers(tone));
        }
    }

    /** Each of these words is among the words that carry the tone, as it stands there, in any case. */
    public static void assertDriversInclude(Tone tone, String... words) {
        for (String word : words) {
            if (tone.contributions().stream().noneMatch(part -> part.words().equalsIgnoreCase(word))) {
                fail("\"" + word + "\" must carry the tone, got " + tone + drivers(tone));
            }
        }
    }

    /** The points of the tone's parts sum to its value, and each part's words stand where it says. */
    public static void assertExplainsItself(Tone tone, String text) {
        ScorerLaws.explains(Scored.of(tone), text);
    }

    /** The tone has no value; its reason says why. */
    public static void assertNoScore(Tone tone) {
        if (tone.value().isPresent() || tone.reason().isBlank()) {
            fail("the text must have no score, and a reason; got " + tone + drivers(tone));
        }
    }

    /**
     * The lexicon has an entry for at least this share of the words of the texts.
     *
     * @param share in [0, 1]
     */
    public static void assertCoverageAtLeast(double share, Lexicon lexicon, String... texts) {
        long words = 0;
        long hits = 0;
        for (int i = 0; i < texts.length; i++) {
            Tokens tokens = WordTokenizer.standard().tokenize(texts[i]);
            boolean[] hit = new boolean[tokens.size()];
            lexicon.match(tokens, 0, tokens.size(), (first, last, entry) -> Arrays.fill(hit, first, last, true));
            for (int t = 0; t < tokens.size(); t++) {
                words += tokens.isWord(t) ? 1 : 0;
                hits += tokens.isWord(t) && hit[t] ? 1 : 0;
            }
        }
        if (words == 0) {
            fail("vacuous: no word in " + texts.length + " texts");
        }
        if (hits < share * words) {
            fail(lexicon.name() + " must cover a share of " + share + " of the words, got " + hits + " of " + words
                    + " = " + String.format(Locale.ROOT, "%.3f", (double) hits / words));
        }
    }

    /**
     * The unit uses the frame more often than the rest: the verdict is {@code MORE}, so q is below .05 and the interval
     * above zero.
     */
    public static void assertFrameHigher(FrameCell cell) {
        verdict(Verdict.Kind.MORE, "be above the rest", cell);
    }

    /** The unit uses the frame less often than the rest: the verdict is {@code LESS}. */
    public static void assertFrameLower(FrameCell cell) {
        verdict(Verdict.Kind.LESS, "be below the rest", cell);
    }

    /** There is too little to test: the cell has no difference, and its reason says what is missing. */
    public static void assertInsufficient(FrameCell cell) {
        verdict(Verdict.Kind.INSUFFICIENT, "be insufficient", cell);
        if (cell.difference().isPresent() || cell.reason().isBlank()) {
            fail("an insufficient cell must have a reason and no difference, got " + cell);
        }
    }

    private static void verdict(Verdict.Kind wanted, String what, FrameCell cell) {
        if (cell.verdict().kind() != wanted) {
            StringBuilder evidence = new StringBuilder();
            cell.evidence().stream()
                    .limit(EVIDENCE_SHOWN)
                    .forEach(found -> evidence.append("\n  ").append(found));
            fail("the cell must " + what + ", got " + cell.verdict() + ": " + cell + evidence);
        }
    }

    /** The coders agree at least so well; undefined agreement fails. */
    public static void assertAgreementAtLeast(double value, Agreement agreement) {
        if (agreement.value().isEmpty() || agreement.value().getAsDouble() < value) {
            fail("agreement must be at least " + value + ", got " + agreement);
        }
    }

    /**
     * Less than this share of the units that one label is right for were given the other; fails where there is no such
     * unit.
     *
     * @throws IllegalArgumentException if no unit has or was given the label
     */
    public static void assertConfusionBelow(double share, Confusion confusion, String right, String given) {
        if (!(confusion.rate(right, given) < share)) {
            fail("less than a share of " + share + " of \"" + right + "\" may be taken for \"" + given + "\", got "
                    + confusion.rate(right, given) + "\n" + confusion);
        }
    }

    /**
     * The analysis gives equal answers, bit for bit, on 1, 2 and 16 threads and under the locales en, tr-TR and th-TH.
     *
     * @param texts asked one by one
     * @param analysis from a text to an answer with {@code equals}, or a list, map, array, record or tone
     */
    public static void assertDeterministic(List<String> texts, Function<String, ?> analysis) {
        List<Object> expected = answers(texts, analysis);
        for (int threads : THREADS) {
            same(threads + " threads", texts, expected, onThreads(threads, texts, analysis));
        }
        Locale before = Locale.getDefault();
        try {
            for (String tag : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                same("the locale " + tag, texts, expected, answers(texts, analysis));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The text told ten times has the answer of the text, numbers within the tolerance. */
    public static void assertLengthRobust(String text, double tolerance, Function<String, ?> analysis) {
        Object before = analysis.apply(text);
        if (Answers.isNone(before)) {
            fail("vacuous: no answer for " + SegmentLaws.escaped(text));
        }
        for (String longer : new Repeat().of(text, new SplittableRandom(1))) {
            String difference = Answers.difference(before, analysis.apply(longer), tolerance);
            if (difference != null) {
                fail("ten times the text must have the answer of the text: " + difference + "\n  text: "
                        + SegmentLaws.escaped(text));
            }
        }
    }

    private static List<Object> answers(List<String> texts, Function<String, ?> analysis) {
        List<Object> answers = new ArrayList<>();
        for (String text : texts) {
            answers.add(analysis.apply(text));
        }
        return answers;
    }

    private static List<Object> onThreads(int threads, List<String> texts, Function<String, ?> analysis) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(
                            () -> texts.parallelStream().<Object>map(analysis).toList())
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionFailedError("the analysis fails on " + threads + " threads: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", e);
        } finally {
            pool.shutdown();
        }
    }

    private static void same(String way, List<String> texts, List<Object> expected, List<Object> actual) {
        for (int i = 0; i < expected.size(); i++) {
            String difference = Answers.difference(expected.get(i), actual.get(i), 0);
            if (difference != null) {
                fail(way + " must change nothing: " + difference + "\n  text: " + SegmentLaws.escaped(texts.get(i)));
            }
        }
    }

    private static String drivers(Tone tone) {
        StringBuilder out = new StringBuilder();
        for (Contribution part : tone.contributions()) {
            out.append("\n  ")
                    .append(part.span())
                    .append(' ')
                    .append(part.words())
                    .append(' ')
                    .append(part.points())
                    .append(" (")
                    .append(part.rule())
                    .append(')');
        }
        return out.toString();
    }

    private static void fail(String message) {
        throw new AssertionFailedError(message);
    }
}
