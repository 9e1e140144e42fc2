package org.parallax.validation;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One coder's code of one unit.
 *
 * @param id the unit: a document, a sentence
 * @param coder who coded it
 * @param code what the coder said, as a label or a number
 * @param fields what else is known of the unit, such as {@code source}; to group by
 */
public record Coding(String id, String coder, String code, Map<String, String> fields) implements Serializable {

    public Coding {
        if (id.isBlank() || coder.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a coding needs an id, a coder and a code that are not blank, got \""
                    + id + "\", \"" + coder + "\", \"" + code + "\"");
        }
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** A coding of a unit of which nothing else is known. */
    public static Coding of(String id, String coder, String code) {
        return new Coding(id, coder, code, Map.of());
    }
}
