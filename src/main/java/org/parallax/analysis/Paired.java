package org.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Two analyses fed the same items. */
record Paired<T, A, R, B, S>(Analysis<T, A, R> left, Analysis<? super T, B, S> right)
        implements Analysis<T, Both<A, B>, Both<R, S>> {

    @Override
    public Both<A, B> empty() {
        return new Both<>(left.empty(), right.empty());
    }

    @Override
    public void add(Both<A, B> state, T item) {
        left.add(state.first(), item);
        right.add(state.second(), item);
    }

    @Override
    public void merge(Both<A, B> state, Both<A, B> other) {
        left.merge(state.first(), other.first());
        right.merge(state.second(), other.second());
    }

    @Override
    public Both<R, S> finish(Both<A, B> state) {
        return new Both<>(left.finish(state.first()), right.finish(state.second()));
    }

    @Override
    public void write(Both<A, B> state, DataOutput out) throws IOException {
        left.write(state.first(), out);
        right.write(state.second(), out);
    }

    @Override
    public Both<A, B> read(DataInput in) throws IOException {
        return new Both<>(left.read(in), right.read(in));
    }
}
