package example.evaluate;

import java.io.PrintStream;
import java.util.Locale;

/** A bar on standard error for long inputs; quiet for short ones and where nobody watches. */
final class Progress {

    private static final long FIRST_AFTER_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 200;
    private static final int WIDTH = 30;

    private final String what;
    private final long total;
    private final PrintStream out = System.err;
    private final boolean watched = System.console() != null;
    private final long start = System.currentTimeMillis();
    private long lastShown = start + FIRST_AFTER_MILLIS - EVERY_MILLIS;
    private boolean shown;

    /**
     * Progress over an input of known size.
     *
     * @param what unit of the count, in the plural
     * @param total bytes of the input
     */
    Progress(String what, long total) {
        this.what = what;
        this.total = Math.max(1, total);
    }

    void at(long items, long bytes) {
        long now = System.currentTimeMillis();
        if (!watched || now - lastShown < EVERY_MILLIS) {
            return;
        }
        lastShown = now;
        shown = true;
        double share = Math.min(1.0, (double) bytes / total);
        int filled = (int) (share * WIDTH);
        long left = share > 0 ? Math.round((now - start) / 1000.0 * (1 - share) / share) : 0;
        out.printf(
                Locale.ROOT,
                "\r%s%s %3.0f %%  %,d %s, %d s left ",
                "█".repeat(filled),
                "░".repeat(WIDTH - filled),
                share * 100,
                items,
                what,
                left);
    }

    void done() {
        if (shown) {
            out.print("\r" + " ".repeat(WIDTH + 60) + "\r");
        }
    }
}
