package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every quotation of three words or more in double marks says something else, good, bad or plain; the narrator's words
 * stay. An answer about the narrator alone should not move.
 */
public final class EditInsideQuotes implements TextChange {

    private static final Pattern QUOTATION = Pattern.compile("(“)([^“”]+)(”)|(\")([^\"\n]+)(\")");
    private static final Pattern WORDS = Pattern.compile("\\S+\\s+\\S+\\s+\\S+");
    private static final List<String> SAID = List.of(
            "This is a splendid day for all of us",
            "It was a cruel and senseless crime",
            "The meeting begins at nine in the morning",
            "We have never seen a worse disaster",
            "They have done a wonderful job so far",
            "The train leaves from the second platform");

    @Override
    public List<String> of(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        Matcher quotation = QUOTATION.matcher(text);
        int from = 0;
        while (quotation.find()) {
            int group = quotation.group(1) == null ? 4 : 1;
            String inner = quotation.group(group + 1);
            if (WORDS.matcher(inner).find()) {
                out.append(text, from, quotation.start(group + 1)).append(said(inner, random));
                from = quotation.end(group + 1);
            }
        }
        return List.of(out.append(text, from, text.length()).toString());
    }

    // keeps the mark at the end, which may end the sentence, and the case of the first letter
    private static String said(String inner, SplittableRandom random) {
        String words = SAID.get(random.nextInt(SAID.size()));
        char first = inner.charAt(0);
        char last = inner.charAt(inner.length() - 1);
        String start =
                Character.isLowerCase(first) ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
        return ".,!?;…—–-".indexOf(last) >= 0 ? start + (last == '?' || last == '!' ? '.' : last) : start;
    }
}
