package org.parallax.terms;

import java.io.Serializable;
import java.util.List;
import smile.mds.SammonMapping;

/**
 * Many things on a plane, near one another if their distances are small. Sammon's mapping from a start of classical scaling;
 * if the mapping ends with more stress than the start had, the start is kept.
 *
 * <p>Stress tells how far to trust the picture: sqrt(sum (d - e)^2 / sum d^2) over all pairs, d the distance given and e the
 * one on the plane (Kruskal's stress-1, raw distances): below .1 is good, above .2 hides much. The same distances give the
 * same map; its origin is the mean, its first axis the widest, and on each axis the thing furthest out lies on the positive
 * side. O(n^2) for each of some hundred steps. Needs Smile on the class path. Immutable and thread-safe.
 *
 * <p>Sammon (1969), IEEE Transactions on Computers 18: 401-409.
 *
 * @param points one for each thing, in the order of the matrix
 * @param stress how far distances on the plane are off
 */
public record DistanceMap(List<Point> points, double stress) implements Serializable {

    /**
     * A thing's place.
     *
     * @param name the thing
     * @param x place on the first axis, in the unit of the distances
     * @param y place on the second
     */
    public record Point(String name, double x, double y) implements Serializable {}

    public DistanceMap {
        points = List.copyOf(points);
    }

    /**
     * The map of a matrix of distances. One thing lies at the origin; of none the map is empty.
     *
     * @throws IllegalArgumentException if a distance is not finite or is negative
     */
    public static DistanceMap of(PairMatrix distances) {
        Clustering.checkDistances(distances);
        int n = distances.names().size();
        double[][] wanted = distances.toArray();
        double[][] start = ClassicalScaling.plane(wanted);
        double[][] best = start;
        if (n > 2) {
            double[][] mapped = sammon(wanted, start);
            best = stress(wanted, mapped) < stress(wanted, start) ? ClassicalScaling.turned(mapped) : start;
        }
        Point[] points = new Point[n];
        for (int i = 0; i < n; i++) {
            points[i] = new Point(distances.names().get(i), best[i][0], best[i][1]);
        }
        return new DistanceMap(List.of(points), stress(wanted, best));
    }

    // Sammon divides by each distance, given and mapped: equal things are set a hair apart
    private static double[][] sammon(double[][] wanted, double[][] start) {
        int n = wanted.length;
        double mean = 0;
        for (double[] row : wanted) {
            for (double d : row) {
                mean += d / n / n;
            }
        }
        if (mean == 0) {
            return start;
        }
        double[][] apart = new double[n][n];
        double[][] from = new double[n][2];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                apart[i][j] = i == j ? 0 : Math.max(wanted[i][j], 1e-6 * mean);
            }
            from[i][0] = start[i][0] + 1e-7 * mean * i;
            from[i][1] = start[i][1] + 1e-7 * mean * (i % 7);
        }
        double[][] mapped = SammonMapping.of(apart, from, .2, 1e-4, 1e-3, 200).coordinates;
        for (double[] point : mapped) {
            if (!Double.isFinite(point[0]) || !Double.isFinite(point[1])) {
                return start;
            }
        }
        return mapped;
    }

    private static double stress(double[][] wanted, double[][] points) {
        double off = 0;
        double all = 0;
        for (int i = 0; i < wanted.length; i++) {
            for (int j = 0; j < i; j++) {
                double d = Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]);
                off += (wanted[i][j] - d) * (wanted[i][j] - d);
                all += wanted[i][j] * wanted[i][j];
            }
        }
        return all == 0 ? 0 : Math.sqrt(off / all);
    }
}
