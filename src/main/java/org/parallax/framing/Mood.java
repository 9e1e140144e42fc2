package org.parallax.framing;

/** Whether something is said to be so. */
public enum Mood {
    /** It is said to be so. */
    ASSERTED,
    /** It may, will, should or is meant to be so: behind a modal verb, or an infinitive ({@code vowed to help}). */
    OPEN,
    /** It is said not to be so: {@code did not help}, {@code failed to help}. */
    NEGATED
}
