package org.parallax.sentiment;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** VADER's rule of {@code but}: what stands before the first counts half, what stands behind one and a half times. */
final class VaderContrast {

    private static final double BEFORE = 0.5;
    private static final double BEHIND = 1.5;

    private VaderContrast() {}

    static void meant(double[] valences, int size, int but) {
        for (int i = 0; i < size; i++) {
            valences[i] *= i < but ? BEFORE : i > but ? BEHIND : 1;
        }
    }

    /**
     * As the original does it: it walks over the numbers, and changes the first number that equals the one at hand, which
     * may stand elsewhere. The places of each number are kept in order, so that the first is at hand without a search.
     */
    static void original(double[] valences, int size, int but) {
        Map<Double, PriorityQueue<Integer>> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            if (valences[i] != 0) {
                places.computeIfAbsent(valences[i], v -> new PriorityQueue<>()).add(i);
            }
        }
        for (int i = 0; i < size; i++) {
            PriorityQueue<Integer> equal = places.get(valences[i]);
            if (equal != null && !equal.isEmpty()) {
                int first = equal.peek();
                if (first != but) {
                    equal.remove();
                    valences[first] *= first < but ? BEFORE : BEHIND;
                    places.computeIfAbsent(valences[first], v -> new PriorityQueue<>())
                            .add(first);
                }
            }
        }
    }
}
