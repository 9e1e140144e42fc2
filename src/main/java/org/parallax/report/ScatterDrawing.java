package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.terms.KeyTerm;
import org.parallax.terms.KeyTerms;

/**
 * Each frequent or telling term of a group by its rate there and in the rest. Terms are labelled from the surest on, where
 * a label still finds room beside its dot.
 */
final class ScatterDrawing {

    private static final int MOST = 220;

    private final String group;
    private final List<KeyTerm> terms;
    private final TermLinks links;
    private final ScatterPlane plane;

    ScatterDrawing(String group, KeyTerms all, TermLinks links, int width) {
        this.group = group;
        this.terms = chosen(all);
        this.links = links;
        this.plane =
                new ScatterPlane(width, rates().min().orElse(0), rates().max().orElse(0));
    }

    /** Half the surest, half the most frequent. */
    private static List<KeyTerm> chosen(KeyTerms all) {
        List<KeyTerm> chosen = new ArrayList<>(all.top(MOST / 4));
        chosen.addAll(all.bottom(MOST / 4));
        Comparator<KeyTerm> frequent = Comparator.<KeyTerm>comparingLong(t -> -t.count() - t.referenceCount())
                .thenComparing(KeyTerm::term);
        for (KeyTerm term : all.all().stream().sorted(frequent).limit(MOST).toList()) {
            if (chosen.size() < MOST && !chosen.contains(term)) {
                chosen.add(term);
            }
        }
        return chosen;
    }

    private DoubleStream rates() {
        return terms.stream().flatMapToDouble(term -> DoubleStream.of(here(term), there(term)));
    }

    private static double here(KeyTerm term) {
        return ScatterPlane.rate(term.count(), term.contingency().targetTotal());
    }

    private static double there(KeyTerm term) {
        return ScatterPlane.rate(term.referenceCount(), term.contingency().referenceTotal());
    }

    Svg draw() {
        plane.axes(Words.of("scatter.x"), Words.of("scatter.y", group));
        terms.forEach(term -> plane.reserve(plane.x(there(term)), plane.y(here(term))));
        plane.svg().open("class", "dots");
        terms.forEach(this::dot);
        return plane.svg().close();
    }

    private void dot(KeyTerm term) {
        double x = plane.x(there(term));
        double y = plane.y(here(term));
        boolean sure = term.difference().filter(d -> d.q() < 0.05).isPresent();
        boolean towards = here(term) >= there(term);
        Svg svg = plane.svg();
        links.open(
                svg,
                term.term(),
                "class",
                "term",
                "data-term",
                term.term(),
                "data-x",
                x,
                "data-y",
                y,
                "data-tip",
                tip(term));
        svg.circle(x, y, sure ? 4 : 3, (sure ? "sure " : "unsure ") + (towards ? "towards" : "away-from"));
        double[] place = plane.place(term.term(), x, y);
        if (place.length > 0) {
            svg.text(x + place[0], y + place[1], term.term(), "small" + (sure ? " strong" : ""));
        }
        svg.close();
    }

    private static String tip(KeyTerm term) {
        return Words.of(
                        "keyness.tip",
                        term.term(),
                        Decimals.count(term.count()),
                        Decimals.count(term.documents()),
                        Decimals.count(term.referenceCount()))
                + term.difference().map(d -> "\n" + d).orElse("");
    }
}
