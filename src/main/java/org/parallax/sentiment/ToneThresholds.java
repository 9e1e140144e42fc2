package org.parallax.sentiment;

import java.io.Serializable;

/**
 * From which value on a tone is called positive, negative or mixed.
 *
 * @param negative values of this or less are negative
 * @param positive values of this or more are positive
 * @param mixed between them, a tone is mixed if both its masses are at least this
 */
record ToneThresholds(double negative, double positive, double mixed) implements Serializable {

    /** Chosen by the test class CalibrateTone on rated tweets and NewsMTSC train. */
    static final ToneThresholds NEWS = new ToneThresholds(-0.21, 0.195, 0.05);

    /** For what sentences say of a target; chosen likewise, on NewsMTSC train. */
    static final ToneThresholds TARGET = new ToneThresholds(-0.10, 0.205, 0.05);

    ToneLabel label(double value, double positiveMass, double negativeMass) {
        if (value <= negative) {
            return ToneLabel.NEGATIVE;
        }
        if (value >= positive) {
            return ToneLabel.POSITIVE;
        }
        return Math.min(positiveMass, -negativeMass) >= mixed ? ToneLabel.MIXED : ToneLabel.NEUTRAL;
    }
}
