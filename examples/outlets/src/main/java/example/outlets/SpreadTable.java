package example.outlets;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.corpus.Readings;
import org.parallax.report.Table;
import org.parallax.terms.Dispersion;
import org.parallax.terms.DispersionTable;
import org.parallax.terms.DocumentTermMatrix;
import org.parallax.terms.StopWords;

/** Which frequent words run through all the news, and which belong to one story. */
final class SpreadTable {

    private static final int FREQUENT = 40;
    private static final int SHOWN = 5;

    private SpreadTable() {}

    static Table of(Readings readings) {
        Table table = Table.of("SPREAD OF FREQUENT WORDS", "count", "in articles", "Gries's DP, 0 even to 1 lumped");
        DocumentTermMatrix counts = DocumentTermMatrix.of(readings, StopWords.english());
        if (counts.documents().size() < 2) {
            return table.note("takes two articles or more");
        }
        List<Dispersion> byEvenness = DispersionTable.of(counts).all().stream()
                .sorted(Comparator.comparingDouble(Dispersion::frequency)
                        .reversed()
                        .thenComparing(Dispersion::term))
                .limit(FREQUENT)
                .sorted(Comparator.comparingDouble(Dispersion::dpNorm).thenComparing(Dispersion::term))
                .toList();
        int n = byEvenness.size();
        for (int i = 0; i < n; i++) {
            if (i < SHOWN || i >= n - SHOWN) {
                row(table, byEvenness.get(i));
            }
        }
        return table.note("The most even and the most lumped of the " + n + " most frequent words, function words aside.");
    }

    private static void row(Table table, Dispersion word) {
        table.row(
                word.term(),
                (long) word.frequency(),
                word.range(),
                String.format(Locale.ROOT, "%.2f", word.dpNorm()) + " " + Table.bar(word.dpNorm(), 20));
    }
}
