package org.parallax.terms;

import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;

/**
 * Which terms, how often, in how many documents? An analysis over readings; {@link #groupedBy} gives one answer for each
 * source or speaker.
 *
 * <p>One pass, linear in the text; nothing is allocated for a token whose term is known. Memory: about 60 bytes for each
 * distinct term. Immutable and thread-safe.
 */
public final class TermCounter implements Analysis<Reading, TermTally, TermCounts> {

    private static final long serialVersionUID = 1;

    private final Terms terms;

    private TermCounter(Terms terms) {
        this.terms = terms;
    }

    /** Counts words in lower case, possessives folded into their noun: {@link Terms#words()}. */
    public static TermCounter words() {
        return of(Terms.words());
    }

    /** Counts terms of the caller's choice. */
    public static TermCounter of(Terms terms) {
        return new TermCounter(terms);
    }

    @Override
    public TermTally empty() {
        return new TermTally(terms);
    }

    @Override
    public void add(TermTally state, Reading reading) {
        state.add(reading);
    }

    @Override
    public void merge(TermTally state, TermTally other) {
        state.merge(other);
    }

    @Override
    public TermCounts finish(TermTally state) {
        return state.finish();
    }
}
