package org.parallax.sentiment;

import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * How positive are many texts, each counting once? Use {@code groupedBy(Reading.field("source"))} to compare sources and
 * {@link MeanTone#minus} to ask how far two are apart.
 *
 * <p>The state has one size for any number of texts and sums without rounding. Immutable and thread-safe.
 */
public final class ToneAnalysis implements Analysis<Reading, ToneTally, MeanTone> {

    private static final long serialVersionUID = 1;

    private final ToneScorer scorer;
    private final boolean ownWords;

    private ToneAnalysis(ToneScorer scorer, boolean ownWords) {
        this.scorer = scorer;
        this.ownWords = ownWords;
    }

    /** The tone of whole texts, quotations included, by {@link ToneScorer#news()}. */
    public static ToneAnalysis news() {
        return of(ToneScorer.news());
    }

    /** The tone of whole texts, quotations included. */
    public static ToneAnalysis of(ToneScorer scorer) {
        return new ToneAnalysis(scorer, false);
    }

    /** Only what the texts say in their own words, without quoted and reported speech. */
    public ToneAnalysis ownWords() {
        return new ToneAnalysis(scorer, true);
    }

    @Override
    public ToneTally empty() {
        return new ToneTally();
    }

    @Override
    public void add(ToneTally state, Reading reading) {
        state.add(
                ownWords
                        ? scorer.score(
                                reading, Voices.find(reading), stretch -> stretch.wording() == Wording.OWN ? 1 : 0)
                        : scorer.score(reading));
    }

    @Override
    public void merge(ToneTally state, ToneTally other) {
        state.add(other);
    }

    @Override
    public MeanTone finish(ToneTally state) {
        return state.finish();
    }
}
