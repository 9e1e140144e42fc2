package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Finding;

/** Which terms were met, by unit, referent and term. Belongs to one thread at a time. */
public final class NamingState implements Snapshot.Writable {

    private static final int VERSION = 1;

    /** Where one unit uses one term. */
    static final class Places {
        final List<Finding> own = new ArrayList<>();
        final List<Finding> reported = new ArrayList<>();
        int atDistance;
    }

    private record Key(String unit, String referent, String term) {}

    private final SortedMap<Key, Places> places = new TreeMap<>(
            Comparator.comparing(Key::unit).thenComparing(Key::referent).thenComparing(Key::term));

    NamingState() {}

    Places places(String unit, String referent, String term) {
        return places.computeIfAbsent(new Key(unit, referent, term), k -> new Places());
    }

    void add(NamingState other) {
        other.places.forEach((key, more) -> {
            Places mine = places(key.unit, key.referent, key.term);
            mine.own.addAll(more.own);
            mine.reported.addAll(more.reported);
            mine.atDistance += more.atDistance;
        });
    }

    /** Every term with its places in order. */
    List<NamedAs> names() {
        List<NamedAs> names = new ArrayList<>();
        places.forEach((key, at) -> names.add(
                new NamedAs(key.unit, key.referent, key.term, sorted(at.own), sorted(at.reported), at.atDistance)));
        return names;
    }

    private static List<Finding> sorted(Collection<Finding> findings) {
        return findings.stream().sorted().toList();
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(places.size());
        for (var each : places.entrySet()) {
            Snapshot.writeString(each.getKey().unit, out);
            Snapshot.writeString(each.getKey().referent, out);
            Snapshot.writeString(each.getKey().term, out);
            write(each.getValue().own, out);
            write(each.getValue().reported, out);
            out.writeInt(each.getValue().atDistance);
        }
    }

    private static void write(List<Finding> findings, DataOutput out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            Saved.write(finding, out);
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        Snapshot.checkVersion("names", in.readInt(), VERSION);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Places read = places(Snapshot.readString(in), Snapshot.readString(in), Snapshot.readString(in));
            read(read.own, in);
            read(read.reported, in);
            read.atDistance = in.readInt();
        }
    }

    private static void read(List<Finding> findings, DataInput in) throws IOException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            findings.add(Saved.finding(in));
        }
    }
}
