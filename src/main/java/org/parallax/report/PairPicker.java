package org.parallax.report;

import java.util.List;
import java.util.Optional;

/** The scatter of two of many groups, with fields to pick them by. */
final class PairPicker {

    private final PairTerms terms;

    PairPicker(PairTerms terms) {
        this.terms = terms;
    }

    /** The drawing of the first pair; empty if there are no pairs to pick from or no terms to show. */
    Optional<Picture> picture() {
        return terms.list().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Picture("pair", Words.of("pair.title"), width -> new PairDrawing(terms, width).draw()));
    }

    void write(Markup page) {
        Optional<Picture> picture = picture();
        if (picture.isEmpty()) {
            return;
        }
        page.element("h3", Words.of("pair.title")).element("p", Words.of("pair.lead"), "class", "lead");
        page.open(
                "div",
                "class",
                "scatter pair",
                "data-tip-words",
                Words.of("pair.tip"),
                "data-axis-words",
                Words.of("scatter.y"));
        page.open("p", "class", "fields");
        select(page, "pair.up", 0);
        select(page, "pair.across", 1);
        page.open("label").text(Words.of("scatter.search") + " ");
        page.empty("input", "type", "search").close().close();
        picture.get().inPage(page);
        page.element("p", "", "class", "boxed", "aria-live", "polite").close().line();
    }

    private void select(Markup page, String label, int chosen) {
        page.open("label").text(Words.of(label) + " ").open("select");
        List<String> groups = terms.groups();
        for (int g = 0; g < groups.size(); g++) {
            String name = Shortened.name(groups.get(g), 60);
            page.element("option", name, "value", g, "selected", g == chosen ? "selected" : null);
        }
        page.close().close().text(" ");
    }
}
