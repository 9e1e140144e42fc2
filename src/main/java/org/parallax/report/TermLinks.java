package org.parallax.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.terms.KeyTerm;

/** Where a key term's lines stand in the page: one panel a term, whichever groups it marks. */
final class TermLinks {

    private record Panel(String id, List<Line> lines, long all) {}

    private final Map<String, Panel> panels = new LinkedHashMap<>();

    private TermLinks() {}

    static TermLinks of(KeyRows rows, Lines lines) {
        TermLinks links = new TermLinks();
        for (String group : rows.groups()) {
            for (KeyTerm term : rows.of(group)) {
                List<Line> found = lines.of(term.term());
                if (!found.isEmpty()) {
                    String id = "k-" + links.panels.size();
                    links.panels.putIfAbsent(term.term(), new Panel(id, found, term.count() + term.referenceCount()));
                }
            }
        }
        return links;
    }

    /** The address of a term's panel, null if no line of it was found. */
    @Nullable
    String href(String term) {
        Panel panel = panels.get(term);
        return panel == null ? null : "#" + panel.id();
    }

    /** Opens a group of a drawing: a link if the term has lines. */
    void open(Svg svg, String term, @Nullable Object... attributes) {
        String href = href(term);
        if (href == null) {
            svg.open(attributes);
        } else {
            svg.link(href, term, attributes);
        }
    }

    void panels(Markup page, String back) {
        panels.forEach((term, panel) -> Lines.panel(page, panel.id(), back, term, panel.lines(), panel.all()));
    }
}
