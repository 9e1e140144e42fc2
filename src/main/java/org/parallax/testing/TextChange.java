package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A way to change a text, for {@link InvariantUnder} and {@link Moves}. The kit brings {@link CurlyQuotes},
 * {@link SwapCountry} and others; write your own as a class with a constructor that takes nothing.
 *
 * <p>Implementations keep no state between calls.
 */
@FunctionalInterface
public interface TextChange {

    /**
     * The changed forms of a text. Forms equal to the text are passed over; no form says that there is nothing here to
     * change.
     *
     * @param text the text
     * @param random seeded by the test, the text's number and the case's number: the one source of chance
     */
    List<String> of(String text, SplittableRandom random);
}
