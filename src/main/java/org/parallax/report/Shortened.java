package org.parallax.report;

import java.util.Locale;

/** Names in the forms a page has room for. */
final class Shortened {

    private Shortened() {}

    /** At most so many characters, an ellipsis for the rest; never half a surrogate pair. */
    static String name(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 2)) ? most - 2 : most - 1;
        return name.substring(0, end).stripTrailing() + "…";
    }

    /** A constant as machines write it: {@code quoted}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
