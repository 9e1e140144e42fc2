package org.parallax.sentiment;

import java.io.Serializable;

/**
 * VADER's four numbers, rounded as it rounds them: half to even, three places, four for the compound.
 *
 * @param positive share of the text that is positive, in [0, 1]
 * @param negative share that is negative, in [0, 1]
 * @param neutral share that is neither, in [0, 1]
 * @param compound the summed valence bent into [-1, 1]
 */
public record VaderScore(double positive, double negative, double neutral, double compound) implements Serializable {

    static final VaderScore OF_NOTHING = new VaderScore(0, 0, 0, 0);
}
