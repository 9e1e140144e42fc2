package org.parallax.voices;

/** What a cue says that its source does. */
public enum CueKind {
    /** {@code said}, {@code denied}. */
    SPEECH,
    /** {@code thinks}, {@code fears}, {@code is confident}. */
    BELIEF,
    /** {@code plans}, {@code wants}, {@code refused}. */
    INTENT,
    /** {@code supports}, {@code opposes}. */
    ATTITUDE,
    /** {@code seems}, {@code appears}: to whom is left open. */
    APPEARANCE,
    /** {@code shows}, {@code found}: a document or an inquiry tells. */
    DOCUMENT
}
