package org.parallax.framing;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A direction of meaning between two poles of words, such as legitimate against illegitimate. Immutable and thread-safe.
 *
 * @param name what to call it
 * @param positive words of the pole at +1
 * @param negative words of the pole at -1
 */
public record SemanticAxis(String name, List<String> positive, List<String> negative) implements Serializable {

    /**
     * @throws IllegalArgumentException if the name is blank, a pole has no word, or a word stands at both
     */
    public SemanticAxis {
        positive = List.copyOf(positive);
        negative = List.copyOf(negative);
        if (name.isBlank() || positive.isEmpty() || negative.isEmpty()) {
            throw new IllegalArgumentException("an axis needs a name and a word or more at each pole, got \"" + name
                    + "\" with " + positive + " and " + negative);
        }
        Set<String> both = new HashSet<>(positive);
        both.retainAll(negative);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("a word cannot stand at both poles of \"" + name + "\": " + both);
        }
    }

    /** An axis between two poles. */
    public static SemanticAxis of(String name, Collection<String> positive, Collection<String> negative) {
        return new SemanticAxis(name, List.copyOf(positive), List.copyOf(negative));
    }

    /**
     * The axis in a space of vectors: the mean of the positive pole's vectors less that of the negative one's.
     *
     * @param rarest the highest rank a word may have to speak for a pole
     * @throws IllegalArgumentException if a pole has no such word, or less than half of its words are such
     */
    double[] in(WordVectors vectors, int rarest) {
        double[] axis = mean(positive, vectors, rarest);
        double[] other = mean(negative, vectors, rarest);
        for (int d = 0; d < axis.length; d++) {
            axis[d] -= other[d];
        }
        return axis;
    }

    private double[] mean(List<String> pole, WordVectors vectors, int rarest) {
        List<String> known = pole.stream()
                .filter(word -> vectors.has(word) && vectors.rank(word) <= rarest)
                .toList();
        if (2 * known.size() < pole.size() || known.isEmpty()) {
            throw new IllegalArgumentException("at least half of a pole's words need a vector among the first " + rarest
                    + " of the file, since rarer ones say little; of " + pole + " on the axis \"" + name
                    + "\" only these do: " + known + "; choose commoner words or raise the limit");
        }
        double[] mean = new double[vectors.dimensions()];
        for (String word : known) {
            float[] vector = vectors.vector(word);
            for (int d = 0; d < mean.length; d++) {
                mean[d] += (double) vector[d] / known.size();
            }
        }
        return mean;
    }
}
