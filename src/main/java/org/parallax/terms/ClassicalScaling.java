package org.parallax.terms;

/**
 * Torgerson's classical scaling onto a plane: the two widest axes of the doubly centred squared distances, by power
 * iteration from a fixed start.
 */
final class ClassicalScaling {

    private static final int STEPS = 500;

    private ClassicalScaling() {}

    static double[][] plane(double[][] distances) {
        int n = distances.length;
        double[][] b = centred(distances);
        double[][] points = new double[n][2];
        for (int axis = 0; axis < 2; axis++) {
            double[] v = new double[n];
            for (int i = 0; i < n; i++) {
                v[i] = StrictMath.sin(1 + i * (axis + 1.0));
            }
            double value = iterate(b, v);
            for (int i = 0; i < n; i++) {
                points[i][axis] = Math.sqrt(Math.max(0, value)) * v[i];
                for (int j = 0; j < n; j++) {
                    b[i][j] -= value * v[i] * v[j];
                }
            }
        }
        return turned(points);
    }

    // -1/2 J D^2 J
    private static double[][] centred(double[][] distances) {
        int n = distances.length;
        double[] means = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                means[i] += distances[i][j] * distances[i][j] / n;
            }
            mean += means[i] / n;
        }
        double[][] b = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                b[i][j] = -(distances[i][j] * distances[i][j] - means[i] - means[j] + mean) / 2;
            }
        }
        return b;
    }

    private static double iterate(double[][] b, double[] v) {
        int n = v.length;
        double value = 0;
        // shifted so that the largest value, not the largest in size, is found
        double shift = 0;
        for (double[] row : b) {
            double sum = 0;
            for (double x : row) {
                sum += Math.abs(x);
            }
            shift = Math.max(shift, sum);
        }
        for (int step = 0; step < STEPS; step++) {
            double[] next = new double[n];
            double length = 0;
            for (int i = 0; i < n; i++) {
                next[i] = shift * v[i];
                for (int j = 0; j < n; j++) {
                    next[i] += b[i][j] * v[j];
                }
                length += next[i] * next[i];
            }
            length = Math.sqrt(length);
            if (length == 0) {
                return 0;
            }
            for (int i = 0; i < n; i++) {
                v[i] = next[i] / length;
            }
            value = length - shift;
        }
        return value;
    }

    /** The same points about their mean, the widest spread along the first axis, the furthest point positive on each. */
    static double[][] turned(double[][] points) {
        int n = points.length;
        double[] mean = new double[2];
        for (double[] point : points) {
            mean[0] += point[0] / n;
            mean[1] += point[1] / n;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (double[] point : points) {
            double x = point[0] - mean[0];
            double y = point[1] - mean[1];
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double[][] turned = new double[n][2];
        for (int i = 0; i < n; i++) {
            double x = points[i][0] - mean[0];
            double y = points[i][1] - mean[1];
            turned[i][0] = cos * x + sin * y;
            turned[i][1] = cos * y - sin * x;
        }
        flip(turned, 0);
        flip(turned, 1);
        return turned;
    }

    private static void flip(double[][] points, int axis) {
        double furthest = 0;
        for (double[] point : points) {
            // a hair's difference must not decide between two sides
            if (Math.abs(point[axis]) > Math.abs(furthest) * (1 + 1e-9)) {
                furthest = point[axis];
            }
        }
        if (furthest < 0) {
            for (double[] point : points) {
                point[axis] = -point[axis];
            }
        }
    }
}
