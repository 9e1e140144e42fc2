package org.parallax.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the records of one open file, one at a time. */
interface RecordCursor extends Closeable {

    /**
     * The next document; null at the end of the file.
     *
     * @throws BadRecordException if this record is no document; the next call goes on behind it
     * @throws IOException if the file cannot be read any further
     */
    @Nullable
    Document next() throws IOException, BadRecordException;

    /** Where the last record began: {@code line 12}, from 1, or empty for a file that is one document. */
    long line();
}
