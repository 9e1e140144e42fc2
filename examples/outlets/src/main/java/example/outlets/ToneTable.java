package example.outlets;

import java.util.List;
import java.util.Locale;
import org.parallax.report.Table;
import org.parallax.sentiment.MeanTone;
import org.parallax.stats.Estimate;

/** The tone of each source, with what it quotes and without, and how far two are apart. */
final class ToneTable {

    private static final int MOST_TO_PAIR = 5;

    private ToneTable() {}

    static Table of(Comparison found) {
        Table table = Table.of("TONE", "all its words", "95 %", "its own words", "95 %", "articles with a value");
        for (String source : found.sources()) {
            MeanTone all = found.tone().get(source);
            MeanTone own = found.ownTone().get(source);
            table.row(source, mean(all), range(all), mean(own), range(own), own.scored() + " of " + own.documents());
        }
        List<String> sources = found.sources();
        for (int i = 0; i < sources.size() && sources.size() <= MOST_TO_PAIR; i++) {
            for (int j = i + 1; j < sources.size(); j++) {
                table.note(difference(found, sources.get(i), sources.get(j)));
            }
        }
        return table.note("From -1 to 1, each article counting once; intervals over articles.");
    }

    private static String difference(Comparison found, String a, String b) {
        return found.ownTone()
                .get(a)
                .minus(found.ownTone().get(b))
                .map(estimate -> a + " less " + b + ", own words: " + shown(estimate))
                .orElse(a + " and " + b + ": too few articles to compare");
    }

    private static String shown(Estimate estimate) {
        boolean sure = !estimate.interval().contains(0);
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f]%s",
                estimate.value(),
                estimate.interval().low(),
                estimate.interval().high(),
                sure ? "" : ", unclear");
    }

    private static String mean(MeanTone tone) {
        return tone.value().isPresent() ? String.format(Locale.ROOT, "%+.2f", tone.average()) : "–";
    }

    private static String range(MeanTone tone) {
        return tone.interval()
                .map(range -> String.format(Locale.ROOT, "[%+.2f, %+.2f]", range.low(), range.high()))
                .orElse("too few articles");
    }
}
