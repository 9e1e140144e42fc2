package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Finding;
import org.parallax.text.Span;

/** How findings and constants are saved in the states of this package. */
final class Saved {

    private Saved() {}

    static void write(Finding finding, DataOutput out) throws IOException {
        Snapshot.writeString(finding.document(), out);
        out.writeInt(finding.span().start());
        out.writeInt(finding.span().end());
        Snapshot.writeString(finding.text(), out);
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

    /** A constant saved by its number. */
    static <E extends Enum<E>> E constant(E[] values, DataInput in) throws IOException {
        int ordinal = in.readUnsignedByte();
        if (ordinal >= values.length) {
            throw new IOException(
                    "constant " + ordinal + " of " + values.length + ": not a snapshot, or a damaged one");
        }
        return values[ordinal];
    }
}
