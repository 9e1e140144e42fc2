package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.analysis.Snapshot;
import org.parallax.voices.Wording;

/** What one unit does with words: its words and sentences, and every place, in no order. */
final class OccurrenceTally<K extends Enum<K>> {

    final long[] words = new long[Wording.values().length];
    final long[] sentencesWith;
    final List<Occurrence<K>> occurrences = new ArrayList<>();
    /** Sentences in which the unit has words of its own or quoted ones. */
    long sentences;

    OccurrenceTally(int kinds) {
        sentencesWith = new long[kinds];
    }

    void add(OccurrenceTally<K> other) {
        for (int w = 0; w < words.length; w++) {
            words[w] += other.words[w];
        }
        for (int k = 0; k < sentencesWith.length; k++) {
            sentencesWith[k] += other.sentencesWith[k];
        }
        occurrences.addAll(other.occurrences);
        sentences += other.sentences;
    }

    void write(DataOutput out) throws IOException {
        for (long count : words) {
            out.writeLong(count);
        }
        for (long count : sentencesWith) {
            out.writeLong(count);
        }
        out.writeLong(sentences);
        out.writeInt(occurrences.size());
        for (Occurrence<K> each : occurrences) {
            out.writeByte(each.kind().ordinal());
            out.writeByte(each.wording().ordinal());
            Snapshot.writeString(each.cue(), out);
            Saved.write(each.place(), out);
        }
    }

    void read(DataInput in, K[] kinds) throws IOException {
        for (int w = 0; w < words.length; w++) {
            words[w] = in.readLong();
        }
        for (int k = 0; k < sentencesWith.length; k++) {
            sentencesWith[k] = in.readLong();
        }
        sentences = in.readLong();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            occurrences.add(new Occurrence<>(
                    Saved.constant(kinds, in),
                    Saved.constant(Wording.values(), in),
                    Snapshot.readString(in),
                    Saved.finding(in)));
        }
    }
}
