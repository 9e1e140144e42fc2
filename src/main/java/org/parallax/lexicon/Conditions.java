package org.parallax.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.text.WordTable;

/** {@link When} with its words as numbers of one vocabulary; the edge of a sentence is -1. */
record Conditions(
        boolean lower,
        boolean noun,
        boolean verb,
        boolean beforeNoun,
        int @Nullable [] previous,
        int @Nullable [] previousNot,
        int @Nullable [] next,
        int @Nullable [] nextNot) {

    static Conditions of(When when, WordTable words) {
        return new Conditions(
                when.lower(),
                when.noun(),
                when.verb(),
                when.beforeNoun(),
                wanted(when.previous(), words),
                unwanted(when.previousNot(), words),
                wanted(when.next(), words),
                unwanted(when.nextNot(), words));
    }

    private static int @Nullable [] wanted(@Nullable Set<String> set, WordTable words) {
        return set == null ? null : ids(set, words);
    }

    private static int @Nullable [] unwanted(Set<String> set, WordTable words) {
        return set.isEmpty() ? null : ids(set, words);
    }

    private static int[] ids(Set<String> set, WordTable words) {
        return set.stream()
                .mapToInt(word -> word.equals("_") ? -1 : words.id(word))
                .toArray();
    }
}
