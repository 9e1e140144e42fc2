package org.parallax.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.parallax.corpus.Reading;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.stats.Confusion;
import org.parallax.stats.ExactSum;

/**
 * What changes in one's own corpus when a lexicon, or the rules, change version? Agreement of two scorers says nothing
 * about which is right: it is exploratory, and validity needs a {@link GoldSet}.
 *
 * @param documents documents read
 * @param both documents that have a value under both
 * @param gained documents that have a value only under the second
 * @param lost documents that have a value only under the first
 * @param meanChange mean of second less first; NaN without a document that has both
 * @param correlation Pearson's r of both; NaN below two documents or without variation
 * @param labels labels under the first (as right) against those under the second (as given)
 * @param moved the documents that moved most, first the farthest, ties by id
 */
public record LexiconDrift(
        long documents,
        long both,
        long gained,
        long lost,
        double meanChange,
        double correlation,
        Confusion labels,
        List<Moved> moved)
        implements Serializable {

    private static final int SHOWN = 20;

    /** A document's value under both. */
    public record Moved(String id, double first, double second) implements Serializable {

        /** How far, second less first. */
        public double change() {
            return second - first;
        }
    }

    public LexiconDrift {
        moved = List.copyOf(moved);
    }

    /** Scores the corpus with both, in one pass; holds two numbers and two labels a document. */
    public static LexiconDrift between(ToneScorer first, ToneScorer second, Iterable<Reading> readings) {
        List<Moved> values = new ArrayList<>();
        List<String> firstLabels = new ArrayList<>();
        List<String> secondLabels = new ArrayList<>();
        long gained = 0;
        long lost = 0;
        for (Reading reading : readings) {
            Tone a = first.score(reading);
            Tone b = second.score(reading);
            firstLabels.add(a.label().name());
            secondLabels.add(b.label().name());
            OptionalDouble x = a.value();
            OptionalDouble y = b.value();
            if (x.isPresent() && y.isPresent()) {
                values.add(new Moved(reading.id(), x.getAsDouble(), y.getAsDouble()));
            }
            gained += x.isEmpty() && y.isPresent() ? 1 : 0;
            lost += x.isPresent() && y.isEmpty() ? 1 : 0;
        }
        return new LexiconDrift(
                firstLabels.size(),
                values.size(),
                gained,
                lost,
                mean(values.stream().mapToDouble(Moved::change).toArray()),
                correlation(values),
                Confusion.of(firstLabels, secondLabels),
                farthest(values));
    }

    private static List<Moved> farthest(List<Moved> values) {
        return values.stream()
                .filter(m -> m.change() != 0)
                .sorted(Comparator.comparingDouble((Moved m) -> -Math.abs(m.change()))
                        .thenComparing(Moved::id))
                .limit(SHOWN)
                .toList();
    }

    private static double mean(double[] values) {
        return ExactSum.of(values).value() / values.length;
    }

    private static double correlation(List<Moved> values) {
        double mx = mean(values.stream().mapToDouble(Moved::first).toArray());
        double my = mean(values.stream().mapToDouble(Moved::second).toArray());
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (Moved m : values) {
            xy += (m.first() - mx) * (m.second() - my);
            xx += (m.first() - mx) * (m.first() - mx);
            yy += (m.second() - my) * (m.second() - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** The figures, then the documents that moved most, one a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d documents, %d scored by both, %d gained, %d lost; mean change %+.4f, r %.3f (exploratory)",
                documents,
                both,
                gained,
                lost,
                meanChange,
                correlation));
        for (Moved m : moved) {
            out.append(String.format(Locale.ROOT, "\n%s %+.3f -> %+.3f", m.id(), m.first(), m.second()));
        }
        return out.toString();
    }
}
