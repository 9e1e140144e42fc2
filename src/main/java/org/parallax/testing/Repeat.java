package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;

/** The text ten times over, a blank line between: what is a rate or a mean should stay. */
public final class Repeat implements TextChange {

    private static final int TIMES = 10;

    @Override
    public List<String> of(String text, SplittableRandom random) {
        return text.isBlank() ? List.of() : List.of((text + "\n\n").repeat(TIMES - 1) + text);
    }
}
