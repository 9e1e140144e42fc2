package org.parallax.testing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole words and phrases exchanged at once, {@code a} and {@code an} before them put right. */
final class WordSwap {

    private static final Pattern ARTICLE = Pattern.compile("(?:^|.*[^\\p{L}])([Aa]n?)\\s$", Pattern.DOTALL);

    private WordSwap() {}

    /** The text with each key, where it stands as a whole word, replaced by its value. */
    static String swap(String text, Pattern words, Map<String, String> swaps) {
        StringBuilder out = new StringBuilder();
        Matcher word = words.matcher(text);
        int from = 0;
        while (word.find()) {
            String other = swaps.get(word.group());
            if (other != null) {
                out.append(text, from, word.start());
                agree(out, word.group(), other);
                out.append(other);
                from = word.end();
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static void agree(StringBuilder out, String old, String other) {
        if (startsWithVowel(old) == startsWithVowel(other)) {
            return;
        }
        int from = Math.max(0, out.length() - 4);
        Matcher article = ARTICLE.matcher(out.substring(from));
        if (article.matches()) {
            String an = article.group(1);
            out.replace(from + article.start(1), from + article.end(1), an.charAt(0) + (an.length() == 1 ? "n" : ""));
        }
    }

    private static boolean startsWithVowel(String word) {
        return !word.startsWith("U") && !word.startsWith("Eu") && "AEIOUaeio".indexOf(word.charAt(0)) >= 0;
    }
}
