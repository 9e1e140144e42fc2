package org.parallax.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the records of one open file, one at a time. */
interface RecordCursor extends Closeable {

    /** The next document; null at the end of the file. */
    @Nullable
    Document next() throws IOException;

    /** Number of the line the last record began on, from 1. */
    long line();
}
