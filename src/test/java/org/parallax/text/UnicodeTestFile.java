package org.parallax.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the boundary tests of the Unicode Character Database: code points in hex with ÷ or × between them. */
final class UnicodeTestFile {

    /** A text and its boundaries, in UTF-16 offsets, both ends included. */
    record Case(String text, List<Integer> boundaries) {}

    private UnicodeTestFile() {}

    /** The folder with the files; the calling test is skipped when the system property does not name one. */
    static Path folder() {
        String data = System.getProperty("parallax.data", "");
        assumeTrue(!data.isEmpty(), "-Dparallax.data is not set");
        return Path.of(data, "unicode");
    }

    static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String data = line.replaceFirst("#.*", "").trim();
            if (!data.isEmpty()) {
                cases.add(parse(data));
            }
        }
        return cases;
    }

    private static Case parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Integer> boundaries = new ArrayList<>();
        for (String part : line.split("\\s+")) {
            if (part.equals("÷")) {
                boundaries.add(text.length());
            } else if (!part.equals("×")) {
                text.appendCodePoint(Integer.parseInt(part, 16));
            }
        }
        return new Case(text.toString(), boundaries);
    }

    static String hex(String text) {
        return text.codePoints().mapToObj(p -> String.format("%04X", p)).collect(Collectors.joining(" "));
    }
}
