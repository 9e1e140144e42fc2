package org.parallax.voices;

/** What ends a content besides the sentence: any comma, or one with a verb behind it, where the cue's clause hangs on another. */
enum Closing {
    SENTENCE,
    COMMA,
    VERB
}
