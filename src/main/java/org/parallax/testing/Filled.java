package org.parallax.testing;

import java.util.Map;

/**
 * A template with its slots filled.
 *
 * @param text the sentence
 * @param slots what each slot was filled with
 */
public record Filled(String text, Map<String, String> slots) {

    public Filled {
        slots = Map.copyOf(slots);
    }

    /**
     * What the slot was filled with.
     *
     * @throws IllegalArgumentException if the template has no such slot
     */
    public String slot(String name) {
        String words = slots.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no slot named \"" + name + "\" in \"" + text + "\"");
        }
        return words;
    }

    @Override
    public String toString() {
        return text;
    }
}
