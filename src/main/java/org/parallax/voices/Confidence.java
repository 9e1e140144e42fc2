package org.parallax.voices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a speaker found this way is right: the share counted for the rules on hand-coded news
 * ({@code speakers.tsv}), times {@link #PRONOUN} where a pronoun had to be resolved.
 */
final class Confidence {

    /** Share of the pronouns he, she, they that are given to the right actor: 161 of 210 on PolNeAR dev, 157 when it was set. */
    private static final double PRONOUN = 0.75;
    /** For rules too rare to have been counted: what the rare ones that were counted come to together. */
    private static final double RARE = 0.6;

    /** By rule and by how the source was found. */
    private static final double[][] SHARES = shares(read());

    private Confidence() {}

    static double of(Rule rule, Subjects.How how, Voice speaker, boolean pronoun) {
        if (speaker.equals(Voice.UNRESOLVED)) {
            return 0;
        }
        return SHARES[rule.ordinal()][how.ordinal()] * (pronoun ? PRONOUN : 1);
    }

    private static double[][] shares(Map<String, Double> counted) {
        Subjects.How[] hows = Subjects.How.values();
        double[][] shares = new double[Rule.values().length][hows.length];
        for (Rule rule : Rule.values()) {
            for (Subjects.How how : hows) {
                shares[rule.ordinal()][how.ordinal()] = counted.getOrDefault(rule.reason(how), RARE);
            }
        }
        return shares;
    }

    private static Map<String, Double> read() {
        Map<String, Double> shares = new HashMap<>();
        try (InputStream in = Confidence.class.getResourceAsStream("speakers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks its resource speakers.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t", -1);
                    shares.put(row[0], (Integer.parseInt(row[1]) + 1.0) / (Integer.parseInt(row[2]) + 2.0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read speakers.tsv: " + e.getMessage(), e);
        }
        return shares;
    }
}
