package org.parallax.framing;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * Who names a problem, who says what caused it or who is to blame, who judges, who calls for what: the four functions of
 * a frame (Entman 1993), sentence by sentence and voice by voice, with the clause as evidence.
 *
 * <p>A cue of {@code functions.tsv} tells the function, unless it is part of a longer name or, for a problem, negated
 * ({@code no danger}). The place shown is the clause around the cue, for a cause the whole of the sentence up to strong
 * marks, since effect and cause stand on both sides of it. A sentence can have several functions or none. The cues
 * cannot tell who is meant by irony or implication; docs/framing.md has precision and recall on coded sentences.
 *
 * <p>Words in quotation marks count for the speaker; byline, dateline, credit and a repeated headline do not count.
 * Linear in the text. Immutable and thread-safe.
 *
 * <p>Entman, R. M. (1993), Framing: Toward Clarification of a Fractured Paradigm, Journal of Communication 43(4): 51-58.
 */
public final class FrameFunctions extends OccurrenceAnalysis<FrameFunction, FrameFunctions> {

    private static final long serialVersionUID = 1;
    private static final FrameFunction[] KINDS = FrameFunction.values();
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final CategoryDictionary cues;
    private final int[] functionOf;
    private final int intent;
    private final int act;

    private FrameFunctions(CategoryDictionary cues, Camps camps, @Nullable Key<Reading> group) {
        super(KINDS, camps, group);
        this.cues = cues;
        intent = cues.categories().indexOf("remedy.intent");
        act = cues.categories().indexOf("remedy.act");
        functionOf =
                cues.categories().stream().mapToInt(FrameFunctions::function).toArray();
    }

    private static int function(String category) {
        int level = category.indexOf('.');
        String top = level < 0 ? category : category.substring(0, level);
        for (FrameFunction function : KINDS) {
            if (function.name().equalsIgnoreCase(top)) {
                return function.ordinal();
            }
        }
        throw new IllegalArgumentException(
                "unknown function \"" + category + "\"; known: problem, cause, judgement, remedy");
    }

    /** With the library's own cues, for English news. */
    public static FrameFunctions english() {
        return of(Frames.functionCues());
    }

    /**
     * With cues of one's own.
     *
     * @param cues categories {@code problem}, {@code cause}, {@code judgement}, {@code remedy}, or some of them, or
     *     categories in them; {@code remedy.act} counts only right behind {@code remedy.intent}
     * @throws IllegalArgumentException for another category
     */
    public static FrameFunctions of(CategoryDictionary cues) {
        return new FrameFunctions(cues, Camps.NONE, null);
    }

    @Override
    FrameFunctions with(Camps newCamps, @Nullable Key<Reading> newGroup) {
        return new FrameFunctions(cues, newCamps, newGroup);
    }

    @Override
    void find(Reading reading, OccurrenceCounter<FrameFunction> counter) {
        Clause clause = new Clause(reading.tokens());
        int[] intentEnd = {NOWHERE};
        new SentenceMatches(reading).find(cues, (sentence, from, to, first, end, category) -> {
            if (category == intent) {
                intentEnd[0] = end;
            } else if (counts(reading.tokens(), category, from, first, intentEnd[0])) {
                FrameFunction function = KINDS[functionOf[category]];
                Span place = clause.around(from, to, first, end, function == FrameFunction.CAUSE);
                counter.take(function, sentence, first, end, place);
            }
        });
    }

    private boolean counts(Tokens tokens, int category, int from, int first, int intentEnd) {
        if (category == act) {
            return intentEnd == first || intentEnd == first - 1 && isAdverb(tokens, first - 1);
        }
        return functionOf[category] != FrameFunction.PROBLEM.ordinal() || !Negation.negates(tokens, from, first);
    }

    private static boolean isAdverb(Tokens tokens, int t) {
        return tokens.text().startsWith("ly", tokens.end(t) - 2);
    }
}
