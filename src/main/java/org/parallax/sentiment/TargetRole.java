package org.parallax.sentiment;

/** What part a target plays in its sentence, told by the words around it. */
public enum TargetRole {
    /** Does something: {@code Norway criticised the plan}, {@code was criticised by Norway}. */
    AGENT,
    /** Has something done to it: {@code praised Norway}, {@code Norway was praised}. */
    PATIENT,
    /** Is said to be something: {@code Norway is a disgrace}. */
    DESCRIBED,
    /** Says something; what it says is not toward itself: {@code Norway said}. */
    SPEAKER,
    /** Owns what is spoken of: {@code Norway’s failure}. */
    OWNER,
    /** Stands behind a preposition: {@code praise for Norway}. */
    COMPLEMENT,
    /** Anything else. */
    OTHER
}
