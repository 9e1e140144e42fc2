package org.parallax.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Settles which of the overlapping matches of a dictionary count: leftmost, then longest, for each category by itself,
 * or, in an exclusive dictionary, for all of them together. Takes all matches by first token and hands on those that
 * count.
 */
final class CategoryScan implements MatchVisitor {

    /** The category of an exception that holds for all. */
    static final int EVERY = -1;

    private static final int[] NONE = {};

    private final List<CategoryPattern> patterns;
    private final int[] categoryOf;
    private final boolean exclusive;
    private final CategoryVisitor visitor;

    /** One lane a category, or one for all in an exclusive dictionary. */
    private final int lanes;

    /** For a lane: the token it is taken up to. This and the next three are made at the first match: many stretches have none. */
    private int[] taken = NONE;
    /** For a lane: the best pattern that begins at the current token, -1 for none, and the token behind it. */
    private int[] best = NONE;

    private int[] bestEnd = NONE;
    /** The lanes that have a best pattern at the current token, in order. */
    private int[] open = NONE;

    private int opened;
    private int everyTaken;
    private int everyEnd;
    private int first = -1;

    CategoryScan(
            List<CategoryPattern> patterns,
            int[] categoryOf,
            int categories,
            boolean exclusive,
            CategoryVisitor visitor) {
        this.patterns = patterns;
        this.categoryOf = categoryOf;
        this.exclusive = exclusive;
        this.visitor = visitor;
        lanes = exclusive ? 1 : categories;
    }

    private void makeLanes() {
        taken = new int[lanes];
        best = new int[lanes];
        bestEnd = new int[lanes];
        open = new int[lanes];
        Arrays.fill(best, -1);
    }

    @Override
    public void match(int firstToken, int end, int pattern) {
        if (firstToken != first) {
            flush();
            first = firstToken;
        }
        int category = categoryOf[pattern];
        if (category == EVERY) {
            everyEnd = Math.max(everyEnd, end);
            return;
        }
        if (best == NONE) {
            makeLanes();
        }
        int lane = exclusive ? 0 : category;
        if (best[lane] < 0) {
            open(lane);
        }
        if (best[lane] < 0 || isBetter(pattern, end, best[lane], bestEnd[lane])) {
            best[lane] = pattern;
            bestEnd[lane] = end;
        }
    }

    private void open(int lane) {
        int at = opened++;
        while (at > 0 && open[at - 1] > lane) {
            open[at] = open[at - 1];
            at--;
        }
        open[at] = lane;
    }

    private boolean isBetter(int pattern, int end, int other, int otherEnd) {
        if (end != otherEnd) {
            return end > otherEnd;
        }
        boolean exception = patterns.get(pattern).exception();
        return exception != patterns.get(other).exception() ? exception : pattern < other;
    }

    /** Settles the matches that begin at the current token. */
    void flush() {
        for (int i = 0; i < opened; i++) {
            int lane = open[i];
            if (first >= Math.max(taken[lane], everyTaken) && bestEnd[lane] > everyEnd) {
                take(lane);
            }
            best[lane] = -1;
        }
        opened = 0;
        if (everyEnd > 0 && first >= everyTaken) {
            everyTaken = everyEnd;
        }
        everyEnd = 0;
    }

    private void take(int lane) {
        int pattern = best[lane];
        taken[lane] = bestEnd[lane];
        if (!patterns.get(pattern).exception()) {
            visitor.match(first, bestEnd[lane], categoryOf[pattern], pattern);
        }
    }
}
