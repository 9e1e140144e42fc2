package example.outlets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.report.Table;
import org.parallax.stats.Difference;
import org.parallax.terms.Concordance;
import org.parallax.terms.ConcordanceLine;
import org.parallax.terms.KeyTerm;

/** The words that mark each source against all others, tested over articles, each with a line it stands in. */
final class KeynessTable {

    private static final int TERMS = 4;
    private static final int WINDOW = 8;

    private KeynessTable() {}

    static Table of(Comparison found) {
        Table table = Table.of("WORDS THAT MARK IT", "", "here", "in articles", "elsewhere", "how much more often");
        for (String source : found.sources()) {
            String name = source;
            for (KeyTerm term : found.keyness().of(source).top(TERMS)) {
                table.row(
                        name,
                        term.term(),
                        term.count(),
                        term.documents(),
                        term.referenceCount(),
                        term.difference().map(Difference::toString).orElse(term.reason()));
                name = "";
            }
            if (!name.isEmpty()) {
                table.row(name, "–", "", "", "", found.keyness().of(source).reason());
            }
        }
        return table.note("log2 of the rates' ratio with its 95 % interval; q over all " + found.keyness().tested()
                + " tests; the unit is the article. Too rare to test: " + found.keyness().untested() + ".");
    }

    /** A line for each of these words, the first that stands in the source. */
    static Table lines(Comparison found, Readings readings) {
        Map<String, Map<String, String>> lines = firstLines(found, readings);
        Table table = Table.of("WHERE THEY STAND", "");
        for (String source : found.sources()) {
            String name = source;
            for (KeyTerm term : found.keyness().of(source).top(TERMS)) {
                table.row(name, lines.get(source).getOrDefault(term.term(), ""));
                name = "";
            }
        }
        return table;
    }

    /** One more pass over the articles, for all terms of all sources at once. */
    private static Map<String, Map<String, String>> firstLines(Comparison found, Readings readings) {
        Map<String, Map<String, String>> lines = new HashMap<>();
        Map<String, Optional<Concordance>> searches = new HashMap<>();
        for (String source : found.sources()) {
            lines.put(source, new HashMap<>());
            searches.put(
                    source,
                    found.keyness().of(source).top(TERMS).stream()
                            .map(term -> Concordance.of(term.term()).window(WINDOW))
                            .reduce(Concordance::or));
        }
        for (Reading reading : readings) {
            String source = found.by().apply(reading);
            searches.get(source).ifPresent(search -> search.in(reading)
                    .forEach(line -> lines.get(source).putIfAbsent(line.pattern(), shown(line))));
        }
        return lines;
    }

    private static String shown(ConcordanceLine line) {
        String text = line.left() + " [" + line.match() + "] " + line.right();
        return text.strip().replaceAll("\\s+", " ");
    }
}
