package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Finding;
import org.parallax.stats.ExactSum;
import org.parallax.text.Span;
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
            write(finding, out);
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
            write(statement.finding(), out);
        }
    }

    private static void write(Finding finding, DataOutput out) throws IOException {
        Snapshot.writeString(finding.document(), out);
        out.writeInt(finding.span().start());
        out.writeInt(finding.span().end());
        Snapshot.writeString(finding.text(), out);
    }

    void read(DataInput in) throws IOException {
        for (int w = 0; w < mentions.length; w++) {
            mentions[w] = in.readLong();
        }
        tone.readFrom(in);
        toneSentences = in.readLong();
        int clauses = in.readInt();
        for (int i = 0; i < clauses; i++) {
            toneEvidence.add(finding(in));
        }
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            statements.add(new Statement(
                    constant(Aspect.values(), in),
                    Snapshot.readString(in),
                    constant(Mood.values(), in),
                    constant(Wording.values(), in),
                    in.readByte(),
                    in.readByte(),
                    in.readBoolean(),
                    finding(in)));
        }
    }

    private static <E extends Enum<E>> E constant(E[] values, DataInput in) throws IOException {
        int ordinal = in.readUnsignedByte();
        if (ordinal >= values.length) {
            throw new IOException(
                    "constant " + ordinal + " of " + values.length + ": not a snapshot, or a damaged one");
        }
        return values[ordinal];
    }

    static Finding finding(DataInput in) throws IOException {
        String document = Snapshot.readString(in);
        int start = in.readInt();
        int end = in.readInt();
        if (start < 0 || end < start) {
            throw new IOException("a span of " + start + "-" + end + ": not a snapshot, or a damaged one");
        }
        return new Finding(document, new Span(start, end), Snapshot.readString(in));
    }
}
