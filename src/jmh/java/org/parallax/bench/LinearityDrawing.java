package org.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two panels over the size of the input, both axes logarithmic: CPU-seconds and peak resident memory. The dashed line is
 * ten megabytes a second: a cost that grows with the size runs beside it.
 */
final class LinearityDrawing {

    private static final int PANEL = 320;
    private static final int MARGIN = 60;
    private static final int TOP = 30;
    private static final double DECADES_X = 3.5;

    private static final Map<String, String> COLOURS = new TreeMap<>(
            Map.of("terms", "#1b6ca8", "everything", "#b3541e", "document", "#5a7d2a", "words", "#7a4b94"));

    private final StringBuilder svg = new StringBuilder();
    private final List<Linearity.Point> points;

    private LinearityDrawing(List<Linearity.Point> points) {
        this.points = points;
    }

    static String draw(List<Linearity.Point> points) {
        return new LinearityDrawing(points).draw();
    }

    private String draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                2 * (PANEL + MARGIN) + 20,
                PANEL + MARGIN + TOP);
        add("<title>Cost over the size of the input</title>%n");
        new Panel(MARGIN, "CPU-seconds", -1, 3, true).draw();
        new Panel(PANEL + 2 * MARGIN, "peak resident memory, MB", 1.5, 4, false).draw();
        return svg.append("</svg>\n").toString();
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values).replace("\r", ""));
    }

    /** One panel: its left edge, its title, the powers of ten at its lower and upper edge, and what it shows. */
    private final class Panel {

        private final int left;
        private final String title;
        private final double low;
        private final double high;
        private final boolean time;

        Panel(int left, String title, double low, double high, boolean time) {
            this.left = left;
            this.title = title;
            this.low = low;
            this.high = high;
            this.time = time;
        }

        void draw() {
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#999\"/><text x=\"%d\" y=\"20\">%s</text>%n",
                    left, TOP, PANEL, PANEL, left, title);
            for (int power = 0; power <= 3; power++) {
                add(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d MB</text>%n",
                        x(power), PANEL + TOP + 18, (int) Math.pow(10, power));
            }
            for (int power = (int) Math.ceil(low); power <= high; power++) {
                String label = power < 0 ? "0.1" : String.valueOf((int) Math.pow(10, power));
                add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", left - 6, y(power) + 4, label);
            }
            if (time) {
                add(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#bbb\" stroke-dasharray=\"4 4\"/>%n",
                        x(0), y(-1), x(DECADES_X), y(DECADES_X - 1));
            }
            int row = 0;
            for (Map.Entry<String, String> stage : COLOURS.entrySet()) {
                if (points.stream().anyMatch(point -> point.stage().equals(stage.getKey()))) {
                    line(stage.getKey(), stage.getValue(), ++row);
                }
            }
        }

        private void line(String stage, String colour, int row) {
            StringBuilder path = new StringBuilder();
            for (Linearity.Point point : points) {
                if (point.stage().equals(stage)) {
                    double x = x(Math.log10(point.megabytes()));
                    double y = y(Math.log10(time ? point.seconds() : point.peakMegabytes()));
                    path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
                    add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n", x, y, colour);
                }
            }
            add(
                    "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/><text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    path.toString().strip(), colour, left + 10, TOP + 16 * row, colour, stage);
        }

        private double x(double power) {
            return left + PANEL * power / DECADES_X;
        }

        private double y(double power) {
            return TOP + PANEL * (high - power) / (high - low);
        }
    }
}
