package example.outlets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.analysis.Progress;

/** A line on standard error that says how far a long file has been read; silent where nobody watches. */
final class ProgressBar {

    private static final int WIDTH = 40;
    private static final long WORTH_SHOWING = 5_000_000;

    private ProgressBar() {}

    static Progress over(Path file) {
        long size = size(file);
        if (System.console() == null || size < WORTH_SHOWING) {
            return Progress.none();
        }
        return (documents, bytes) -> {
            int filled = (int) Math.min(WIDTH, bytes * WIDTH / size);
            System.err.print("\r" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + " " + documents + " articles ");
        };
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
