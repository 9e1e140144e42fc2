package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Snapshot;

/** How often each unit uses each word with a vector, document by document. Belongs to one thread at a time. */
public final class AxisState implements Snapshot.Writable {

    private static final int VERSION = 1;

    /** Unit, document, word. */
    private final SortedMap<String, SortedMap<String, SortedMap<String, Long>>> counts = new TreeMap<>();

    AxisState() {}

    SortedMap<String, SortedMap<String, SortedMap<String, Long>>> counts() {
        return counts;
    }

    void add(String unit, String document, String word, long times) {
        counts.computeIfAbsent(unit, u -> new TreeMap<>())
                .computeIfAbsent(document, d -> new TreeMap<>())
                .merge(word, times, Long::sum);
    }

    void add(AxisState other) {
        other.counts.forEach((unit, documents) -> documents.forEach(
                (document, words) -> words.forEach((word, times) -> add(unit, document, word, times))));
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(counts.size());
        for (Map.Entry<String, SortedMap<String, SortedMap<String, Long>>> unit : counts.entrySet()) {
            Snapshot.writeString(unit.getKey(), out);
            out.writeInt(unit.getValue().size());
            for (Map.Entry<String, SortedMap<String, Long>> document :
                    unit.getValue().entrySet()) {
                Snapshot.writeString(document.getKey(), out);
                out.writeInt(document.getValue().size());
                for (Map.Entry<String, Long> word : document.getValue().entrySet()) {
                    Snapshot.writeString(word.getKey(), out);
                    out.writeLong(word.getValue());
                }
            }
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        Snapshot.checkVersion("counts on axes", in.readInt(), VERSION);
        int units = in.readInt();
        for (int u = 0; u < units; u++) {
            String unit = Snapshot.readString(in);
            int documents = in.readInt();
            for (int d = 0; d < documents; d++) {
                String document = Snapshot.readString(in);
                int words = in.readInt();
                for (int w = 0; w < words; w++) {
                    add(unit, document, Snapshot.readString(in), in.readLong());
                }
            }
        }
    }
}
