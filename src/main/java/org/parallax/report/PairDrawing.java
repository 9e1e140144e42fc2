package org.parallax.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Two of many groups against each other: each term by its rate in either. Every term carries its rates in all groups, so
 * that the page can show another pair; nothing is tested between the two.
 */
final class PairDrawing {

    private final PairTerms terms;
    private final ScatterPlane plane;

    PairDrawing(PairTerms terms, int width) {
        this.terms = terms;
        this.plane =
                new ScatterPlane(width, rates().min().orElse(0), rates().max().orElse(0));
    }

    private DoubleStream rates() {
        return terms.list().stream().flatMapToDouble(term -> Arrays.stream(term.rates()));
    }

    /** The second group across, the first up. */
    Svg draw() {
        List<String> groups = terms.groups();
        plane.axes(Words.of("scatter.y", groups.get(1)), Words.of("scatter.y", groups.get(0)));
        terms.list().forEach(term -> plane.reserve(plane.x(term.rates()[1]), plane.y(term.rates()[0])));
        plane.svg().open(plane.attributes());
        terms.list().forEach(this::dot);
        return plane.svg().close();
    }

    private void dot(PairTerms.Term term) {
        double x = plane.x(term.rates()[1]);
        double y = plane.y(term.rates()[0]);
        Svg svg = plane.svg();
        svg.open(
                "class",
                "term",
                "data-term",
                term.name(),
                "data-x",
                x,
                "data-y",
                y,
                "data-rates",
                Arrays.stream(term.rates())
                        .mapToObj(rate -> Decimals.fixed(rate, 3))
                        .collect(Collectors.joining(" ")),
                "data-counts",
                Arrays.stream(term.counts()).mapToObj(Long::toString).collect(Collectors.joining(" ")),
                "data-wide",
                TextWidth.of(term.name(), ScatterPlane.LABEL),
                "data-tip",
                tip(term),
                "transform",
                "translate(" + Decimals.fixed(x, 2) + " " + Decimals.fixed(y, 2) + ")");
        svg.circle(0, 0, 3.5, "unsure " + (term.rates()[0] >= term.rates()[1] ? "towards" : "away-from"));
        double[] place = plane.place(term.name(), x, y);
        boolean room = place.length > 0;
        svg.text(room ? place[0] : 0, room ? place[1] : 0, term.name(), room ? "small" : "small unplaced");
        svg.close();
    }

    private String tip(PairTerms.Term term) {
        List<String> groups = terms.groups();
        return Words.of("pair.tip", term.name(), term.counts()[0], groups.get(0), term.counts()[1], groups.get(1));
    }
}
