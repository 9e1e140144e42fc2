package org.parallax.report;

import java.util.List;
import org.parallax.stats.Difference;
import org.parallax.terms.KeyTerm;

/**
 * A line a term: its log ratio with the 95 % interval, the dot as large as the term is frequent and filled where q is
 * below .05, and at the end how evenly it is spread over the documents.
 */
final class LollipopDrawing {

    private static final double ROW = 24;
    private static final double TOP = 30;

    private final List<KeyTerm> terms;
    private final TermLinks links;
    private final Svg svg;
    private final double names;
    private final double spread;
    private final double most;
    private final double frequent;

    LollipopDrawing(List<KeyTerm> terms, TermLinks links, int width) {
        this.terms = terms;
        this.links = links;
        this.svg = new Svg(width, TOP + ROW * terms.size() + 26);
        this.names = width < 600 ? 92 : 150;
        this.spread = width < 600 ? 44 : 130;
        double largest = 1;
        double count = 1;
        for (KeyTerm term : terms) {
            Difference d = term.difference().orElseThrow();
            largest = Math.max(largest, Math.abs(d.logRatio()) + 0.3);
            for (double end : new double[] {d.low(), d.high()}) {
                largest = Double.isFinite(end) ? Math.max(largest, Math.min(8, Math.abs(end))) : largest;
            }
            count = Math.max(count, term.count() + term.referenceCount());
        }
        this.most = Math.ceil(largest);
        this.frequent = count;
    }

    Svg draw() {
        axis();
        for (int i = 0; i < terms.size(); i++) {
            row(terms.get(i), TOP + ROW * i);
        }
        return svg;
    }

    private double x(double logRatio) {
        double held = Math.max(-most, Math.min(most, logRatio));
        double room = svg.width() - names - spread - 24;
        return names + 12 + room * (held + most) / (2 * most);
    }

    private void axis() {
        double bottom = TOP + ROW * terms.size();
        int step = 1;
        while (x(step) - x(0) < 40) {
            step *= 2;
        }
        for (int tick = 0; tick <= most; tick += step) {
            for (int sign = tick == 0 ? 1 : -1; sign <= 1; sign += 2) {
                double at = x(sign * tick);
                svg.line(at, TOP - 6, at, bottom, tick == 0 ? "zero" : "axis");
                String label = tick == 0 ? "1" : sign > 0 ? "×" + (1 << tick) : "÷" + (1 << tick);
                svg.text(at, bottom + 16, label, "small soft mid");
            }
        }
        String rest = spread < 100 ? ".short" : "";
        svg.text(x(0) - 10, 14, "◂ " + Words.of("keyness.less" + rest), "small soft end");
        svg.text(x(0) + 10, 14, Words.of("keyness.more" + rest) + " ▸", "small soft");
        svg.text(svg.width(), 14, Words.of(spread < 100 ? "keyness.spread.short" : "keyness.spread"), "small soft end");
    }

    private void row(KeyTerm term, double y) {
        Difference d = term.difference().orElseThrow();
        double middle = y + ROW / 2;
        boolean sure = d.q() < 0.05;
        links.open(
                svg,
                term.term(),
                "data-tip",
                Words.of(
                                "keyness.tip",
                                term.term(),
                                Decimals.count(term.count()),
                                Decimals.count(term.documents()),
                                Decimals.count(term.referenceCount()))
                        + "\n" + d);
        svg.fitted(0, middle + 4, term.term(), names, sure ? "strong" : "");
        svg.line(x(0), middle, x(d.logRatio()), middle, "stem");
        svg.line(x(d.low()), middle, x(d.high()), middle, "whisker thin");
        double r = 3 + 6 * Math.sqrt((term.count() + term.referenceCount()) / frequent);
        svg.circle(
                x(d.logRatio()),
                middle,
                r,
                (sure ? "sure " : "unsure ") + (d.logRatio() < 0 ? "away-from" : "towards"));
        spread(term, middle);
        svg.close();
    }

    private void spread(KeyTerm term, double middle) {
        boolean bar = spread > 100;
        String documents = Decimals.count(term.documents());
        svg.text(svg.width(), middle + 4, documents, "small soft end");
        if (bar && !Double.isNaN(term.dispersion())) {
            double from = svg.width() - spread + 14;
            svg.rect(from, middle - 3, 60, 6, "own");
            svg.rect(from, middle - 3, 60 * Math.max(0, Math.min(1, term.dispersion())), 6, "v0");
        }
    }
}
