package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Finding;
import org.parallax.stats.ExactSum;
import org.parallax.voices.Wording;

/** What one unit says of one actor, in no order. */
final class PortraitTally {

    final long[] mentions = new long[Wording.values().length];
    final List<Statement> statements = new ArrayList<>();
    /** Tones of the sentences whose clauses name the actor. */
    final ExactSum tone = new ExactSum();

    long toneSentences;
    final List<Finding> toneEvidence = new ArrayList<>();

    void add(PortraitTally other) {
        for (int w = 0; w < mentions.length; w++) {
            mentions[w] += other.mentions[w];
        }
        statements.addAll(other.statements);
        tone.add(other.tone);
        toneSentences += other.toneSentences;
        toneEvidence.addAll(other.toneEvidence);
    }

    void write(DataOutput out) throws IOException {
        for (long count : mentions) {
            out.writeLong(count);
        }
        tone.writeTo(out);
        out.writeLong(toneSentences);
        out.writeInt(toneEvidence.size());
        for (Finding finding : toneEvidence) {
            Saved.write(finding, out);
        }
        out.writeInt(statements.size());
        for (Statement statement : statements) {
            out.writeByte(statement.aspect().ordinal());
            Snapshot.writeString(statement.term(), out);
            out.writeByte(statement.mood().ordinal());
            out.writeByte(statement.wording().ordinal());
            out.writeByte(statement.agency());
            out.writeByte(statement.power());
            out.writeBoolean(statement.listed());
            Saved.write(statement.finding(), out);
        }
    }

    void read(DataInput in) throws IOException {
        for (int w = 0; w < mentions.length; w++) {
            mentions[w] = in.readLong();
        }
        tone.readFrom(in);
        toneSentences = in.readLong();
        int clauses = in.readInt();
        for (int i = 0; i < clauses; i++) {
            toneEvidence.add(Saved.finding(in));
        }
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            statements.add(new Statement(
                    Saved.constant(Aspect.values(), in),
                    Snapshot.readString(in),
                    Saved.constant(Mood.values(), in),
                    Saved.constant(Wording.values(), in),
                    in.readByte(),
                    in.readByte(),
                    in.readBoolean(),
                    Saved.finding(in)));
        }
    }
}
