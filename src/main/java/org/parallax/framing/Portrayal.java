package org.parallax.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.actors.ActorKind;
import org.parallax.actors.Mention;
import org.parallax.actors.Mentions;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.sentiment.TargetTone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * What is said of whom, by whom: for each actor and each voice (camp, source) the adjectives and nouns that describe the
 * actor, the verbs it does and the verbs done to it, the agency and power they give it, and the tone toward it.
 *
 * <pre>{@code
 * Portraits portraits = Portrayal.of(Actor.of("China", "Chinese", "Beijing")).run(List.of(reading));
 * portraits.of("the article", "China").statements(Aspect.DOES)
 * }</pre>
 *
 * <p>Read by rules over words, without a parser: the verb group behind a name that is a subject, relative clauses and
 * appositions behind it, the verb before a name that is an object, {@code by} with a participle before it. Passives are
 * told from actives ({@code was attacked by}), and every statement is asserted, open ({@code may attack}, {@code vowed to
 * attack}) or negated ({@code did not attack}, {@code failed to attack}). A sentence whose subject stands far from its
 * verb is passed over rather than guessed at. docs/framing.md says how often statements are right.
 *
 * <p>An actor is found by its names, and by the pronouns and descriptions that resolve to one of that name. Words in
 * quotation marks count for the speaker, reported ones too, marked as such; byline, dateline, credit and a repeated
 * headline do not count. Tone as in {@link ToneScorer#toneToward}: sentences with the actor's name or a word that stands
 * for it, in the holder's own wording, a voice's words on itself left out.
 *
 * <p>Linear in the text, once more for each actor's tone. Immutable and thread-safe.
 */
public final class Portrayal implements Analysis<Reading, PortrayalState, Portraits> {

    private static final long serialVersionUID = 1;

    private final List<Actor> actors;
    private final Camps camps;
    private final @Nullable Key<Reading> group;

    private Portrayal(List<Actor> actors, Camps camps, @Nullable Key<Reading> group) {
        this.actors = List.copyOf(actors);
        this.camps = camps;
        this.group = group;
    }

    /**
     * The portrayal of these actors.
     *
     * @throws IllegalArgumentException if there is none, or two have one id or one name
     */
    public static Portrayal of(Collection<Actor> actors) {
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a portrayal needs at least one actor, got none");
        }
        Set<String> seen = new HashSet<>();
        for (Actor actor : actors) {
            if (!seen.add(actor.id()) | !seen.add("name: " + actor.name())) {
                throw new IllegalArgumentException("two actors are called \"" + actor.name() + "\"");
            }
        }
        return new Portrayal(List.copyOf(actors), Camps.NONE, null);
    }

    /** The portrayal of these actors. */
    public static Portrayal of(Actor... actors) {
        return of(Arrays.asList(actors));
    }

    /**
     * Who is named most in the texts, people, organisations and countries: at most so many, most mentions first, then by
     * name. Pronouns and descriptions count.
     */
    public static List<Actor> mostNamed(Iterable<Reading> readings, int most) {
        Map<String, Actor> byId = new HashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Reading reading : readings) {
            for (Mention mention : Mentions.find(reading).list()) {
                ActorKind kind = mention.actor().kind();
                if (kind == ActorKind.PERSON || kind == ActorKind.ORGANIZATION || kind == ActorKind.COUNTRY) {
                    byId.merge(mention.actor().id(), mention.actor(), Portrayal::fuller);
                    counts.merge(mention.actor().id(), 1, Integer::sum);
                }
            }
        }
        return byId.values().stream()
                .sorted(Comparator.<Actor>comparingInt(actor -> -counts.getOrDefault(actor.id(), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** Two texts may know different aliases of one actor. */
    private static Actor fuller(Actor a, Actor b) {
        Set<String> aliases = new java.util.TreeSet<>(a.aliases());
        aliases.addAll(b.aliases());
        return new Actor(a.id(), a.name(), List.copyOf(aliases), a.kind());
    }

    /** By camp of voices: from a voice's name or id to its camp's name. Others stay by themselves. */
    public Portrayal byCamp(Map<String, String> byVoice) {
        return new Portrayal(actors, Camps.of(byVoice), group);
    }

    /** The groups of a key, such as {@link Reading#field} of the source, and the voices in each. */
    public Portrayal by(Key<Reading> key) {
        return new Portrayal(actors, camps, key);
    }

    @Override
    public PortrayalState empty() {
        return new PortrayalState();
    }

    @Override
    public void add(PortrayalState state, Reading reading) {
        Voices voices = Voices.find(reading);
        String prefix = group == null ? "" : group.apply(reading) + " / ";
        statements(reading, voices, prefix, state);
        for (int a = 0; a < actors.size(); a++) {
            for (TargetTone tone : ToneScorer.news().toneToward(reading, voices, actors.get(a))) {
                add(tone, state.tally(prefix + camps.of(tone.holder()), a));
            }
        }
    }

    private void statements(Reading reading, Voices voices, String prefix, PortrayalState state) {
        Tokens tokens = reading.tokens();
        var mentions = Mentions.find(reading);
        NamedActors named = new NamedActors(actors);
        List<NamedActors.Place> places = named.in(tokens, mentions).stream()
                .filter(place -> !reading.parts().isSetAside(tokens.start(place.from())))
                .toList();
        for (NamedActors.Place place : places) {
            Stretch stretch = voices.stretchAt(tokens.start(tellsOf(place, tokens, voices)));
            state.tally(prefix + camps.of(stretch.voice()), place.actor())
                    .mentions[stretch.wording().ordinal()]++;
        }
        new PortraitScan(reading, mentions, named::isName, (place, aspect, term, mood, first, last, verb) -> {
                    // in "police attacked the protesters" the name alone is told as what was attacked: the verb tells
                    // who says it
                    Stretch stretch = voices.stretchAt(tokens.start(first));
                    Span span = new Span(
                            Math.min(tokens.start(place.from()), tokens.start(first)),
                            Math.max(tokens.end(place.to() - 1), tokens.end(last - 1)));
                    state.tally(prefix + camps.of(stretch.voice()), place.actor())
                            .statements
                            .add(statement(aspect, term, mood, stretch.wording(), verb, Finding.of(reading, span)));
                })
                .scan(places);
    }

    /** The place's first token, or the one before the stretch if it holds nothing but the name and an article. */
    private static int tellsOf(NamedActors.Place place, Tokens tokens, Voices voices) {
        Span stretch = voices.stretchAt(tokens.start(place.from())).span();
        int first = tokens.firstAt(stretch.start());
        boolean alone = place.from() - first <= 1 && stretch.end() <= tokens.end(place.to() - 1);
        return alone && first > 0 ? first - 1 : place.from();
    }

    private static Statement statement(
            Aspect aspect, String term, Mood mood, Wording wording, VerbList.Verb verb, Finding finding) {
        boolean counts = mood != Mood.NEGATED;
        boolean does = aspect == Aspect.DOES;
        int agency = counts && does ? verb.agency() : 0;
        int power = !counts ? 0 : does ? verb.power() : -verb.power();
        boolean listed = verb != VerbList.UNKNOWN;
        return new Statement(aspect, term, mood, wording, agency, power, listed, finding);
    }

    private static void add(TargetTone tone, PortraitTally part) {
        for (double value : tone.tone().sentenceValues()) {
            part.tone.add(value);
            part.toneSentences++;
        }
        part.toneEvidence.addAll(tone.evidence());
    }

    @Override
    public void merge(PortrayalState state, PortrayalState other) {
        state.add(other);
    }

    @Override
    public Portraits finish(PortrayalState state) {
        List<Portrait> portraits = new ArrayList<>();
        state.tallies()
                .forEach((unit, byActor) ->
                        byActor.forEach((actor, tally) -> portraits.add(new Portrait(unit, actors.get(actor), tally))));
        return new Portraits(actors, portraits);
    }
}
