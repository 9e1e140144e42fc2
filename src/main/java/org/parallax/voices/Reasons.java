package org.parallax.voices;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reason of an attribution in words: its rule and how its source was found; each made once. */
final class Reasons {

    private static final Subjects.How[] HOWS = Subjects.How.values();
    /** Rules are a few dozen constants. */
    private static final Map<String, String[]> BY_RULE = new ConcurrentHashMap<>();

    private Reasons() {}

    static String of(String rule, Subjects.How how) {
        return BY_RULE.computeIfAbsent(rule, Reasons::all)[how.ordinal()];
    }

    private static String[] all(String rule) {
        String[] reasons = new String[HOWS.length];
        for (Subjects.How how : HOWS) {
            reasons[how.ordinal()] = words(rule) + ", source " + words(how.name());
        }
        return reasons;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
