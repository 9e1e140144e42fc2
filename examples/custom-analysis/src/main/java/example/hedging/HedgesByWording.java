package example.hedging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.text.Token;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * Hedges per thousand words, apart for the article's own words, for quoted and for reported ones: who is careful, the
 * outlet or the people it quotes? A wording without words has no rate.
 *
 * <p>The state holds words and hedges of each wording, as counts, so any order and any split give the same answer.
 */
public final class HedgesByWording implements Analysis<Reading, long[], Map<Wording, Double>> {

    private static final Set<String> HEDGES = Set.of(
            "may", "might", "could", "perhaps", "possibly", "probably", "reportedly", "apparently", "allegedly", "seem",
            "seems", "seemed", "appear", "appears", "appeared",
            "likely", "unlikely");

    @Override
    public long[] empty() {
        return new long[2 * Wording.values().length];
    }

    @Override
    public void add(long[] counts, Reading reading) {
        int next = 0;
        for (Stretch stretch : Voices.find(reading).stretches()) {
            int at = 2 * stretch.wording().ordinal();
            for (; next < reading.tokens().size() && reading.tokens().start(next) < stretch.span().end(); next++) {
                Token token = reading.tokens().get(next);
                if (token.isWord()) {
                    counts[at]++;
                    counts[at + 1] += HEDGES.contains(token.lower()) ? 1 : 0;
                }
            }
        }
    }

    @Override
    public void merge(long[] counts, long[] other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other[i];
        }
    }

    @Override
    public Map<Wording, Double> finish(long[] counts) {
        Map<Wording, Double> rates = new LinkedHashMap<>();
        for (Wording wording : Wording.values()) {
            long words = counts[2 * wording.ordinal()];
            if (words > 0) {
                rates.put(wording, 1_000.0 * counts[2 * wording.ordinal() + 1] / words);
            }
        }
        return rates;
    }
}
