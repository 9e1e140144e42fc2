package org.parallax.testing;

/** Which way a number should move. */
public enum Direction {
    /** It grows. */
    UP,
    /** It shrinks. */
    DOWN
}
