package org.parallax.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Progress;

/**
 * How files become documents: their encoding, what to do with wrong bytes and bad records, how much a document may hold,
 * and who is told of the progress. Immutable; each {@code withX} gives a changed copy.
 *
 * @param charset encoding of files without a byte order mark
 * @param wrongBytes what to do with bytes that are no text in it
 * @param idField name of the column or field that holds a document's id
 * @param textField name of the column or field that holds its text
 * @param maxUnits longest text a document may have, in UTF-16 units; a longer one is a bad record
 * @param maxUnpackedBytes most bytes that one packed file may unpack to; more is an error whatever is done with bad records
 * @param onBadRecord told of each bad record, which is then passed over; {@code null} means that a bad record is an error
 * @param progress told every thousand documents and at the end of each file
 */
public record ReadOptions(
        Charset charset,
        WrongBytes wrongBytes,
        String idField,
        String textField,
        int maxUnits,
        long maxUnpackedBytes,
        @Nullable Consumer<BadRecord> onBadRecord,
        Progress progress) {

    /** What to do with bytes that are no text in the encoding. */
    public enum WrongBytes {
        /** An error that names the file and the line. */
        FAIL,
        /** U+FFFD stands in their place. */
        REPLACE,
        /** They are left out. */
        DROP
    }

    /**
     * A record that was passed over.
     *
     * @param place file and line
     * @param reason what was wrong with it
     */
    public record BadRecord(String place, String reason) {}

    private static final ReadOptions DEFAULTS = new ReadOptions(
            StandardCharsets.UTF_8, WrongBytes.FAIL, "id", "text", 100_000_000, 100L << 30, null, Progress.none());

    public ReadOptions {
        Objects.requireNonNull(charset, "charset");
        if (maxUnits < 1 || maxUnpackedBytes < 1) {
            throw new IllegalArgumentException(
                    "limits must be 1 or more, got maxUnits " + maxUnits + " and maxUnpackedBytes " + maxUnpackedBytes);
        }
        if (idField.equals(textField)) {
            throw new IllegalArgumentException(
                    "id and text need fields of their own, got \"" + idField + "\" for both");
        }
    }

    /**
     * UTF-8, wrong bytes and bad records are errors, fields {@code id} and {@code text}, documents to 100 million units,
     * packed files to 100 GiB unpacked, nobody told.
     */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** Refuses a text that is longer than the limit. */
    void checkLength(Document document) throws BadRecordException {
        if (document.text().length() > maxUnits) {
            throw new BadRecordException(
                    "a text of " + document.text().length() + " units, longer than the limit of " + maxUnits);
        }
    }

    /** A copy with the encoding of files that have no byte order mark. */
    public ReadOptions withCharset(Charset other) {
        return new ReadOptions(
                other, wrongBytes, idField, textField, maxUnits, maxUnpackedBytes, onBadRecord, progress);
    }

    /** A copy with what to do with wrong bytes. */
    public ReadOptions withWrongBytes(WrongBytes other) {
        return new ReadOptions(charset, other, idField, textField, maxUnits, maxUnpackedBytes, onBadRecord, progress);
    }

    /** A copy with other names for the two fields every record needs. */
    public ReadOptions withFields(String id, String text) {
        return new ReadOptions(charset, wrongBytes, id, text, maxUnits, maxUnpackedBytes, onBadRecord, progress);
    }

    /** A copy with other limits. */
    public ReadOptions withLimits(int units, long unpackedBytes) {
        return new ReadOptions(charset, wrongBytes, idField, textField, units, unpackedBytes, onBadRecord, progress);
    }

    /** A copy that passes over bad records and tells of each. */
    public ReadOptions skippingBadRecords(Consumer<BadRecord> told) {
        return new ReadOptions(charset, wrongBytes, idField, textField, maxUnits, maxUnpackedBytes, told, progress);
    }

    /** A copy that tells how far it has come. */
    public ReadOptions withProgress(Progress told) {
        return new ReadOptions(charset, wrongBytes, idField, textField, maxUnits, maxUnpackedBytes, onBadRecord, told);
    }
}
