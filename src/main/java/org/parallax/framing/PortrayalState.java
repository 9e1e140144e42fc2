package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Snapshot;

/** What a portrayal has seen, by unit and actor. Belongs to one thread at a time. */
public final class PortrayalState implements Snapshot.Writable {

    private static final int VERSION = 1;

    /** Unit, then number of the actor. */
    private final SortedMap<String, SortedMap<Integer, PortraitTally>> tallies = new TreeMap<>();

    PortrayalState() {}

    SortedMap<String, SortedMap<Integer, PortraitTally>> tallies() {
        return tallies;
    }

    PortraitTally tally(String unit, int actor) {
        return tallies.computeIfAbsent(unit, u -> new TreeMap<>()).computeIfAbsent(actor, a -> new PortraitTally());
    }

    void add(PortrayalState other) {
        other.tallies.forEach((unit, byActor) ->
                byActor.forEach((actor, tally) -> tally(unit, actor).add(tally)));
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(tallies.values().stream().mapToInt(Map::size).sum());
        for (Map.Entry<String, SortedMap<Integer, PortraitTally>> unit : tallies.entrySet()) {
            for (Map.Entry<Integer, PortraitTally> actor : unit.getValue().entrySet()) {
                Snapshot.writeString(unit.getKey(), out);
                out.writeInt(actor.getKey());
                actor.getValue().write(out);
            }
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        Snapshot.checkVersion("a portrayal", in.readInt(), VERSION);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String unit = Snapshot.readString(in);
            tally(unit, in.readInt()).read(in);
        }
    }
}
