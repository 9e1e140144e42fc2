package org.parallax.learn;

import java.io.Serializable;
import org.parallax.corpus.Reading;

/**
 * A text with the code a person gave it.
 *
 * @param reading the text
 * @param label its code
 * @param group what it must not be parted from in cross-validation, such as its event or its source; empty for none
 */
public record CodedText(Reading reading, String label, String group) implements Serializable {

    public CodedText {
        if (label.isBlank()) {
            throw new IllegalArgumentException(
                    "a coded text needs a label, got a blank one for \"" + reading.id() + "\"");
        }
    }

    /** A coded text that belongs to no group. */
    public static CodedText of(Reading reading, String label) {
        return new CodedText(reading, label, "");
    }
}
