package org.parallax.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a word list's file, and errors that name a place in it. */
final class DictionaryText {

    /** No word list known to us has a tenth of it; a file this long is not one, or is meant to do harm. */
    static final long MOST_BYTES = 50_000_000;

    private DictionaryText() {}

    /**
     * The whole file, without a byte order mark.
     *
     * @throws IllegalArgumentException if it is longer than 50 MB or not UTF-8
     * @throws UncheckedIOException with the path if it cannot be read
     */
    static String read(Path file) {
        try {
            long bytes = Files.size(file);
            if (bytes > MOST_BYTES) {
                throw new IllegalArgumentException(
                        file + ": a word list must have at most " + MOST_BYTES + " bytes, got " + bytes + "; split it");
            }
            String text = decode(Files.readAllBytes(file), file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(file + ": no such file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static String decode(byte[] bytes, Path file) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw error(file, line, "a word list must be UTF-8; convert the file, for example with iconv");
        }
    }

    /** Writes lines as UTF-8, each closed by a line feed. */
    static void write(Path file, List<String> lines) {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }

    /** Its lines; the n-th element is line n + 1. */
    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    /** {@code file:line: what}. */
    static IllegalArgumentException error(Path file, int line, @Nullable String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }

    /** The file's name without its ending. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
