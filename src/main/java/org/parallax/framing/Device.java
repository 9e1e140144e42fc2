package org.parallax.framing;

/** A device of wording that slants what is said, or shows how sure it is. */
public enum Device {
    /** A passive without the one who did it: {@code were killed}. */
    AGENTLESS_PASSIVE,
    /** A noun for a deed, without the one who did it: {@code the destruction of homes}. */
    NOMINALISATION,
    /** A word that holds back: {@code perhaps}, {@code allegedly}, {@code could}. */
    HEDGE,
    /** A word that insists: {@code clearly}, {@code utterly}. */
    BOOSTER,
    /** A word that judges while it names: {@code regime}, {@code thugs}, {@code staggering}. */
    LOADED,
    /** Quotation marks around words the writer holds at a distance. */
    SCARE_QUOTE,
    /** A word that takes for granted what follows it: {@code admitted}, {@code revealed}, {@code finally}. */
    PRESUPPOSITION,
    /** A count, share or sum given as evidence; no year, date, time or age. */
    NUMBER
}
