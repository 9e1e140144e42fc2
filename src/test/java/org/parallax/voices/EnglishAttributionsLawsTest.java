package org.parallax.voices;

import org.parallax.testing.AttributionFinderContract;

/** The library's rules for who says what keep the laws of finders. */
class EnglishAttributionsLawsTest implements AttributionFinderContract {

    @Override
    public AttributionFinder finder() {
        return EnglishAttributions.standard();
    }
}
