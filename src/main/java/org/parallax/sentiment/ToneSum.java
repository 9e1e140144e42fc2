package org.parallax.sentiment;

import java.util.Arrays;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Tokens;

/**
 * Adds up the tone of a text, sentence by sentence; a sentence may come in several pieces. Belongs to one thread.
 *
 * <p>A sentence whose words carry p1 … pk has the raw sum r = p1 + … + pk and the value r / sqrt(r^2 + n); each word's
 * share is p / sqrt(r^2 + n). The text's value is the mean over its sentences.
 */
final class ToneSum {

    private final SentenceScan scan;
    private final RuleEngine engine;
    private final Tokens tokens;
    private final Hits hits = new Hits();

    private int sentences;
    private int valued;
    private int words;
    private int wordsBefore;
    private double[] values = new double[16];
    private int openFrom;
    private boolean open;

    ToneSum(SentenceScan scan, Lexicon lexicon, ToneRules rules) {
        this.scan = scan;
        this.tokens = scan.tokens;
        this.engine = new RuleEngine(scan, lexicon, rules, hits);
    }

    /** One more sentence, whole. */
    void sentence(int first, int last) {
        piece(first, last, first, last, 1);
        close();
    }

    /** A piece of the open sentence, its words weighted. */
    void piece(int first, int last, int sentenceFirst, int sentenceLast, double weight) {
        int before = hits.size;
        scan.read(first, last, sentenceFirst, sentenceLast);
        engine.apply();
        for (int hit = before; hit < hits.size && weight != 1; hit++) {
            hits.points[hit] *= weight;
        }
        words += scan.words;
        open = true;
    }

    /** Ends the open sentence, if there is one. */
    void close() {
        if (!open) {
            return;
        }
        open = false;
        double raw = 0;
        for (int hit = openFrom; hit < hits.size; hit++) {
            raw += hits.points[hit];
        }
        double scale = 1 / Math.sqrt(raw * raw + Math.max(1, words - wordsBefore));
        wordsBefore = words;
        for (int hit = openFrom; hit < hits.size; hit++) {
            hits.points[hit] *= scale;
        }
        if (sentences == values.length) {
            values = Arrays.copyOf(values, 2 * sentences);
        }
        values[sentences++] = raw * scale;
        valued += hits.size > openFrom ? 1 : 0;
        openFrom = hits.size;
    }

    Tone finish(Lexicon lexicon, ToneThresholds thresholds) {
        String gap = words == 0 && hits.size == 0 ? "no word in the text" : Coverage.gap(tokens);
        return Tone.of(tokens.text(), lexicon, hits, Arrays.copyOf(values, sentences), valued, words, gap, thresholds);
    }
}
