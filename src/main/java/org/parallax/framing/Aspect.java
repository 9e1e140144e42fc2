package org.parallax.framing;

/** In what way something is said of an actor. */
public enum Aspect {
    /** An adjective before the name or behind a form of be: {@code the embattled leader}, {@code Ann Lee is defiant}. */
    DESCRIBED,
    /** A noun: in apposition, behind a form of be, as what others call it: {@code a senior fellow}, {@code a dictator}. */
    CALLED,
    /** What it is said to have: {@code Russia's invasion}, {@code his lies}. */
    HAS,
    /** A verb that the actor is the doer of, in the active or, behind {@code by}, in the passive. */
    DOES,
    /** A verb that is done to the actor. */
    UNDERGOES
}
