package org.parallax.sentiment;

/**
 * What is known of a sentence and its target, as named numbers that add up: {@link RuleFeatures} hold no words,
 * {@link WordFeatures} do. No feature holds a word of the target or of any name: what counts is what is said, not of whom;
 * of the target only the kind is known ({@link TargetKind}).
 */
final class TargetFeatures {

    /** Takes one feature; the tokens tell where it stands. A name may come several times; its values add up. */
    interface Sink {
        void feature(String name, double value, int first, int last);
    }

    private TargetFeatures() {}

    /** Relations of a kind, for words that are too rare to tell all of them apart. */
    static String side(Relation r) {
        return switch (r) {
            case MODIFIER, APPOSITION, POSSESSED, PREDICATE, GOVERNOR, TARGET -> "own";
            case OWN_SPEECH -> "speech";
            case CLAUSE_BEFORE, CLAUSE_AFTER -> "clause";
            default -> "else";
        };
    }
}
