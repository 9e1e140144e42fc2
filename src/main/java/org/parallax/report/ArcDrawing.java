package org.parallax.report;

import java.util.List;
import org.parallax.text.Span;

/** A dot for each voice in each sentence, running medians of the narrator and of the people quoted, each with its band. */
final class ArcDrawing {

    private static final double TOP = 30;
    private static final double HIGH = 190;
    private static final double LEFT = 42;
    private static final int ENOUGH = 9;
    private static final int MOST_DOTS = 2_000;

    private final SentenceTones tones;
    private final Svg svg;
    private final double step;
    private final double most;

    ArcDrawing(SentenceTones tones, int width) {
        this.tones = tones;
        this.svg = new Svg(width, TOP + HIGH + 30);
        this.step = (width - LEFT - 10) / Math.max(1, tones.sentences() - 1);
        double largest = tones.points().stream()
                .mapToDouble(p -> Math.abs(p.value()))
                .max()
                .orElse(0);
        this.most = largest <= 0.25 ? 0.25 : largest <= 0.5 ? 0.5 : 1;
    }

    Svg draw() {
        axes();
        course(tones.points(true), "own");
        course(tones.points(false), "others");
        if (tones.points().size() <= MOST_DOTS) {
            tones.points().forEach(this::dot);
        } else {
            cloud();
        }
        legend();
        return svg;
    }

    /** So many dots that nobody could point at one: drawn in one stroke, without a link and a tip for each. */
    private void cloud() {
        StringBuilder dots = new StringBuilder();
        tones.points()
                .forEach(point ->
                        dots.append('M').append(at(point, point.value())).append("h0"));
        svg.path(dots, "cloud");
    }

    private double x(int sentence) {
        return LEFT + (sentence - 1) * step;
    }

    private double y(double value) {
        return TOP + HIGH / 2 * (1 - value / most);
    }

    private void axes() {
        for (double value : new double[] {-most, -most / 2, 0, most / 2, most}) {
            svg.line(LEFT - 6, y(value), svg.width(), y(value), value == 0 ? "zero" : "axis");
            svg.text(LEFT - 10, y(value) + 4, Decimals.fixed(value, 3).replace('-', '−'), "small soft end");
        }
        int every = Math.max(1, (int) Math.ceil(46 / step));
        int nice = every <= 1
                ? 1
                : every <= 5
                        ? 5
                        : every <= 10 ? 10 : every <= 50 ? 50 : every <= 100 ? 100 : every <= 500 ? 500 : 1_000;
        for (int s = nice; s <= tones.sentences(); s += nice) {
            svg.text(x(s), TOP + HIGH + 18, Integer.toString(s), "small soft mid");
        }
    }

    private void course(List<SentenceTones.Point> points, String whose) {
        if (points.size() < ENOUGH) {
            return;
        }
        double[][] course = RunningMedian.of(
                points.stream().mapToDouble(SentenceTones.Point::value).toArray());
        StringBuilder band = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            band.append(i == 0 ? 'M' : 'L').append(at(points.get(i), course[2][i]));
            line.append(i == 0 ? 'M' : 'L').append(at(points.get(i), course[0][i]));
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            band.append('L').append(at(points.get(i), course[1][i]));
        }
        svg.path(band.append('Z'), "band " + whose).path(line, "course " + whose);
    }

    private String at(SentenceTones.Point point, double value) {
        return Decimals.fixed(x(point.sentence()), 1) + " " + Decimals.fixed(y(value), 1);
    }

    private void dot(SentenceTones.Point point) {
        Span span = tones.article().reading().sentences().get(point.sentence() - 1);
        String words = Shortened.name(span.textIn(tones.article().reading().text()), 160);
        String tip = Words.of("tone.dot", point.sentence(), point.voice().name(), Decimals.signed(point.value(), 2))
                + "\n" + words;
        svg.link(
                "#s" + point.sentence(),
                Words.of("tone.dot", point.sentence(), point.voice().name(), Decimals.signed(point.value(), 2)),
                "data-voice",
                tones.article().styles().number(point.voice()),
                "data-tip",
                tip);
        double x = x(point.sentence());
        double y = y(point.value());
        if (point.voice().isNarrator()) {
            svg.circle(x, y, point.value() == 0 ? 2 : 3.5, "dot narrator");
        } else {
            double r = point.value() == 0 ? 3 : 5;
            String d = "M" + Decimals.fixed(x, 1) + " " + Decimals.fixed(y - r, 1) + "l" + r + " " + r + "l-" + r + " "
                    + r + "l-" + r + " -" + r + "z";
            svg.path(d, "dot " + tones.article().styles().hue(point.voice()));
        }
        svg.close();
    }

    private void legend() {
        svg.circle(LEFT + 4, 10, 3.5, "dot narrator");
        svg.line(LEFT + 12, 10, LEFT + 32, 10, "course own");
        String own = Words.of("tone.arc.own");
        svg.text(LEFT + 38, 14, own, "soft");
        double x = LEFT + 38 + TextWidth.of(own, Svg.TEXT) + 18;
        svg.path("M" + Decimals.fixed(x + 5, 1) + " 5l5 5l-5 5l-5 -5z", "dot v9");
        svg.line(x + 14, 10, x + 34, 10, "course others");
        svg.text(x + 40, 14, Words.of("tone.arc.others"), "soft");
    }
}
