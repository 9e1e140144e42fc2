package org.parallax.voices;

/** Whose words a stretch is made of; the three are counted apart. */
public enum Wording {
    /** The narrator's own, scare quotes and titles among them. */
    OWN,
    /** A speaker's, in quotation marks. */
    QUOTED,
    /** A speaker's content without quotation marks: in neither's rates unless asked for. */
    REPORTED
}
