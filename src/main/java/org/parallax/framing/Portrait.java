package org.parallax.framing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.actors.Actor;
import org.parallax.corpus.Finding;
import org.parallax.voices.Wording;

/**
 * What one unit says of one actor. Reported statements are among {@link #statements()}, marked by their wording, and
 * count for agency and power like the others. Immutable and thread-safe.
 */
public final class Portrait implements Serializable {

    private static final long serialVersionUID = 1;

    private final String unit;
    private final Actor actor;
    private final long[] mentions;
    private final List<Statement> statements;
    private final double tone;
    private final long toneSentences;
    private final List<Finding> toneEvidence;

    Portrait(String unit, Actor actor, PortraitTally tally) {
        this.unit = unit;
        this.actor = actor;
        mentions = tally.mentions.clone();
        statements = tally.statements.stream().sorted().toList();
        tone = tally.tone.value();
        toneSentences = tally.toneSentences;
        toneEvidence = tally.toneEvidence.stream().sorted().toList();
    }

    /** A portrait of nothing said. */
    static Portrait none(String unit, Actor actor) {
        return new Portrait(unit, actor, new PortraitTally());
    }

    /**
     * How many statements count for an actor and how many against.
     *
     * @param plus statements that give the actor agency, or power over others
     * @param minus statements that take it
     * @param others listed verbs that do neither, negated ones among them
     */
    public record Balance(long plus, long minus, long others) implements Serializable {

        /** {@code +5 –1 of 8}. */
        @Override
        public String toString() {
            return "+" + plus + " –" + minus + " of " + (plus + minus + others);
        }
    }

    /** The voice, camp, or source and voice. */
    public String unit() {
        return unit;
    }

    /** Who is portrayed. */
    public Actor actor() {
        return actor;
    }

    /** How often the unit mentions the actor in its own or quoted words, pronouns and descriptions included. */
    public long mentions() {
        return mentions[Wording.OWN.ordinal()] + mentions[Wording.QUOTED.ordinal()];
    }

    /** How often the unit mentions the actor in one wording. */
    public long mentions(Wording wording) {
        return mentions[wording.ordinal()];
    }

    /** All that is said, by document and place. */
    public List<Statement> statements() {
        return statements;
    }

    /** What is said in one way, by document and place. */
    public List<Statement> statements(Aspect aspect) {
        return statements.stream().filter(each -> each.aspect() == aspect).toList();
    }

    /** The terms of one aspect as {@link Statement#shown} gives them, with their counts, most first, then by name. */
    public Map<String, Long> terms(Aspect aspect) {
        Map<String, Long> counts = statements(aspect).stream()
                .collect(Collectors.groupingBy(Statement::shown, TreeMap::new, Collectors.counting()));
        Map<String, Long> sorted = new java.util.LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return java.util.Collections.unmodifiableMap(sorted);
    }

    /** Agency in what the actor does: acting and deciding against waiting, feeling and giving way. */
    public Balance agency() {
        return balance(statements(Aspect.DOES), true);
    }

    /** Power over others in what the actor does and undergoes. */
    public Balance power() {
        List<Statement> verbs = new ArrayList<>(statements(Aspect.DOES));
        verbs.addAll(statements(Aspect.UNDERGOES));
        return balance(verbs, false);
    }

    private static Balance balance(List<Statement> verbs, boolean agency) {
        long plus = 0;
        long minus = 0;
        long others = 0;
        for (Statement verb : verbs) {
            int sign = agency ? verb.agency() : verb.power();
            plus += sign > 0 ? 1 : 0;
            minus += sign < 0 ? 1 : 0;
            others += sign == 0 && verb.listed() ? 1 : 0;
        }
        return new Balance(plus, minus, others);
    }

    /** Mean tone in [-1, 1] over the sentences whose clauses name the actor; empty where none does. */
    public OptionalDouble tone() {
        return toneSentences == 0 ? OptionalDouble.empty() : OptionalDouble.of(tone / toneSentences);
    }

    /** The clauses that hold a valued word. */
    public List<Finding> toneEvidence() {
        return toneEvidence;
    }

    /** {@code the article on China: 14 [2] mentions, agency +5 –1 of 8, power +2 –0 of 8}, reported ones in brackets. */
    @Override
    public String toString() {
        long reported = mentions(Wording.REPORTED);
        return unit + " on " + actor.name() + ": " + mentions() + (reported > 0 ? " [" + reported + "]" : "")
                + " mentions, agency " + agency() + ", power " + power();
    }
}
