package org.parallax.lexicon;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.text.Tokens;

/**
 * How much of a body of texts does a lexicon reach? Sentences are the natural texts to ask about.
 *
 * @param texts number of texts
 * @param textsWithHit texts with at least one valued word
 * @param words words of all texts
 * @param hits valued words and phrases found
 * @param entries valued entries of the lexicon
 * @param entriesFound valued entries that were found at least once
 * @param hitsByTheme hits by the theme of their entry, themes in order
 */
public record LexiconCoverage(
        long texts,
        long textsWithHit,
        long words,
        long hits,
        int entries,
        int entriesFound,
        Map<String, Long> hitsByTheme)
        implements Serializable {

    public LexiconCoverage {
        hitsByTheme = Collections.unmodifiableMap(new TreeMap<>(hitsByTheme));
    }

    /** Of these texts; one pass, linear in their length. */
    public static LexiconCoverage of(Lexicon lexicon, Iterable<Tokens> texts) {
        long[] counts = new long[lexicon.entries().size()];
        long read = 0;
        long withHit = 0;
        long words = 0;
        long[] hits = {0};
        for (Tokens tokens : texts) {
            long before = hits[0];
            lexicon.match(tokens, 0, tokens.size(), (first, end, entry) -> {
                counts[entry]++;
                hits[0]++;
            });
            read++;
            words += tokens.words();
            withHit += hits[0] > before ? 1 : 0;
        }
        Map<String, Long> byTheme = new TreeMap<>();
        int valued = 0;
        int found = 0;
        for (int i = 0; i < counts.length; i++) {
            Entry entry = lexicon.entry(i);
            valued += entry.isSilent() ? 0 : 1;
            found += counts[i] > 0 ? 1 : 0;
            byTheme.merge(entry.theme(), counts[i], Long::sum);
        }
        return new LexiconCoverage(read, withHit, words, hits[0], valued, found, byTheme);
    }

    /** Share of texts with a valued word, in [0, 1]; NaN of no texts. */
    public double share() {
        return (double) textsWithHit / texts;
    }

    /** Hits in a thousand words; NaN of no words. */
    public double hitsPer1000() {
        return 1000.0 * hits / words;
    }
}
