package org.parallax.sentiment;

import java.util.Set;

/** VADER's rules over the words of one text: the valence of each word where it stands. Belongs to one thread. */
final class VaderRules {

    private static final double CAPITALS = 0.733;
    private static final double NEGATED = -0.74;
    private static final double AFTER_NEVER_SO = 1.25;
    private static final double[] BY_DISTANCE = {1, 0.95, 0.9};

    private final VaderWords words;
    private final VaderText text;
    private final boolean soNeedsNever;
    private final boolean phrasesEverywhere;

    VaderRules(VaderWords words, VaderText text, Set<VaderQuirk> fixed) {
        this.words = words;
        this.text = text;
        soNeedsNever = fixed.contains(VaderQuirk.SO_WITHOUT_NEVER);
        phrasesEverywhere = fixed.contains(VaderQuirk.LATE_PHRASES);
    }

    double valence(int i) {
        int id = text.id[i];
        if (id < 0 || words.degree[id] != 0 || !words.inLexicon[id]) {
            return 0;
        }
        if (role(i) == VaderWords.KIND && role(i + 1) == VaderWords.OF) {
            return 0;
        }
        double valence = words.valence[id];
        if (role(i) == VaderWords.NO && inLexicon(i + 1)) {
            valence = 0;
        }
        if (role(i - 1) == VaderWords.NO
                || role(i - 2) == VaderWords.NO
                || role(i - 3) == VaderWords.NO && role(i - 1) == VaderWords.OR) {
            valence = words.valence[id] * NEGATED;
        }
        if (text.upper[i] && text.mixedCase) {
            valence += valence > 0 ? CAPITALS : -CAPITALS;
        }
        boolean phrasesSeen = false;
        for (int back = 1; back <= 3; back++) {
            if (i >= back && !inLexicon(i - back)) {
                valence += degree(i - back, valence) * BY_DISTANCE[back - 1];
                valence = negated(i, back, valence);
                if (back == 3) {
                    valence = phrases(i, valence);
                    phrasesSeen = true;
                }
            }
        }
        if (phrasesEverywhere && !phrasesSeen) {
            valence = phrases(i, valence);
        }
        return least(i, valence);
    }

    private double degree(int i, double valence) {
        int id = text.id[i];
        double degree = id < 0 ? 0 : words.degree[id];
        if (degree == 0) {
            return 0;
        }
        double scalar = valence < 0 ? -degree : degree;
        if (text.upper[i] && text.mixedCase) {
            scalar += valence > 0 ? CAPITALS : -CAPITALS;
        }
        return scalar;
    }

    private double negated(int i, int back, double valence) {
        if (back == 2) {
            if (role(i - 2) == VaderWords.NEVER && role(i - 1) == VaderWords.SO) {
                return valence * AFTER_NEVER_SO;
            }
            if (role(i - 2) == VaderWords.WITHOUT && role(i - 1) == VaderWords.DOUBT) {
                return valence;
            }
        } else if (back == 3) {
            boolean never = role(i - 3) == VaderWords.NEVER;
            boolean so = role(i - 1) == VaderWords.SO;
            if (never && role(i - 2) == VaderWords.SO || so && (never || !soNeedsNever)) {
                return valence * AFTER_NEVER_SO;
            }
            boolean doubt = role(i - 2) == VaderWords.DOUBT || role(i - 1) == VaderWords.DOUBT;
            if (role(i - 3) == VaderWords.WITHOUT && doubt) {
                return valence;
            }
        }
        return text.negates[i - back] ? valence * NEGATED : valence;
    }

    private double phrases(int i, double valence) {
        int zero = phraseId(i);
        int one = phraseId(i - 1);
        int two = phraseId(i - 2);
        int three = phraseId(i - 3);
        if (zero == 0 && one == 0 && two == 0) {
            return valence;
        }
        double value = firstOf(
                words.phrase(one, zero),
                words.phrase(two, one, zero),
                words.phrase(two, one),
                words.phrase(three, two, one),
                words.phrase(three, two),
                valence);
        value = firstOf(words.phrase(zero, phraseId(i + 1)), value);
        value = firstOf(words.phrase(zero, phraseId(i + 1), phraseId(i + 2)), value);
        value += firstOf(words.degreePhrase(three, two), 0);
        value += firstOf(words.degreePhrase(two, one), 0);
        return value;
    }

    private static double firstOf(double... values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return 0;
    }

    private double least(int i, double valence) {
        if (role(i - 1) != VaderWords.LEAST || inLexicon(i - 1)) {
            return valence;
        }
        boolean kept = role(i - 2) == VaderWords.AT || role(i - 2) == VaderWords.VERY;
        return kept ? valence : valence * NEGATED;
    }

    private byte role(int i) {
        return i < 0 || i >= text.size || text.id[i] < 0 ? 0 : words.role[text.id[i]];
    }

    private int phraseId(int i) {
        return i < 0 || i >= text.size || text.id[i] < 0 ? 0 : words.phraseId[text.id[i]];
    }

    private boolean inLexicon(int i) {
        return i >= 0 && i < text.size && text.id[i] >= 0 && words.inLexicon[text.id[i]];
    }
}
