package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Slips of the keyboard: in one word of thirty, and in at least one, two neighbouring inner letters change places. */
public final class Typos implements TextChange {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");
    private static final int WORDS_A_SLIP = 30;

    @Override
    public List<String> of(String text, SplittableRandom random) {
        List<MatchResult> words = LONG_WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0, slips = 1 + words.size() / WORDS_A_SLIP; i < slips; i++) {
            MatchResult word = words.get(random.nextInt(words.size()));
            int at = word.start() + 1 + random.nextInt(word.end() - word.start() - 3);
            char c = out.charAt(at);
            out.setCharAt(at, out.charAt(at + 1));
            out.setCharAt(at + 1, c);
        }
        return List.of(out.toString());
    }
}
