package org.parallax.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Women made men and men made women in every word that tells: pronouns, titles, {@code chairwoman}, {@code his wife}.
 * Names stay. {@code her} is read as {@code his} before a word it can belong to, else as {@code him}.
 */
public final class SwapGender implements TextChange {

    private static final String PAIRS = """
            he she
            himself herself
            man woman
            men women
            Mr. Ms.
            Sir Dame
            boy girl
            boys girls
            father mother
            fathers mothers
            son daughter
            sons daughters
            brother sister
            brothers sisters
            husband wife
            husbands wives
            king queen
            prince princess
            uncle aunt
            nephew niece
            grandfather grandmother
            widower widow
            actor actress
            waiter waitress
            policeman policewoman
            policemen policewomen
            businessman businesswoman
            businessmen businesswomen
            chairman chairwoman
            congressman congresswoman
            spokesman spokeswoman
            salesman saleswoman
            gentleman lady
            gentlemen ladies
            male female
            """;
    private static final Map<String, String> SWAPS = swaps();
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:Mrs?\\.|Ms\\.|\\p{L}+)");
    private static final Pattern OWNED = Pattern.compile("\\s+(?!(?:to|in|on|at|by|for|from|with|of|as|and|or|but|that"
            + "|when|if|because|after|before|while|about|the|a|an|was|were|is|again|not|into|over)\\b)\\p{L}.*");

    private static Map<String, String> swaps() {
        Map<String, String> swaps = new HashMap<>();
        PAIRS.lines().map(line -> line.split(" ")).forEach(pair -> {
            swaps.put(pair[0], pair[1]);
            swaps.put(pair[1], pair[0]);
        });
        swaps.put("Mrs.", "Mr.");
        swaps.put("him", "her");
        swaps.put("his", "her");
        swaps.put("hers", "his");
        return swaps;
    }

    @Override
    public List<String> of(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (word.find()) {
            out.append(text, from, word.start()).append(swapped(word.group(), text, word.end()));
            from = word.end();
        }
        return List.of(out.append(text, from, text.length()).toString());
    }

    private static String swapped(String word, String text, int behind) {
        String same = SWAPS.get(word);
        if (same != null) {
            return same;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String other = lower.equals("her") ? herTo(text, behind) : SWAPS.get(lower);
        if (other == null) {
            return word;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        return capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    }

    private static String herTo(String text, int behind) {
        String next =
                text.substring(behind, Math.min(text.length(), behind + 20)).replace('\n', ' ');
        return OWNED.matcher(next).matches() ? "his" : "him";
    }
}
