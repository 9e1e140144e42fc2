package org.parallax.lexicon;

import java.io.Serializable;

/**
 * One row of a category dictionary: a word, phrase or wildcard that counts for a category, or an exception that keeps
 * its words from counting.
 *
 * @param category full name of the category, levels parted by periods ({@code security.war}); empty for an exception
 *     that holds for all categories
 * @param words as {@link PhraseMatcher} takes them
 * @param weight what one match counts, 1 unless the list says otherwise
 * @param exception whether a match takes up its words and counts for nothing
 * @param note a remark for reviewers; may be empty
 */
public record CategoryPattern(String category, String words, double weight, boolean exception, String note)
        implements Serializable {

    /**
     * @throws IllegalArgumentException if the words are blank, the weight is not finite, or the category of a counting
     *     pattern is blank
     */
    public CategoryPattern {
        words = words.strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a pattern must hold at least one word, got \"\" for " + category);
        }
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight must be finite, got " + weight + " for " + words);
        }
        if (!exception && category.isBlank()) {
            throw new IllegalArgumentException("a pattern must have a category, got \"\" for " + words);
        }
        refuse(words.startsWith("!"), "a pattern cannot begin with !, which marks exceptions in files", words);
        refuse(hasBreak(words) || hasBreak(category) || hasBreak(note), "tabs and line ends part rows", words);
        refuse(
                !category.isEmpty() && !isName(category),
                "a category's levels must be words parted by periods",
                category);
    }

    private static void refuse(boolean bad, String rule, String got) {
        if (bad) {
            throw new IllegalArgumentException(rule + "; got \"" + got + "\"");
        }
    }

    /** What a file cannot hold as a category: empty levels, and {@code ! __ #}, which mean something there. */
    private static boolean isName(String category) {
        String[] levels = category.split("\\.", -1);
        for (String level : levels) {
            if (level.isEmpty() || !level.equals(level.strip()) || level.equals("!") || level.equals("__")) {
                return false;
            }
        }
        return levels.length <= CategoryPath.DEEPEST && !category.startsWith("#");
    }

    private static boolean hasBreak(String text) {
        return text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** A pattern that counts once for its category. */
    public static CategoryPattern of(String category, String words) {
        return new CategoryPattern(category, words, 1, false, "");
    }

    /** Words that count for no category. */
    public static CategoryPattern exception(String words) {
        return new CategoryPattern("", words, 1, true, "");
    }

    /** Words that do not count for this category. */
    public static CategoryPattern exception(String category, String words) {
        return new CategoryPattern(category, words, 1, true, "");
    }

    CategoryPattern in(String other) {
        return new CategoryPattern(other, words, weight, exception, note);
    }

    /** Two patterns with one key say the same of the same words. */
    String key() {
        return key(exception);
    }

    /** The key of the pattern that says the contrary. */
    String opposite() {
        return key(!exception);
    }

    private String key(boolean asException) {
        return category + '\t' + (asException ? "!" : "") + words;
    }
}
