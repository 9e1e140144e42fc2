package org.parallax.lexicon;

import java.util.List;
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

    private static int @Nullable [] wanted(@Nullable List<String> list, WordTable words) {
        return list == null ? null : ids(list, words);
    }

    private static int @Nullable [] unwanted(List<String> list, WordTable words) {
        return list.isEmpty() ? null : ids(list, words);
    }

    private static int[] ids(List<String> list, WordTable words) {
        int[] ids = new int[list.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = list.get(i).equals("_") ? -1 : words.id(list.get(i));
        }
        return ids;
    }
}
