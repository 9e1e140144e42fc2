package org.parallax.framing;

import java.util.Arrays;

/**
 * Sums per group and frame that clustered errors need: rows, words n, n², hits k, k², kn. All are whole numbers below
 * 2^53 and so exact in any order.
 */
final class Moments {

    final int groups;
    final int frames;
    final double[] rows;
    final double[] n;
    final double[] nn;
    final double[] k;
    final double[] kk;
    final double[] kn;

    Moments(int groups, int frames) {
        this.groups = groups;
        this.frames = frames;
        rows = new double[groups];
        n = new double[groups];
        nn = new double[groups];
        k = new double[groups * frames];
        kk = new double[groups * frames];
        kn = new double[groups * frames];
    }

    void clear() {
        Arrays.fill(rows, 0);
        Arrays.fill(n, 0);
        Arrays.fill(nn, 0);
        Arrays.fill(k, 0);
        Arrays.fill(kk, 0);
        Arrays.fill(kn, 0);
    }

    void add(int group, double words, double[] hits, int at) {
        rows[group]++;
        n[group] += words;
        nn[group] += words * words;
        int cell = group * frames;
        for (int f = 0; f < frames; f++) {
            double h = hits[at + f];
            k[cell + f] += h;
            kk[cell + f] += h * h;
            kn[cell + f] += h * words;
        }
    }

    /** The sums of all groups together, as one group. */
    Moments total() {
        Moments all = new Moments(1, frames);
        for (int g = 0; g < groups; g++) {
            all.rows[0] += rows[g];
            all.n[0] += n[g];
            all.nn[0] += nn[g];
            for (int f = 0; f < frames; f++) {
                all.k[f] += k[g * frames + f];
                all.kk[f] += kk[g * frames + f];
                all.kn[f] += kn[g * frames + f];
            }
        }
        return all;
    }

    /**
     * Squared residuals of a cell, sum (k - rate n)², in which a rate of its own leaves the clustered error.
     *
     * @param rate hits a word
     */
    double residuals(int group, int frame, double rate) {
        int c = group * frames + frame;
        return kk[c] - 2 * rate * kn[c] + rate * rate * nn[group];
    }
}
