package org.parallax.actors;

/**
 * A run of capitalised words as it stands in a text, not yet given to anyone.
 *
 * @param from first token, titles and honorifics included
 * @param nameFrom first token of the name itself; equal to {@code to} for a title without a name
 * @param to token behind the last one
 * @param traits {@link Grammar} classes of the words before the name, together
 * @param initial whether the run opens a sentence, where any word has a capital
 * @param quoted whether it stands in quotation marks
 */
record Name(int from, int nameFrom, int to, long traits, boolean initial, boolean quoted) {

    int words() {
        return to - nameFrom;
    }

    boolean hasHonorific() {
        return (traits & (Grammar.HONORIFIC_HE | Grammar.HONORIFIC_SHE | Grammar.HONORIFIC)) != 0;
    }
}
