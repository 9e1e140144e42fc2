package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.actors.Actor;
import org.parallax.actors.Mention;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** Gathers, holder by holder, what one text says of a target, by an engine for single sentences. Belongs to one thread. */
final class TargetScan {

    private final Reading reading;
    private final Tokens tokens;
    private final Actor target;
    private final TargetScorer engine;

    /** Behind the last token of the name that begins at a token, 0 for none. */
    private final int[] nameEnd;

    /** The same for pronouns and descriptions, which count where no name does. */
    private final int[] referenceEnd;

    private final Map<Voice, TargetSum> holders = new LinkedHashMap<>();

    TargetScan(Reading reading, Actor target, TargetScorer engine) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.target = target;
        this.engine = engine;
        this.nameEnd = new int[tokens.size()];
        this.referenceEnd = new int[tokens.size()];
        List<String> names = target.names();
        PhraseMatcher.of(names).match(tokens, 0, tokens.size(), (first, last, name) -> {
            if (isNamed(first, names.get(name))) {
                nameEnd[first] = last;
            }
        });
        addReferences(names);
    }

    /** A name begins with a capital where its own spelling does, so that {@code turkey} is not Turkey. */
    private boolean isNamed(int first, String name) {
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        return !capital || Character.isUpperCase(tokens.text().codePointAt(tokens.start(first)));
    }

    /** Pronouns and descriptions of somebody whom the text calls by one of the target's names. */
    private void addReferences(List<String> names) {
        for (Mention mention : Mentions.find(reading).list()) {
            boolean same = mention.actor().names().stream().anyMatch(names::contains);
            int first = tokens.firstAt(mention.span().start());
            int last = tokens.firstAt(mention.span().end());
            if (same && first < last) {
                referenceEnd[first] = last;
            }
        }
    }

    /** One sentence of the text, each holder's words in it apart. */
    void sentence(StretchWalk walk, int firstToken, int lastToken) {
        walk.pieces(firstToken, lastToken, (stretch, from, to) -> {
            List<Span> places = places(from, to);
            if (stretch.wording() != Wording.REPORTED && !isSelf(stretch) && !places.isEmpty()) {
                add(holders.computeIfAbsent(stretch.voice(), v -> new TargetSum(reading)), places, from, to);
            }
        });
        holders.values().forEach(TargetSum::close);
    }

    /** One sentence of the text, whoever speaks in it. */
    void sentence(TargetSum sum, int firstToken, int lastToken) {
        List<Span> places = places(firstToken, lastToken);
        if (!places.isEmpty()) {
            add(sum, places, firstToken, lastToken);
        }
        sum.closeOrSkip();
    }

    private List<Span> places(int from, int to) {
        List<Span> names = places(nameEnd, from, to);
        return names.isEmpty() ? places(referenceEnd, from, to) : names;
    }

    private List<Span> places(int[] ends, int from, int to) {
        List<Span> places = new ArrayList<>();
        for (int t = from; t < to; t++) {
            if (ends[t] > 0) {
                places.add(new Span(tokens.start(t), tokens.end(Math.min(ends[t], to) - 1)));
            }
        }
        return places;
    }

    private boolean isSelf(Stretch stretch) {
        return stretch.voice().id().equals(target.id())
                || target.names().contains(stretch.voice().name());
    }

    private void add(TargetSum sum, List<Span> places, int from, int to) {
        int end = to;
        while (end > from + 1 && !tokens.isWord(end - 1)) {
            end--;
        }
        Span piece = new Span(tokens.start(from), tokens.end(to - 1));
        List<TargetScore> scores = new ArrayList<>();
        for (Span place : places) {
            scores.add(engine.score(tokens.text(), piece, place));
        }
        int words = 0;
        for (int t = from; t < to; t++) {
            words += tokens.isWord(t) ? 1 : 0;
        }
        sum.add(scores, words, new Span(tokens.start(from), tokens.end(end - 1)));
    }

    /** Holders in the order of the voices, the narrator first. */
    List<TargetTone> finish(Voices voices) {
        List<TargetTone> tones = new ArrayList<>();
        for (Voice voice : voices.voices()) {
            TargetSum sum = holders.get(voice);
            if (sum != null) {
                tones.add(new TargetTone(voice, sum.tone(), sum.mentions(), sum.evidence()));
            }
        }
        return tones;
    }
}
