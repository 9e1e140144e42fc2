package org.parallax.actors;

/** By what kind of words an actor is mentioned. */
public enum MentionForm {
    /** A full name, with or without a title: {@code Russian President Vladimir Putin}. */
    NAME,
    /** Part of a name: {@code Mr. Putin}, {@code Fisher}. */
    SHORT_NAME,
    /** Initials of a long form: {@code SCO}. */
    ACRONYM,
    /** Another name for it: {@code Beijing}, {@code Chinese}. */
    ALIAS,
    /** {@code he}, {@code she}, {@code they}. */
    PRONOUN,
    /** A noun phrase without a name: {@code the analyst}, {@code officials}. */
    DESCRIPTION
}
