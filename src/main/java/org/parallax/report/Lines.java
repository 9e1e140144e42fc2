package org.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;

/**
 * The lines of findings and of terms, looked up in the texts in one pass, and the panels that show them. A finding whose
 * text was not given stands alone.
 */
final class Lines {

    /** Lines shown for one cell or term. */
    static final int MOST = 20;

    private final Map<Finding, Line> lines;
    private final TermLines terms;

    private Lines(Map<Finding, Line> lines, TermLines terms) {
        this.lines = lines;
        this.terms = terms;
    }

    /**
     * Looks up the words around findings and terms.
     *
     * @param article the text that stands in the page, null if none does
     * @param texts all others; one that any line leads to is handed to the files
     */
    static Lines of(
            @Nullable Reading article,
            Iterable<Reading> texts,
            List<Finding> findings,
            TermLines terms,
            TextFiles files) {
        Lines lines = new Lines(new HashMap<>(), terms);
        Map<String, List<Finding>> byDocument = new HashMap<>();
        for (Finding finding : findings) {
            byDocument
                    .computeIfAbsent(finding.document(), id -> new ArrayList<>())
                    .add(finding);
        }
        if (article != null) {
            lines.take(article, byDocument.getOrDefault(article.id(), List.of()), null);
            byDocument.remove(article.id());
        }
        if (!byDocument.isEmpty() || terms.isWanted()) {
            for (Reading reading : texts) {
                lines.take(reading, byDocument.getOrDefault(reading.id(), List.of()), files);
            }
        }
        return lines;
    }

    private void take(Reading reading, List<Finding> findings, @Nullable TextFiles files) {
        List<TermLines.Place> places = terms.in(reading);
        if (findings.isEmpty() && places.isEmpty()) {
            return;
        }
        String page = files == null ? "" : files.add(reading);
        findings.forEach(finding -> lines.put(finding, Line.of(reading, finding.span(), page)));
        places.forEach(place -> terms.add(place, Line.of(reading, place.span(), page)));
    }

    /** How many lines each of so many cells may show, if all together should not be more than the budget. */
    static int each(int cells, int budget) {
        return Math.max(1, Math.min(MOST, budget / Math.max(1, cells)));
    }

    /** At most so many, spread evenly over all. */
    static List<Finding> sample(List<Finding> findings, int most) {
        if (findings.size() <= most) {
            return findings;
        }
        List<Finding> sample = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            sample.add(findings.get((int) ((long) i * findings.size() / most)));
        }
        return sample;
    }

    /** The lines found for a term. */
    List<Line> of(String term) {
        return terms.lines(term);
    }

    private Line of(Finding finding) {
        Line line = lines.get(finding);
        return line != null ? line : Line.alone(finding.document(), finding.text());
    }

    /** A panel of the lines of findings, that a link to its id opens, and a link back closes. */
    void panel(Markup page, String id, String back, String title, List<Finding> findings, int most) {
        List<Line> shown = sample(findings, most).stream().map(this::of).toList();
        panel(page, id, back, title, shown, findings.size());
    }

    /** A panel of lines, so many of all. */
    static void panel(Markup page, String id, String back, String title, List<Line> shown, long all) {
        page.open("div", "class", "lines", "id", id, "tabindex", "-1", "role", "group", "aria-label", title);
        page.open("p", "class", "lines-head").element("strong", title).text(" ");
        if (shown.size() < all) {
            page.text(Words.of("lines.some", shown.size(), Decimals.count(all)) + " ");
        }
        page.element("a", Words.of("lines.close"), "href", "#" + back, "class", "close")
                .close();
        page.open("ol");
        for (Line line : shown) {
            page.open("li", "dir", "auto").text(line.left());
            page.element(line.href() == null ? "b" : "a", line.match(), "href", line.href(), "class", "hit");
            page.text(line.right());
            if (!line.source().isEmpty()) {
                page.text(" ").element("cite", line.source());
            }
            page.close();
        }
        page.close().close().line();
    }
}
