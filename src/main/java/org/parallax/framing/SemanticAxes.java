package org.parallax.framing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * To which pole do the words of each unit lean, and how strongly do they play on the axis at all? Bias and intensity on
 * axes of meaning, over word vectors of the user's own.
 *
 * <pre>{@code
 * SemanticAxis legitimacy = SemanticAxis.of("legitimacy", List.of("legitimate", "lawful"), List.of("illegitimate", "unlawful"));
 * WordVectors vectors = WordVectors.read(Path.of("glove.txt"), readings, legitimacy);
 * AxisScores scores = SemanticAxes.of(vectors, legitimacy).by(Reading.field("source")).run(readings);
 * }</pre>
 *
 * <p>With the cosine {@code s_w} of each word and the axis, and {@code f_w} how often the unit uses it: bias
 * {@code B = sum f_w s_w / sum f_w}, in [-1, 1]; intensity {@code sum f_w (s_w - B_0)² / sum f_w} around the bias
 * {@code B_0} of all texts together. What a unit says beyond the others is {@code B - B_0}. Intervals are 95 % percentile
 * bootstraps over documents.
 *
 * <p>Names are masked: a country's vector says what others write of it. Masked are names of actors and words with a
 * capital within a sentence. A word counts without its possessive; one without a vector does not count.
 *
 * <p>Unit: a voice's own or quoted words, of each group where {@link #by} names one; {@link #wholeTexts} takes all
 * words of a document. Linear in the text for each axis. Immutable and thread-safe.
 *
 * <p>Kwak, An, Jing and Ahn (2021), FrameAxis: characterizing microframe bias and intensity with word embedding, PeerJ
 * Computer Science 7: e644. Their code takes 0 for the baseline of intensity as it ships; here it is the corpus, as the
 * paper has it.
 */
public final class SemanticAxes implements Analysis<Reading, AxisState, AxisScores> {

    private static final long serialVersionUID = 1;
    /** GloVe and fastText sort words by frequency; behind this rank a word was met a few hundred times in billions. */
    private static final int RAREST = 200_000;

    private final WordVectors vectors;
    private final List<SemanticAxis> axes;
    private final double[][] cosines;
    private final Camps camps;
    private final @Nullable Key<Reading> group;
    private final boolean whole;

    private SemanticAxes(
            WordVectors vectors,
            List<SemanticAxis> axes,
            double[][] cosines,
            Camps camps,
            @Nullable Key<Reading> group,
            boolean whole) {
        this.vectors = vectors;
        this.axes = axes;
        this.cosines = cosines;
        this.camps = camps;
        this.group = group;
        this.whole = whole;
    }

    /**
     * An analysis on these axes.
     *
     * @throws IllegalArgumentException if there is no axis, or a pole's words have no vectors or only those of words
     *     behind the 200,000th of the file
     */
    public static SemanticAxes of(WordVectors vectors, SemanticAxis... axes) {
        return of(vectors, RAREST, axes);
    }

    /**
     * An analysis on these axes, with another limit for how rare the words of a pole may be.
     *
     * @param rarest the last rank in the file that speaks for a pole
     * @throws IllegalArgumentException if there is no axis, or less than half of a pole's words have such a vector
     */
    public static SemanticAxes of(WordVectors vectors, int rarest, SemanticAxis... axes) {
        if (axes.length == 0) {
            throw new IllegalArgumentException("an analysis needs at least one axis, got none");
        }
        double[][] cosines = new double[axes.length][];
        for (int a = 0; a < axes.length; a++) {
            double[] axis = axes[a].in(vectors, rarest);
            cosines[a] = new double[vectors.size()];
            for (int w = 0; w < vectors.size(); w++) {
                cosines[a][w] = vectors.cosine(w, axis);
            }
        }
        return new SemanticAxes(vectors, List.of(axes), cosines, Camps.NONE, null, false);
    }

    /** By camp of voices: from a voice's name or id to its camp's name. Others stay by themselves. */
    public SemanticAxes byCamp(Map<String, String> byVoice) {
        return new SemanticAxes(vectors, axes, cosines, Camps.of(byVoice), group, false);
    }

    /** The groups of a key, such as {@link Reading#field} of the source, and the voices in each. */
    public SemanticAxes by(Key<Reading> key) {
        return new SemanticAxes(vectors, axes, cosines, camps, key, whole);
    }

    /** All words of a document belong to its group, whoever says them. */
    public SemanticAxes wholeTexts() {
        return new SemanticAxes(vectors, axes, cosines, camps, group, true);
    }

    @Override
    public AxisState empty() {
        return new AxisState();
    }

    @Override
    public void add(AxisState state, Reading reading) {
        String key = group == null ? "" : group.apply(reading);
        Tokens tokens = reading.tokens();
        boolean[] masked = masked(reading);
        if (whole) {
            String unit = key.isEmpty() ? "all documents" : key;
            count(state, reading, unit, masked, 0, tokens.size());
            return;
        }
        int token = 0;
        for (Stretch stretch : Voices.find(reading).stretches()) {
            int from = token;
            while (token < tokens.size() && tokens.start(token) < stretch.span().end()) {
                token++;
            }
            if (stretch.wording() != Wording.REPORTED) {
                String unit = (key.isEmpty() ? "" : key + " / ") + camps.of(stretch.voice());
                count(state, reading, unit, masked, from, token);
            }
        }
    }

    private void count(AxisState state, Reading reading, String unit, boolean[] masked, int from, int to) {
        Tokens tokens = reading.tokens();
        for (int t = from; t < to; t++) {
            if (masked[t] || !tokens.isWord(t) || reading.parts().isSetAside(tokens.start(t))) {
                continue;
            }
            int word = vectors.id(tokens, t);
            if (word >= 0) {
                state.add(unit, reading.id(), vectors.word(word), 1);
            }
        }
    }

    private static boolean[] masked(Reading reading) {
        Tokens tokens = reading.tokens();
        boolean[] masked = new boolean[tokens.size()];
        Names names = new Names(tokens);
        new SentenceMatches(reading).sentences((sentence, from, to) -> {
            names.sentence(from, to);
            for (int t = from + 1; t < to && !names.isHeadline(); t++) {
                masked[t] = Character.isUpperCase(tokens.text().charAt(tokens.start(t)));
            }
        });
        Mentions mentions = Mentions.find(reading);
        for (int m = 0; m < mentions.size(); m++) {
            if (mentions.form(m) != MentionForm.PRONOUN && mentions.form(m) != MentionForm.DESCRIPTION) {
                java.util.Arrays.fill(masked, mentions.from(m), mentions.to(m), true);
            }
        }
        return masked;
    }

    @Override
    public void merge(AxisState state, AxisState other) {
        state.add(other);
    }

    @Override
    public AxisScores finish(AxisState state) {
        return new AxisScorer(axes, cosines, vectors, state).scores();
    }
}
