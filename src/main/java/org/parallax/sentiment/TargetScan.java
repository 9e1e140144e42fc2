package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parallax.actors.Actor;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** Gathers, holder by holder, the clauses of one text that name a target. Belongs to one thread. */
final class TargetScan {

    private final Reading reading;
    private final Tokens tokens;
    private final Voices voices;
    private final Actor target;
    private final Function<Tokens, ToneSum> sums;
    private final boolean[] mentioned;
    private final Map<Voice, Holder> holders = new LinkedHashMap<>();

    /** What one holder says of the target. */
    private static final class Holder {
        final ToneSum sum;
        final List<Finding> evidence = new ArrayList<>();
        int mentions;

        Holder(ToneSum sum) {
            this.sum = sum;
        }
    }

    TargetScan(Reading reading, Voices voices, Actor target, Function<Tokens, ToneSum> sums) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.voices = voices;
        this.target = target;
        this.sums = sums;
        this.mentioned = new boolean[tokens.size()];
        List<String> names = target.names();
        PhraseMatcher.of(names)
                .match(
                        tokens,
                        0,
                        tokens.size(),
                        (first, last, name) -> mentioned[first] = isNamed(first, names.get(name)));
    }

    /** A name begins with a capital where its own spelling does, so that {@code turkey} is not Turkey. */
    private boolean isNamed(int first, String name) {
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        return !capital || Character.isUpperCase(tokens.text().codePointAt(tokens.start(first)));
    }

    /** One sentence of the text. */
    void sentence(StretchWalk walk, int firstToken, int lastToken) {
        Clauses clauses = new Clauses(tokens);
        walk.pieces(firstToken, lastToken, (stretch, from, to) -> {
            if (stretch.wording() != Wording.REPORTED && !isSelf(stretch)) {
                clauses.around(from, to, mentioned, (first, last) -> clause(stretch.voice(), first, last));
            }
        });
        holders.values().forEach(holder -> holder.sum.close());
    }

    private boolean isSelf(Stretch stretch) {
        return stretch.voice().id().equals(target.id())
                || target.names().contains(stretch.voice().name());
    }

    private void clause(Voice voice, int first, int last) {
        Holder holder = holders.computeIfAbsent(voice, v -> new Holder(sums.apply(tokens)));
        int before = holder.sum.valuedWords();
        holder.sum.piece(first, last, 1);
        for (int t = first; t < last; t++) {
            holder.mentions += mentioned[t] ? 1 : 0;
        }
        if (holder.sum.valuedWords() > before) {
            int end = last;
            while (end > first + 1 && !tokens.isWord(end - 1)) {
                end--;
            }
            holder.evidence.add(Finding.of(reading, new Span(tokens.start(first), tokens.end(end - 1))));
        }
    }

    /** Holders in the order of the voices, the narrator first. */
    List<TargetTone> finish(Function<ToneSum, Tone> finish) {
        List<TargetTone> tones = new ArrayList<>();
        for (Voice voice : voices.voices()) {
            Holder holder = holders.get(voice);
            if (holder != null) {
                tones.add(new TargetTone(voice, finish.apply(holder.sum), holder.mentions, holder.evidence));
            }
        }
        return tones;
    }
}
