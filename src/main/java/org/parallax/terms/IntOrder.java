package org.parallax.terms;

/** Sorts numbers by what they stand for, stably and without boxing. */
final class IntOrder {

    private static final int SHORT = 12;

    private IntOrder() {}

    /** Compares what two numbers stand for. */
    @FunctionalInterface
    interface Comparison {

        int compare(int a, int b);
    }

    /** 0, 1, …, n - 1. */
    static int[] identity(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    /** 0, 1, …, n - 1 in the order of the comparison. */
    static int[] sorted(int n, Comparison by) {
        int[] order = identity(n);
        sort(order, order.clone(), 0, n, by);
        return order;
    }

    // from and into hold the same numbers between low and high
    private static void sort(int[] into, int[] from, int low, int high, Comparison by) {
        if (high - low <= SHORT) {
            insert(into, low, high, by);
            return;
        }
        int middle = (low + high) >>> 1;
        sort(from, into, low, middle, by);
        sort(from, into, middle, high, by);
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = left < middle && (right >= high || by.compare(from[left], from[right]) <= 0);
            into[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void insert(int[] order, int low, int high, Comparison by) {
        for (int i = low + 1; i < high; i++) {
            int moved = order[i];
            int j = i;
            while (j > low && by.compare(order[j - 1], moved) > 0) {
                order[j] = order[j - 1];
                j--;
            }
            order[j] = moved;
        }
    }
}
