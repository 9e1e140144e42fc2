package org.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tab files that ship beside these classes. */
final class Resources {

    private Resources() {}

    /** A shipped file, by its path below this package. */
    static BufferedReader open(String path) throws IOException {
        InputStream in = Resources.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException("not in the jar");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 15);
    }

    /** A broken jar: nothing a caller can mend. */
    static UncheckedIOException unreadable(String path, IOException cause) {
        return new UncheckedIOException("org/parallax/lexicon/" + path + ": cannot be read", cause);
    }
}
