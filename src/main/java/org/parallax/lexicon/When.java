package org.parallax.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions under which an entry counts, as its row states them: {@code lower; prev!=a|b; next=c; before=n; noun}.
 * All must hold. Words are compared folded; {@code _} stands for the start or the end of the sentence.
 *
 * @param lower only when not capitalised in mid-sentence
 * @param noun only where the left neighbour lets a noun follow
 * @param verb only where the left neighbour lets a verb follow
 * @param beforeNoun only directly before a word that is not a function word
 * @param previous words of which one must stand before; null for no such condition
 * @param previousNot words of which none may stand before
 * @param next words of which one must stand behind; null for no such condition
 * @param nextNot words of which none may stand behind
 */
record When(
        boolean lower,
        boolean noun,
        boolean verb,
        boolean beforeNoun,
        @Nullable List<String> previous,
        List<String> previousNot,
        @Nullable List<String> next,
        List<String> nextNot)
        implements Serializable {

    static final When ALWAYS = new When(false, false, false, false, null, List.of(), null, List.of());

    private static final String KNOWN = "lower, noun, verb, before=n, prev=a|b, prev!=a|b, next=a|b, next!=a|b";

    /**
     * Equal for equal conditions. Not the record itself, whose {@code hashCode} is linked at its first call: that took a
     * tenth of the time from the start of the JVM to the first score.
     */
    List<@Nullable Object> key() {
        return Arrays.asList(lower, noun, verb, beforeNoun, previous, previousNot, next, nextNot);
    }

    /**
     * Reads the conditions of a row; a blank text is no condition.
     *
     * @throws IllegalArgumentException if one is unknown or holds no word
     */
    static When parse(String text) {
        if (text.isEmpty() || text.isBlank()) {
            return ALWAYS;
        }
        Parts parts = new Parts();
        for (String part : split(text, ';')) {
            parts.take(part);
        }
        return parts.build();
    }

    /** All words the conditions name, but the sign of a sentence's edge. */
    List<String> words() {
        List<String> words = new ArrayList<>(previousNot);
        words.addAll(nextNot);
        words.addAll(previous == null ? List.of() : previous);
        words.addAll(next == null ? List.of() : next);
        words.removeIf("_"::equals);
        return words;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == at) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        return parts;
    }

    private static final class Parts {

        private boolean lower;
        private boolean noun;
        private boolean verb;
        private boolean beforeNoun;
        private @Nullable List<String> previous;
        private final List<String> previousNot = new ArrayList<>();
        private @Nullable List<String> next;
        private final List<String> nextNot = new ArrayList<>();

        void take(String part) {
            switch (part) {
                case "lower" -> lower = true;
                case "noun" -> noun = true;
                case "verb" -> verb = true;
                case "before=n" -> beforeNoun = true;
                default -> takeWords(part);
            }
        }

        private void takeWords(String part) {
            int equals = part.indexOf('=');
            List<String> words = equals < 0 ? List.of() : words(part, equals);
            switch (equals < 0 ? "" : part.substring(0, equals)) {
                case "prev" -> previous = both(previous, words);
                case "prev!" -> previousNot.addAll(words);
                case "next" -> next = both(next, words);
                case "next!" -> nextNot.addAll(words);
                default -> throw new IllegalArgumentException("unknown condition \"" + part + "\"; known: " + KNOWN);
            }
        }

        private static List<String> both(@Nullable List<String> before, List<String> words) {
            if (before == null) {
                return words;
            }
            List<String> kept = new ArrayList<>(before);
            kept.retainAll(words);
            return kept;
        }

        private static List<String> words(String part, int equals) {
            List<String> words = new ArrayList<>();
            for (String word : split(part.substring(equals + 1), '|')) {
                if (word.isEmpty()) {
                    throw new IllegalArgumentException("a condition needs words behind its =, got \"" + part + "\"");
                }
                words.add(Folding.fold(word));
            }
            return words;
        }

        When build() {
            return new When(lower, noun, verb, beforeNoun, previous, previousNot, next, nextNot);
        }
    }
}
