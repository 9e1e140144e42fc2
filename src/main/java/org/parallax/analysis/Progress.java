package org.parallax.analysis;

import java.io.Serializable;

/** Told how far a long run has come. The library draws no bar; programs do. */
@FunctionalInterface
public interface Progress extends Serializable {

    /**
     * Called now and then, from the thread that reads.
     *
     * @param documents documents read so far
     * @param bytes bytes read so far, of the file as it lies on disk
     */
    void at(long documents, long bytes);

    /** Tells nobody. */
    static Progress none() {
        return (documents, bytes) -> {};
    }
}
