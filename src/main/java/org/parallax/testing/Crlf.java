package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Line ends of Windows for those of Unix, or the other way round. Changes nothing in a text of one line. */
public final class Crlf implements TextChange {

    @Override
    public List<String> of(String text, SplittableRandom random) {
        String unix = text.replace("\r\n", "\n");
        return List.of(unix.replace("\n", "\r\n"), unix);
    }
}
