package org.parallax.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files go. */
final class Disk {

    private Disk() {}

    /**
     * Writes a file and the folders it needs.
     *
     * @throws UncheckedIOException if that cannot be done; the message names the file
     */
    static void write(Path file, String content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }
}
