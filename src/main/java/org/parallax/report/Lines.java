package org.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;

/**
 * Findings with the words around them, as a concordance shows them. The words around come from the texts, if they are
 * given; each text is looked at once.
 */
final class Lines {

    /** Findings shown for one cell or term. */
    static final int MOST = 20;

    private static final int AROUND = 70;

    /**
     * One line.
     *
     * @param sentence number of the sentence from 1, 0 if unknown
     */
    record Line(String document, int sentence, String left, String match, String right) {}

    private final Map<Finding, Line> lines = new HashMap<>();
    private final @Nullable String linked;

    private Lines(@Nullable String linked) {
        this.linked = linked;
    }

    /**
     * Looks up the words around findings.
     *
     * @param linked the document whose sentences stand in the page, null if none does
     */
    static Lines of(Iterable<Reading> readings, List<Finding> findings, @Nullable String linked) {
        Lines lines = new Lines(linked);
        Map<String, List<Finding>> byDocument = new HashMap<>();
        for (Finding finding : findings) {
            byDocument
                    .computeIfAbsent(finding.document(), id -> new ArrayList<>())
                    .add(finding);
        }
        if (!byDocument.isEmpty()) {
            for (Reading reading : readings) {
                byDocument.getOrDefault(reading.id(), List.of()).forEach(f -> lines.lines.put(f, line(reading, f)));
            }
        }
        return lines;
    }

    /** At most {@link #MOST}, spread evenly over all. */
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

    private static Line line(Reading reading, Finding finding) {
        Sentences sentences = reading.sentences();
        String text = reading.text();
        int start = finding.span().start();
        int end = finding.span().end();
        if (end > text.length()) {
            throw new IllegalArgumentException("a finding at " + finding.span() + " lies outside document "
                    + reading.id() + ", which has " + text.length() + " characters: it belongs to another text");
        }
        int s = sentences.indexAt(start);
        int from = s < 0 ? start : Math.min(start, sentences.start(s));
        int to = s < 0 ? end : Math.max(end, sentences.end(s));
        String left = text.substring(Math.max(from, start - AROUND), start);
        String right = text.substring(end, Math.min(to, end + AROUND));
        if (from < start - AROUND) {
            left = "…" + left.substring(Math.max(0, left.indexOf(' ')));
        }
        if (to > end + AROUND) {
            right = right.substring(0, Math.max(0, right.lastIndexOf(' '))) + " …";
        }
        return new Line(reading.id(), s + 1, left, text.substring(start, end), right);
    }

    Line of(Finding finding) {
        Line line = lines.get(finding);
        return line != null ? line : new Line(finding.document(), 0, "", finding.text(), "");
    }

    /** Where a click on a finding goes: its sentence, if that stands in the page. */
    @Nullable
    String href(Line line) {
        return line.document().equals(linked) && line.sentence() > 0 ? "#s" + line.sentence() : null;
    }

    /** A panel of lines that a link to its id opens, and a link back closes. */
    void panel(Markup page, String id, String back, String title, List<Finding> findings, int most) {
        List<Finding> shown = sample(findings, most);
        page.open("div", "class", "lines", "id", id, "tabindex", "-1", "role", "group", "aria-label", title);
        page.open("p", "class", "lines-head").element("strong", title).text(" ");
        if (shown.size() < findings.size()) {
            page.text(Words.of("lines.some", shown.size(), Decimals.count(findings.size())) + " ");
        }
        page.element("a", Words.of("lines.close"), "href", "#" + back, "class", "close")
                .close();
        page.open("ol");
        for (Finding finding : shown) {
            Line line = of(finding);
            String href = href(line);
            page.open("li", "dir", "auto").text(line.left());
            page.element(href == null ? "b" : "a", line.match(), "href", href, "class", "hit");
            page.text(line.right());
            if (href == null) {
                page.text(" ").element("cite", line.document());
            }
            page.close();
        }
        page.close().close().line();
    }
}
