package org.parallax.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Counts documents of which every word is new. Argument: millions of distinct terms. Says what is held for a term when all
 * are counted; run it with a small heap to see the limit.
 */
final class ManyTerms {

    private static final int WORDS = 1_000;

    private ManyTerms() {}

    public static void main(String[] args) {
        int documents = Integer.parseInt(args[0]) * 1_000;
        TermCounter counter = TermCounter.words();
        TermTally tally = counter.empty();
        for (int d = 0; d < documents; d++) {
            List<String> words = new ArrayList<>(WORDS);
            for (int w = 0; w < WORDS; w++) {
                words.add("w" + Long.toString((long) d * WORDS + w, 36) + "x");
            }
            counter.add(tally, Golden.reading("d" + d, words));
        }
        long held = held();
        System.out.printf(Locale.ROOT, "state: %.0f bytes a term%n", (double) held / documents / WORDS);
        TermCounts counts = counter.finish(tally);
        System.out.printf(
                Locale.ROOT,
                "%,d terms, %,d words; answer: %.0f bytes a term%n",
                counts.vocabulary().size(),
                counts.words(),
                (double) (held() - held) / documents / WORDS);
        System.out.println(counts.count("w0x") + " " + counts.documents("w0x") + " "
                + tally.getClass().getSimpleName());
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
