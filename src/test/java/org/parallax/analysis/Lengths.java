package org.parallax.analysis;

/** The characters of all words, for tests. */
final class Lengths implements Analysis<String, long[], Long> {

    @Override
    public long[] empty() {
        return new long[1];
    }

    @Override
    public void add(long[] state, String word) {
        state[0] += word.length();
    }

    @Override
    public void merge(long[] state, long[] other) {
        state[0] += other[0];
    }

    @Override
    public Long finish(long[] state) {
        return state[0];
    }
}
