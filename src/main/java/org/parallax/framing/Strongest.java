package org.parallax.framing;

/** The row that carries most of a cell's difference, and what is left without it. */
final class Strongest {

    private Strongest() {}

    /** Notes the row and the log ratio without it; a group of one row has nothing left. */
    static void find(Sample sample, Moments moments, Moments total, int group, int frame, Contrast.Outcome outcome) {
        int cell = group * sample.frames() + frame;
        double k = moments.k[cell];
        double n = moments.n[group];
        double restK = total.k[frame] - k;
        double restN = total.n[0] - n;
        double rate = restK / restN;
        double sign = Math.signum(k / n - rate);
        int strongest = -1;
        double most = 0;
        for (int i = 0; i < sample.rows(); i++) {
            double excess = sign * (sample.hits(i, frame) - rate * sample.words()[i]);
            if (sample.group()[i] == group && excess > most) {
                most = excess;
                strongest = i;
            }
        }
        if (strongest >= 0 && n > sample.words()[strongest]) {
            outcome.strongest()[cell] = strongest;
            outcome.without()[cell] =
                    LogRatio.of(k - sample.hits(strongest, frame), n - sample.words()[strongest], restK, restN);
        }
    }
}
