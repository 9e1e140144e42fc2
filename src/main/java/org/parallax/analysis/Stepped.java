package org.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** An analysis behind a step that makes its items. */
record Stepped<S, T, A, R>(Analysis<T, A, R> inner, Step<? super S, ? extends T> step) implements Analysis<S, A, R> {

    @Override
    public A empty() {
        return inner.empty();
    }

    @Override
    public void add(A state, S item) {
        inner.add(state, step.apply(item));
    }

    @Override
    public void merge(A state, A other) {
        inner.merge(state, other);
    }

    @Override
    public R finish(A state) {
        return inner.finish(state);
    }

    @Override
    public void write(A state, DataOutput out) throws IOException {
        inner.write(state, out);
    }

    @Override
    public A read(DataInput in) throws IOException {
        return inner.read(in);
    }
}
