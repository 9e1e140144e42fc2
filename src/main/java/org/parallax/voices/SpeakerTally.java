package org.parallax.voices;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Snapshot;

/** State of a {@link SpeakerCounter}: counts by voice id, all in whole numbers. */
public final class SpeakerTally implements Snapshot.Writable {

    private long documents;
    private long ownWords;
    private final SortedMap<String, Row> rows = new TreeMap<>();

    SpeakerTally() {}

    private static final class Row {
        private String name;
        private final long[] counts = new long[4];
        private final SortedMap<String, Long> cues = new TreeMap<>();

        Row(String name) {
            this.name = name;
        }
    }

    void document(long own) {
        documents++;
        ownWords += own;
    }

    void speaker(Voice voice, long attributions, long quoted, long reported) {
        add(voice.id(), voice.name(), new long[] {1, attributions, quoted, reported});
    }

    void cue(Voice voice, String lemma) {
        row(voice.id(), voice.name()).cues.merge(lemma, 1L, Long::sum);
    }

    private void add(String id, String name, long[] more) {
        long[] counts = row(id, name).counts;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more[i];
        }
    }

    /** Of several names with one id the first in order is kept, whichever text comes first. */
    private Row row(String id, String name) {
        Row row = rows.computeIfAbsent(id, i -> new Row(name));
        if (name.compareTo(row.name) < 0) {
            row.name = name;
        }
        return row;
    }

    void merge(SpeakerTally other) {
        documents += other.documents;
        ownWords += other.ownWords;
        other.rows.forEach((id, row) -> {
            add(id, row.name, row.counts);
            row.cues.forEach((cue, n) -> row(id, row.name).cues.merge(cue, n, Long::sum));
        });
    }

    SpeakerCounts finish() {
        List<SpeakerCount> speakers = rows.entrySet().stream()
                .map(SpeakerTally::count)
                .sorted(Comparator.comparingLong((SpeakerCount s) -> -s.quotedWords())
                        .thenComparingLong(s -> -s.reportedWords())
                        .thenComparing(SpeakerCount::voice))
                .toList();
        return new SpeakerCounts(documents, ownWords, speakers);
    }

    private static SpeakerCount count(Map.Entry<String, Row> entry) {
        Row row = entry.getValue();
        long[] n = row.counts;
        return new SpeakerCount(new Voice(entry.getKey(), row.name), n[0], n[1], n[2], n[3], row.cues);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeLong(documents);
        out.writeLong(ownWords);
        out.writeInt(rows.size());
        for (Map.Entry<String, Row> entry : rows.entrySet()) {
            Snapshot.writeString(entry.getKey(), out);
            Snapshot.writeString(entry.getValue().name, out);
            for (long count : entry.getValue().counts) {
                out.writeLong(count);
            }
            out.writeInt(entry.getValue().cues.size());
            for (Map.Entry<String, Long> cue : entry.getValue().cues.entrySet()) {
                Snapshot.writeString(cue.getKey(), out);
                out.writeLong(cue.getValue());
            }
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        documents = in.readLong();
        ownWords = in.readLong();
        for (int speakers = in.readInt(); speakers > 0; speakers--) {
            String id = Snapshot.readString(in);
            Row row = row(id, Snapshot.readString(in));
            for (int i = 0; i < row.counts.length; i++) {
                row.counts[i] = in.readLong();
            }
            for (int cues = in.readInt(); cues > 0; cues--) {
                row.cues.put(Snapshot.readString(in), in.readLong());
            }
        }
    }
}
