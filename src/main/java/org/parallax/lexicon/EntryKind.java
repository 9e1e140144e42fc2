package org.parallax.lexicon;

/** What sort of thing an entry of a lexicon speaks of. */
public enum EntryKind {
    /** Someone judges: {@code brutal}, {@code brilliant}, {@code failure}. */
    EVALUATION,
    /** Something good or bad happens: {@code attack}, {@code recover}. */
    EVENT,
    /** Someone feels: {@code fear}, {@code joy}. */
    EMOTION,
    /** Nothing: the entry silences a shorter one that stands in it ({@code social security}). */
    NEUTRAL
}
