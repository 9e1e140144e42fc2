package org.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One state of the inner analysis for each group, kept in the order of the groups' names. */
record Grouped<T, A, R>(Analysis<T, A, R> inner, Key<? super T> key)
        implements Analysis<T, SortedMap<String, A>, Map<String, R>> {

    @Override
    public SortedMap<String, A> empty() {
        return new TreeMap<>();
    }

    @Override
    public void add(SortedMap<String, A> state, T item) {
        inner.add(state.computeIfAbsent(key.apply(item), group -> inner.empty()), item);
    }

    @Override
    public void merge(SortedMap<String, A> state, SortedMap<String, A> other) {
        other.forEach((group, part) -> inner.merge(state.computeIfAbsent(group, g -> inner.empty()), part));
    }

    @Override
    public Map<String, R> finish(SortedMap<String, A> state) {
        Map<String, R> answers = new LinkedHashMap<>();
        state.forEach((group, part) -> answers.put(group, inner.finish(part)));
        return Collections.unmodifiableMap(answers);
    }

    @Override
    public void write(SortedMap<String, A> state, DataOutput out) throws IOException {
        out.writeInt(state.size());
        for (Map.Entry<String, A> entry : state.entrySet()) {
            Snapshot.writeString(entry.getKey(), out);
            inner.write(entry.getValue(), out);
        }
    }

    @Override
    public SortedMap<String, A> read(DataInput in) throws IOException {
        SortedMap<String, A> state = empty();
        int groups = in.readInt();
        for (int i = 0; i < groups; i++) {
            state.put(Snapshot.readString(in), inner.read(in));
        }
        return state;
    }
}
