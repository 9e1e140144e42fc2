package org.parallax.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.corpus.Reading;
import org.parallax.sentiment.ToneScorer;

/**
 * How much hangs on the choice of a lexicon and its options? Each scorer beside the first, over one corpus. Exploratory: that
 * scorers agree does not make them right, and the row one likes best is not a result.
 *
 * @param rows a row for each scorer, in the order given, the first beside itself
 */
public record ScorerTable(List<Row> rows) implements Serializable {

    /**
     * A scorer beside the first.
     *
     * @param name what the caller calls it
     * @param drift what changes between the first and this one
     */
    public record Row(String name, LexiconDrift drift) implements Serializable {

        /** The share of documents that have a tone under it; NaN of no documents. */
        public double coverage() {
            return (double) (drift.both() + drift.gained()) / drift.documents();
        }

        /** The share of documents that get the label the first gives them; NaN of no documents. */
        public double sameLabel() {
            return drift.labels().accuracy();
        }
    }

    public ScorerTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the corpus once for each scorer.
     *
     * @param scorers by name, in an order of one's own such as a {@code LinkedHashMap}'s
     */
    public static ScorerTable of(Map<String, ToneScorer> scorers, Iterable<Reading> readings) {
        if (scorers.isEmpty()) {
            throw new IllegalArgumentException("a table over scorers needs at least one, got none");
        }
        ToneScorer first = scorers.values().iterator().next();
        List<Row> rows = new ArrayList<>();
        scorers.forEach((name, scorer) -> rows.add(new Row(name, LexiconDrift.between(first, scorer, readings))));
        return new ScorerTable(rows);
    }

    /** The table as Markdown, marked exploratory. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("exploratory: agreement of scorers, not validity\n\n")
                .append("| scorer | documents with a tone | mean change | r | same label |\n|---|---|---|---|---|");
        for (Row row : rows) {
            out.append(String.format(
                    Locale.ROOT,
                    "\n| %s | %.1f %% | %+.4f | %.3f | %.1f %% |",
                    row.name(),
                    100 * row.coverage(),
                    row.drift().meanChange(),
                    row.drift().correlation(),
                    100 * row.sameLabel()));
        }
        return out.toString();
    }
}
