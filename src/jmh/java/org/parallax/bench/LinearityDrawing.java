package org.parallax.bench;

import java.util.List;
import java.util.Locale;

/** Two panels over the size of the input, both axes logarithmic: CPU-seconds and peak resident memory. */
final class LinearityDrawing {

    private static final int PANEL = 320;
    private static final int MARGIN = 60;
    private static final double DECADES_X = 3.5;

    private LinearityDrawing() {}

    static String draw(List<Linearity.Point> points) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(2 * (PANEL + MARGIN) + 20)
                .append(' ')
                .append(PANEL + 2 * MARGIN)
                .append("\" font-family=\"sans-serif\" font-size=\"12\">\n<title>Cost over the size of the input</title>\n");
        panel(svg, MARGIN, "CPU-seconds", -.5, 3, points, true);
        panel(svg, PANEL + 2 * MARGIN, "peak resident memory, MB", 1.5, 3, points, false);
        return svg.append("</svg>\n").toString();
    }

    private static void panel(
            StringBuilder svg, int left, String title, double low, double high, List<Linearity.Point> points, boolean time) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"30\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#999\"/><text x=\"%d\" y=\"20\">%s</text>\n",
                left, PANEL, PANEL, left, title));
        for (int power = 0; power <= 3; power++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d MB</text>\n",
                    left + PANEL * power / DECADES_X,
                    PANEL + 48,
                    (int) Math.pow(10, power)));
        }
        for (int power = (int) Math.ceil(low); power <= high; power++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%d</text>\n",
                    left - 6,
                    y(power, low, high) + 4,
                    (int) Math.pow(10, power)));
        }
        line(svg, left, low, high, points, time, "terms", "#1b6ca8");
        line(svg, left, low, high, points, time, "everything", "#b3541e");
        line(svg, left, low, high, points, time, "document", "#5a7d2a");
        line(svg, left, low, high, points, time, "words", "#7a4b94");
    }

    private static double y(double power, double low, double high) {
        return 30 + PANEL * (high - power) / (high - low);
    }

    private static void line(
            StringBuilder svg,
            int left,
            double low,
            double high,
            List<Linearity.Point> points,
            boolean time,
            String stage,
            String colour) {
        StringBuilder path = new StringBuilder();
        double x = left;
        double y = 0;
        for (Linearity.Point point : points) {
            if (point.stage().equals(stage)) {
                x = left + PANEL * Math.log10(point.megabytes()) / DECADES_X;
                y = y(Math.log10(time ? point.seconds() : point.peakMegabytes()), low, high);
                path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
                svg.append(String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, colour));
            }
        }
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/><text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>\n",
                path.toString().strip(), colour, x + 6, y - 6, colour, stage));
    }
}
