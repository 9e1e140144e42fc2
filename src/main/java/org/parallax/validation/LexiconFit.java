package org.parallax.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Mention;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.Lexicon;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.stats.ExactSum;
import org.parallax.text.Span;

/**
 * Does a lexicon fit a corpus? How many documents and words it reaches, which entries carry the tone, what the mean tone
 * would be without each, and how often valued words stand inside names, where they mean nothing ({@code Supreme Court},
 * {@code Justice Ministry}).
 *
 * @param documents documents read
 * @param scored documents with a tone
 * @param words words read
 * @param valued words and phrases that carry tone
 * @param matches words and phrases of the lexicon, whether the rules let them carry tone or not
 * @param matchesInNames of these, those inside a name
 * @param meanTone mean tone of the documents that have one; NaN if none has
 * @param drivers the entries that carry most, by the size of their summed points, ties by phrase
 */
public record LexiconFit(
        long documents,
        long scored,
        long words,
        long valued,
        long matches,
        long matchesInNames,
        double meanTone,
        List<Driver> drivers)
        implements Serializable {

    private static final int DRIVERS = 20;

    /**
     * An entry that carries tone.
     *
     * @param phrase the entry's phrase, or the words as they stand where a rule found what is in no lexicon (an emoji)
     * @param hits how often it carried tone
     * @param points the sum of its points
     * @param inNames how often it did inside a name
     * @param without how far the mean tone moves when the lexicon does not have it; NaN for what is not in the lexicon
     */
    public record Driver(String phrase, long hits, double points, long inNames, double without)
            implements Serializable {}

    public LexiconFit {
        drivers = List.copyOf(drivers);
    }

    /** Reads the corpus once, and again for each of the {@value #DRIVERS} drivers to leave it out. */
    public static LexiconFit of(Lexicon lexicon, Iterable<Reading> readings) {
        Scan scan = new Scan(lexicon);
        readings.forEach(scan::add);
        double mean = scan.tones.mean();
        List<Driver> drivers = new ArrayList<>();
        for (Map.Entry<String, Tally> entry : scan.largest()) {
            Tally tally = entry.getValue();
            double without = tally.inLexicon ? without(lexicon, entry.getKey(), readings) - mean : Double.NaN;
            drivers.add(new Driver(entry.getKey(), tally.hits, tally.points.value(), tally.inNames, without));
        }
        return new LexiconFit(
                scan.documents,
                scan.tones.n,
                scan.words,
                scan.valued,
                scan.matches,
                scan.matchesInNames,
                mean,
                drivers);
    }

    private static double without(Lexicon lexicon, String phrase, Iterable<Reading> readings) {
        ToneScorer scorer = ToneScorer.of(lexicon.without(phrase));
        Mean mean = new Mean();
        readings.forEach(reading -> scorer.score(reading).value().ifPresent(mean::add));
        return mean.mean();
    }

    private static final class Mean {
        private final ExactSum sum = new ExactSum();
        private long n;

        void add(double value) {
            sum.add(value);
            n++;
        }

        double mean() {
            return sum.value() / n;
        }
    }

    private static final class Tally {
        private final ExactSum points = new ExactSum();
        private long hits;
        private long inNames;
        private boolean inLexicon;
    }

    private static final class Scan {
        private final Lexicon lexicon;
        private final ToneScorer scorer;
        private final Map<String, Tally> tallies = new TreeMap<>();
        private final Mean tones = new Mean();
        private long documents;
        private long words;
        private long valued;
        private long matches;
        private long matchesInNames;

        Scan(Lexicon lexicon) {
            this.lexicon = lexicon;
            scorer = ToneScorer.of(lexicon);
        }

        void add(Reading reading) {
            documents++;
            words += reading.tokens().words();
            List<Span> names = Mentions.find(reading).list().stream()
                    .filter(mention -> mention.form() == MentionForm.NAME)
                    .map(Mention::span)
                    .toList();
            Map<Span, String> phrases = match(reading, names);
            Tone tone = scorer.score(reading);
            tone.value().ifPresent(tones::add);
            for (Contribution part : tone.contributions()) {
                add(part, phrases.get(part.span()), inside(part.span(), names));
            }
        }

        private Map<Span, String> match(Reading reading, List<Span> names) {
            Map<Span, String> phrases = new HashMap<>();
            lexicon.match(reading.tokens(), 0, reading.tokens().size(), (first, end, entry) -> {
                Span span =
                        new Span(reading.tokens().start(first), reading.tokens().end(end - 1));
                phrases.put(span, lexicon.entry(entry).phrase());
                matches++;
                matchesInNames += inside(span, names) ? 1 : 0;
            });
            return phrases;
        }

        private void add(Contribution part, @Nullable String phrase, boolean inName) {
            String key = phrase == null ? part.words().toLowerCase(Locale.ROOT) : phrase;
            Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
            tally.inLexicon |= phrase != null;
            tally.points.add(part.points());
            tally.hits++;
            tally.inNames += inName ? 1 : 0;
            valued++;
        }

        private static boolean inside(Span span, List<Span> names) {
            return names.stream().anyMatch(name -> name.start() <= span.start() && span.end() <= name.end());
        }

        List<Map.Entry<String, Tally>> largest() {
            return tallies.entrySet().stream()
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Tally> e) ->
                                    -Math.abs(e.getValue().points.value()))
                            .thenComparing(Map.Entry::getKey))
                    .limit(DRIVERS)
                    .toList();
        }
    }

    /** The share of documents that have a tone, in [0, 1]; NaN of no documents. */
    public double coverage() {
        return (double) scored / documents;
    }

    /** The figures, then the drivers, one a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d of %d documents scored, %d of %d matches in %d words carry tone, %d stand inside names; mean %+.4f",
                scored,
                documents,
                valued,
                matches,
                words,
                matchesInNames,
                meanTone));
        for (Driver d : drivers) {
            out.append(String.format(
                    Locale.ROOT,
                    "\n%s: %d hits, %d in names, %+.3f points, mean %+.4f without it",
                    d.phrase(),
                    d.hits(),
                    d.inNames(),
                    d.points(),
                    d.without()));
        }
        return out.toString();
    }
}
