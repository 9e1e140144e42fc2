package org.parallax.sentiment;

import java.util.List;

/** The straight line of least squares through points, {@code y = at0 + slope x}. */
record Line(double at0, double slope, double correlation) {

    /** NaN throughout where all x are the same, no correlation where all y are. */
    static Line through(List<double[]> points) {
        double x = points.stream().mapToDouble(p -> p[0]).average().orElse(Double.NaN);
        double y = points.stream().mapToDouble(p -> p[1]).average().orElse(Double.NaN);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (double[] p : points) {
            xx += (p[0] - x) * (p[0] - x);
            xy += (p[0] - x) * (p[1] - y);
            yy += (p[1] - y) * (p[1] - y);
        }
        double slope = xx == 0 ? Double.NaN : xy / xx;
        return new Line(y - slope * x, slope, xx == 0 || yy == 0 ? Double.NaN : xy / StrictMath.sqrt(xx * yy));
    }
}
