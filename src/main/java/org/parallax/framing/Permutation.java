package org.parallax.framing;

import java.util.SplittableRandom;

/** Random orders of a sample's rows, in which a row only takes the place of one of its own stratum. */
final class Permutation {

    private final int[][] strata;
    private final int[] order;
    private final SplittableRandom random;

    Permutation(int[][] strata, int rows, long seed) {
        this.strata = strata;
        order = new int[rows];
        for (int i = 0; i < rows; i++) {
            order[i] = i;
        }
        random = new SplittableRandom(seed);
    }

    /** One stratum that holds all rows. */
    static int[][] unstratified(int rows) {
        int[] all = new int[rows];
        for (int i = 0; i < rows; i++) {
            all[i] = i;
        }
        return new int[][] {all};
    }

    /** The rows of each stratum, by the stratum's number. */
    static int[][] strata(int[] stratum) {
        int count = 0;
        for (int s : stratum) {
            count = Math.max(count, s + 1);
        }
        int[] sizes = new int[count];
        for (int s : stratum) {
            sizes[s]++;
        }
        int[][] rows = new int[count][];
        for (int s = 0; s < count; s++) {
            rows[s] = new int[sizes[s]];
        }
        int[] filled = new int[count];
        for (int i = 0; i < stratum.length; i++) {
            rows[stratum[i]][filled[stratum[i]]++] = i;
        }
        return rows;
    }

    /** The next order: the row that stands in each place. The array is reused. */
    int[] next() {
        for (int[] places : strata) {
            for (int i = places.length - 1; i > 0; i--) {
                int a = places[i];
                int b = places[random.nextInt(i + 1)];
                int kept = order[a];
                order[a] = order[b];
                order[b] = kept;
            }
        }
        return order;
    }
}
