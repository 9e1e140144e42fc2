package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Snapshot;

/** What was seen of every unit. Belongs to one thread at a time. */
public final class OccurrenceState<K extends Enum<K>> implements Snapshot.Writable {

    private static final int VERSION = 1;

    private final K[] kinds;
    private final SortedMap<String, OccurrenceTally<K>> tallies = new TreeMap<>();

    OccurrenceState(K[] kinds) {
        this.kinds = kinds.clone();
    }

    SortedMap<String, OccurrenceTally<K>> tallies() {
        return tallies;
    }

    OccurrenceTally<K> tally(String unit) {
        return tallies.computeIfAbsent(unit, u -> new OccurrenceTally<>(kinds.length));
    }

    void add(OccurrenceState<K> other) {
        other.tallies.forEach((unit, tally) -> tally(unit).add(tally));
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(tallies.size());
        for (Map.Entry<String, OccurrenceTally<K>> unit : tallies.entrySet()) {
            Snapshot.writeString(unit.getKey(), out);
            unit.getValue().write(out);
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        Snapshot.checkVersion("occurrences", in.readInt(), VERSION);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            tally(Snapshot.readString(in)).read(in, kinds);
        }
    }
}
