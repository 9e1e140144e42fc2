package org.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The binary form in which states are saved: a tag, then the values, big-endian, strings as UTF-8 with their length in
 * bytes. Never Java serialization, which runs code of the sender's choice.
 */
public final class Snapshot {

    private static final int LONGS = 'J';
    private static final int DOUBLES = 'D';
    private static final int OWN = 'W';
    private static final int VERSION = 1;

    private Snapshot() {}

    /** A state that knows how to save itself and how to read itself back into an empty one. */
    public interface Writable {

        /** Writes all that the state holds. */
        void writeTo(DataOutput out) throws IOException;

        /** Fills this empty state with what {@link #writeTo} wrote. */
        void readFrom(DataInput in) throws IOException;
    }

    static void write(Object state, DataOutput out) throws IOException {
        out.writeByte(VERSION);
        if (state instanceof long[] longs) {
            out.writeByte(LONGS);
            out.writeInt(longs.length);
            for (long value : longs) {
                out.writeLong(value);
            }
        } else if (state instanceof double[] doubles) {
            out.writeByte(DOUBLES);
            out.writeInt(doubles.length);
            for (double value : doubles) {
                out.writeDouble(value);
            }
        } else if (state instanceof Writable writable) {
            out.writeByte(OWN);
            writable.writeTo(out);
        } else {
            throw new IllegalArgumentException(
                    "a state of type " + state.getClass().getName()
                            + " has no binary form; implement Snapshot.Writable or override write and read");
        }
    }

    static <A> A read(A empty, DataInput in) throws IOException {
        checkVersion("a snapshot", in.readUnsignedByte(), VERSION);
        int tag = in.readUnsignedByte();
        if (tag == LONGS && empty instanceof long[] longs) {
            checkLength(in.readInt(), longs.length);
            for (int i = 0; i < longs.length; i++) {
                longs[i] = in.readLong();
            }
        } else if (tag == DOUBLES && empty instanceof double[] doubles) {
            checkLength(in.readInt(), doubles.length);
            for (int i = 0; i < doubles.length; i++) {
                doubles[i] = in.readDouble();
            }
        } else if (tag == OWN && empty instanceof Writable writable) {
            writable.readFrom(in);
        } else {
            throw new IOException("not a snapshot of " + empty.getClass().getName() + ": tag " + tag);
        }
        return empty;
    }

    /**
     * Refuses a form of another version than the one that is read.
     *
     * @param what is read, such as {@code a framing state}
     * @throws IOException if the versions differ
     */
    public static void checkVersion(String what, int found, int read) throws IOException {
        if (found != read) {
            throw new IOException(what + " of version " + found + "; this library reads version " + read);
        }
    }

    private static void checkLength(int found, int expected) throws IOException {
        if (found != expected) {
            throw new IOException("a snapshot of " + found + " values for a state of " + expected);
        }
    }

    /** Writes a string as its length in bytes and its UTF-8. */
    public static void writeString(String value, DataOutput out) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a string that {@link #writeString} wrote. */
    public static String readString(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("a string of " + length + " bytes: not a snapshot, or a damaged one");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
