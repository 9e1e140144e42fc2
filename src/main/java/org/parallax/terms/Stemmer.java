package org.parallax.terms;

import java.io.Serializable;

/**
 * Gives words of one family one form. Called once for each distinct word of a run, from one thread at a time for each
 * state; implementations that keep buffers keep them per thread.
 */
@FunctionalInterface
public interface Stemmer extends Serializable {

    /** The form that stands for the word; an empty one removes the word. */
    String stem(String word);
}
