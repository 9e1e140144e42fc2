package org.parallax.framing;

import java.util.List;
import java.util.Set;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.voices.Wording;

/**
 * How often each frame's markers come, over documents, for series over time and for feeds without end: group it by {@link
 * Reading#month} of the date. Made by {@link FramingAnalysis#rates}.
 *
 * <p>The state is a row of whole numbers of one size for any number of documents, so memory grows with the groups. It
 * keeps no evidence and draws no comparison; {@link FramingAnalysis} does. Immutable and thread-safe.
 */
public final class FrameRateAnalysis implements Analysis<Reading, long[], FrameRates> {

    private static final long serialVersionUID = 1;
    private static final int HEAD = 3;
    private static final int EACH = 3;

    private final FramingAnalysis framing;
    private final List<String> frames;
    private final Set<Wording> counting;

    FrameRateAnalysis(FramingAnalysis framing, List<String> frames, Set<Wording> counting) {
        this.framing = framing;
        this.frames = frames;
        this.counting = counting;
    }

    @Override
    public long[] empty() {
        return new long[HEAD + EACH * frames.size()];
    }

    @Override
    public void add(long[] state, Reading reading) {
        DocumentCounts counts = framing.count(new FramingState(), reading);
        long words = 0;
        for (int p = 0; p < counts.pieces(); p++) {
            words += counts(counts, p) ? counts.wordsOf(p) : 0;
        }
        if (words == 0) {
            return;
        }
        long[] hits = new long[frames.size()];
        for (int h = 0; h < counts.hits().size(); h++) {
            hits[counts.hits().frame(h)] += counts(counts, counts.hits().piece(h)) ? 1 : 0;
        }
        state[0]++;
        state[1] += words;
        state[2] += words * words;
        for (int f = 0; f < hits.length; f++) {
            int at = HEAD + EACH * f;
            state[at] += hits[f];
            state[at + 1] += hits[f] * hits[f];
            state[at + 2] += hits[f] * words;
        }
    }

    private boolean counts(DocumentCounts counts, int piece) {
        return counting.contains(Wording.values()[counts.wordingOf(piece)]);
    }

    @Override
    public void merge(long[] state, long[] other) {
        for (int i = 0; i < state.length; i++) {
            state[i] += other[i];
        }
    }

    @Override
    public FrameRates finish(long[] state) {
        return new FrameRates(frames, state.clone());
    }
}
