package org.parallax.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One panel a series, those of one measure on one scale, so that they can be compared; gaps where there is no value. */
final class SeriesDrawing {

    private static final double HIGH = 130;
    private static final double GAP = 28;
    private static final double LEFT = 40;

    private final List<Series> series;
    private final Svg svg;
    private final int across;
    private final double panel;
    private final Map<String, Double> scales = new HashMap<>();
    private double most;

    SeriesDrawing(List<Series> series, int width) {
        this.series = series;
        this.across = series.size() == 1 || width < 600 ? 1 : 2;
        this.panel = (width - GAP * (across - 1)) / across;
        this.svg = new Svg(width, ((series.size() + across - 1) / across) * (HIGH + 66));
        for (Series one : series) {
            scales.merge(one.measure(), nice(largest(one)), Math::max);
        }
    }

    private static double largest(Series one) {
        double largest = 0.1;
        for (Series.Point point : one.points()) {
            for (double value : new double[] {
                point.value(), point.interval().low(), point.interval().high()
            }) {
                largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
            }
        }
        return largest;
    }

    private static double nice(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double first = value / power;
        return power * (first <= 1 ? 1 : first <= 2 ? 2 : first <= 5 ? 5 : 10);
    }

    Svg draw() {
        for (int i = 0; i < series.size(); i++) {
            panel(series.get(i), (i % across) * (panel + GAP), (i / across) * (HIGH + 66));
        }
        return svg;
    }

    private void panel(Series one, double left, double top) {
        most = scales.getOrDefault(one.measure(), 1.0);
        svg.fitted(left, top + 13, one.name(), panel / 2 - 8, "strong");
        svg.fitted(left + panel, top + 13, one.measure(), panel / 2, "small soft end");
        double zero = top + 24 + HIGH / 2;
        for (double value : new double[] {-most, 0, most}) {
            double y = zero - HIGH / 2 * value / most;
            svg.line(left + LEFT, y, left + panel, y, value == 0 ? "zero" : "axis");
            svg.text(left + LEFT - 6, y + 4, Decimals.fixed(value, 3).replace('-', '−'), "small soft end");
        }
        int n = one.points().size();
        double step = n < 2 ? 0 : (panel - LEFT - 16) / (n - 1);
        double first = left + LEFT + 8;
        band(one, first, step, zero);
        course(one, first, step, zero);
        int every = Math.max(1, (int) Math.ceil(70 / Math.max(1, step)));
        for (int i = 0; i < n; i += every) {
            String place = i == 0 ? "" : i == n - 1 ? " end" : " mid";
            svg.text(
                    i == 0 ? left + LEFT : first + step * i,
                    zero + HIGH / 2 + 18,
                    one.points().get(i).period(),
                    "small soft" + place);
        }
    }

    private double y(double value, double zero) {
        return zero - HIGH / 2 * Math.max(-1, Math.min(1, value / most));
    }

    /** A strip of band between each two neighbours that both have one. */
    private void band(Series one, double first, double step, double zero) {
        List<Series.Point> points = one.points();
        for (int i = 0; i + 1 < points.size(); i++) {
            Series.Point a = points.get(i);
            Series.Point b = points.get(i + 1);
            if (!Double.isNaN(a.interval().low()) && !Double.isNaN(b.interval().low())) {
                double x = first + step * i;
                svg.path(
                        "M" + at(x, y(a.interval().high(), zero)) + "L"
                                + at(x + step, y(b.interval().high(), zero)) + "L"
                                + at(x + step, y(b.interval().low(), zero)) + "L"
                                + at(x, y(a.interval().low(), zero)) + "Z",
                        "band others");
            }
        }
    }

    private void course(Series one, double first, double step, double zero) {
        StringBuilder line = new StringBuilder();
        boolean pen = false;
        for (int i = 0; i < one.points().size(); i++) {
            Series.Point point = one.points().get(i);
            if (Double.isFinite(point.value())) {
                line.append(pen ? 'L' : 'M').append(at(first + step * i, y(point.value(), zero)));
            }
            pen = Double.isFinite(point.value());
        }
        if (line.length() > 0) {
            svg.path(line, "course solid");
        }
        for (int i = 0; i < one.points().size(); i++) {
            Series.Point point = one.points().get(i);
            if (Double.isFinite(point.value())) {
                svg.open("data-tip", one.name() + ", " + point.period() + ": " + Decimals.signed(point.value(), 2));
                svg.circle(first + step * i, y(point.value(), zero), 3.5, "point")
                        .close();
            }
        }
    }

    private static String at(double x, double y) {
        return Decimals.fixed(x, 1) + " " + Decimals.fixed(y, 1);
    }
}
