package org.parallax.sentiment;

/**
 * What VADER does that its authors hardly meant. Each is on by default, for replication, and can be switched to what
 * was meant with {@link Vader#fixing}.
 */
public enum VaderQuirk {
    /**
     * Around {@code but} each word's valence is looked up by its number, so of equal numbers the first is changed, over
     * and over. Fixed: every word before is halved, every word behind counts one and a half times.
     */
    BUT_BY_VALUE,
    /**
     * {@code so} or {@code this} directly before a word strengthens it as if {@code never} stood there, wherever three
     * words precede it. Fixed: only behind {@code never}.
     */
    SO_WITHOUT_NEVER,
    /** Set phrases are looked for only where three words precede, none of them a lexicon word in third place. Fixed: everywhere. */
    LATE_PHRASES,
    /** {@code isn’t} with a curly apostrophe negates nothing. Fixed: it is read as {@code isn't}. */
    CURLY_APOSTROPHES,
    /** {@code good/bad} and {@code good...bad} are one unknown word. Fixed: marks between letters part words, but for - and '. */
    GLUED_WORDS,
    /** An emoji's description is written without a space before what follows it. Fixed: with one. */
    GLUED_EMOJI,
    /** Marks stay on words of one or two letters: {@code ok!} is unknown. Fixed: they are taken off where letters are left. */
    SHORT_WORDS
}
