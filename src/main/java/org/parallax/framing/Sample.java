package org.parallax.framing;

/**
 * The rows of one comparison: independent units (documents or turns), the group each belongs to, its words and its hits
 * of every frame. Hits lie row by row.
 *
 * @param groups number of groups
 * @param frames number of frames
 * @param group group of each row
 * @param stratum stratum of each row, such as its event
 * @param words words of each row
 * @param hits hits of row i in frame f at {@code i * frames + f}
 */
record Sample(int groups, int frames, int[] group, int[] stratum, double[] words, double[] hits) {

    int rows() {
        return group.length;
    }

    double hits(int row, int frame) {
        return hits[row * frames + frame];
    }

    /** The sums of every group and frame, each row where it truly stands. */
    Moments moments() {
        Moments moments = new Moments(groups, frames);
        for (int i = 0; i < group.length; i++) {
            moments.add(group[i], words[i], hits, i * frames);
        }
        return moments;
    }

    /** The sample with some of its frames, in the order given. */
    Sample withFrames(int[] kept) {
        double[] fewer = new double[rows() * kept.length];
        for (int i = 0; i < rows(); i++) {
            for (int f = 0; f < kept.length; f++) {
                fewer[i * kept.length + f] = hits(i, kept[f]);
            }
        }
        return new Sample(groups, kept.length, group, stratum, words, fewer);
    }
}
