package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Conditions as numbers: four bits for what is asked, then four lists of words, each behind its length, -1 for none. */
final class CompiledConditions {

    private final int[] packed;
    private int at;

    private CompiledConditions(int[] packed) {
        this.packed = packed;
    }

    static int[] pack(List<Conditions> conditions) {
        IntStream.Builder out = IntStream.builder();
        for (Conditions each : conditions) {
            out.add((each.lower() ? 1 : 0)
                    | (each.noun() ? 2 : 0)
                    | (each.verb() ? 4 : 0)
                    | (each.beforeNoun() ? 8 : 0));
            pack(each.previous(), out);
            pack(each.previousNot(), out);
            pack(each.next(), out);
            pack(each.nextNot(), out);
        }
        return out.build().toArray();
    }

    private static void pack(int @Nullable [] words, IntStream.Builder out) {
        out.add(words == null ? -1 : words.length);
        for (int i = 0; words != null && i < words.length; i++) {
            out.add(words[i]);
        }
    }

    static List<Conditions> unpack(int[] packed) {
        CompiledConditions in = new CompiledConditions(packed);
        List<Conditions> conditions = new ArrayList<>();
        while (in.at < packed.length) {
            conditions.add(in.next());
        }
        return conditions;
    }

    private Conditions next() {
        int asked = packed[at++];
        return new Conditions(
                (asked & 1) != 0,
                (asked & 2) != 0,
                (asked & 4) != 0,
                (asked & 8) != 0,
                words(),
                words(),
                words(),
                words());
    }

    private int @Nullable [] words() {
        int length = packed[at++];
        if (length < 0) {
            return null;
        }
        int[] words = new int[length];
        System.arraycopy(packed, at, words, 0, length);
        at += length;
        return words;
    }
}
