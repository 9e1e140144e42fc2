package org.parallax.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The ground of a scatter of terms: one log scale for both axes, the line of equal rates, and labels placed from the first
 * on wherever one finds room beside its dot.
 */
final class ScatterPlane {

    /** Size of a label's letters. */
    static final double LABEL = 11;

    private static final double MARGIN = 44;
    private static final double EDGE = 8;
    private static final double DOT = 4;

    private final Svg svg;
    private final double size;
    private final double height;
    private final double low;
    private final double high;
    private final List<double[]> taken = new ArrayList<>();

    /**
     * A plane from the lowest to the highest rate.
     *
     * @param low logarithm to base 10 of the lowest rate
     * @param high of the highest
     */
    ScatterPlane(int width, double low, double high) {
        this.size = width;
        this.height = Math.min(width, 640);
        this.low = low - 0.1;
        this.high = Math.max(this.low + 0.5, high + 0.15);
        this.svg = new Svg(width, height);
    }

    /** Logarithm to base 10 of the rate per 1,000, half an occurrence added, so that none has a place too. */
    static double rate(long count, long total) {
        return StrictMath.log10(1_000 * (count + 0.5) / (total + 1));
    }

    Svg svg() {
        return svg;
    }

    double x(double rate) {
        return MARGIN + (size - MARGIN - EDGE) * (rate - low) / (high - low);
    }

    double y(double rate) {
        return height - MARGIN - (height - MARGIN - EDGE) * (rate - low) / (high - low);
    }

    void axes(String across, String up) {
        svg.line(x(low), y(low), x(high), y(high), "axis dashed");
        for (int power = (int) Math.ceil(low); power <= high; power++) {
            String label = Decimals.fixed(Math.pow(10, power), 4);
            svg.line(x(power), y(low), x(power), y(high), "axis").line(x(low), y(power), x(high), y(power), "axis");
            svg.text(x(power), height - MARGIN + 16, label, "small soft mid");
            svg.text(MARGIN - 6, y(power) + 4, label, "small soft end");
        }
        svg.fitted(size - EDGE, height - EDGE, across, size - MARGIN, "small soft end across");
        svg.open("transform", "translate(11 8) rotate(-90)");
        svg.fitted(0, 0, up, height - MARGIN, "small soft end up").close();
    }

    /** Keeps labels off the dot there; to be called for every dot before the first label is placed. */
    void reserve(double x, double y) {
        taken.add(new double[] {x - DOT, y - DOT, x + DOT, y + DOT});
    }

    /** Where a label has room, relative to its dot, and takes it; empty if nowhere. */
    double[] place(String label, double x, double y) {
        double width = TextWidth.of(label, LABEL);
        for (double[] offset : new double[][] {{6, 4}, {-6 - width, 4}, {-width / 2, -7}, {-width / 2, 15}}) {
            double left = x + offset[0];
            double base = y + offset[1];
            double[] box = {left - 1, base - 10, left + width + 1, base + 3};
            boolean inside = box[0] >= MARGIN && box[2] <= size && box[1] >= 0 && box[3] <= height - MARGIN;
            if (inside && taken.stream().noneMatch(other -> overlap(box, other) && !isOwn(other, x, y))) {
                taken.add(box);
                return offset;
            }
        }
        return new double[0];
    }

    /** What the script needs to move the dots: the scale and the frame of the plane. */
    Object[] attributes() {
        return new Object[] {
            "class",
            "plane",
            "data-low",
            Decimals.exact(low),
            "data-high",
            Decimals.exact(high),
            "data-margin",
            MARGIN,
            "data-edge",
            EDGE
        };
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private static boolean isOwn(double[] box, double x, double y) {
        return box[0] == x - DOT && box[1] == y - DOT;
    }
}
