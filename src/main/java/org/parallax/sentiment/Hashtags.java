package org.parallax.sentiment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;

/**
 * Splits hashtags into words and sums what these carry: {@code #EpicFail} at its capitals, {@code #epicfail} into words
 * of the lexicon and of the commonest English ones. Thread-safe.
 */
final class Hashtags {

    private static final int MOST_PARTS = 4;
    private static final int SHORTEST_VALUED = 4;

    private final Lexicon lexicon;
    private volatile Map<String, Double> words = Map.of();

    Hashtags(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    double value(String hashtag) {
        String body = hashtag.substring(1);
        String spaced = body.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", " ").replace('_', ' ');
        double sum = 0;
        for (String part : spaced.toLowerCase(Locale.ROOT).split(" ")) {
            sum += ofWord(part);
        }
        return sum;
    }

    private double ofWord(String word) {
        Double known = words().get(word);
        if (known != null) {
            return known;
        }
        double split = split(word, MOST_PARTS);
        return Double.isNaN(split) ? 0 : split;
    }

    /** The sum over the longest known opening and the split of the rest; NaN if the word has no split. */
    private double split(String word, int parts) {
        if (word.isEmpty()) {
            return 0;
        }
        if (parts == 0) {
            return Double.NaN;
        }
        for (int end = word.length(); end > 1; end--) {
            String head = word.substring(0, end);
            Double value = head.length() >= SHORTEST_VALUED ? words().get(head) : null;
            if (value != null || Coverage.isCommon(head)) {
                double rest = split(word.substring(end), parts - 1);
                if (!Double.isNaN(rest)) {
                    return rest + (value == null ? 0 : value);
                }
            }
        }
        return Double.NaN;
    }

    private Map<String, Double> words() {
        Map<String, Double> made = words;
        if (made.isEmpty()) {
            made = new HashMap<>();
            for (Entry entry : lexicon.entries()) {
                if (!entry.isSilent()
                        && entry.when().isEmpty()
                        && entry.phrase().indexOf(' ') < 0) {
                    for (String form : entry.forms()) {
                        made.putIfAbsent(form, entry.valence());
                    }
                }
            }
            words = made;
        }
        return made;
    }
}
