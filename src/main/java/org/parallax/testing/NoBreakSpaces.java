package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Spaces made no-break spaces: one in five by chance, then all of them. */
public final class NoBreakSpaces implements TextChange {

    private static final double SHARE = 0.2;

    @Override
    public List<String> of(String text, SplittableRandom random) {
        StringBuilder some = new StringBuilder(text);
        for (int i = 0; i < some.length(); i++) {
            if (some.charAt(i) == ' ' && random.nextDouble() < SHARE) {
                some.setCharAt(i, '\u00A0');
            }
        }
        return List.of(some.toString(), text.replace(' ', '\u00A0'));
    }
}
