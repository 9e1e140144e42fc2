package org.parallax.sentiment;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.analysis.Manifest;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.LexiconCard;
import org.parallax.text.EnglishSentenceSplitter;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * How positive is a text, and why? Valued words of a lexicon, changed by rules of negation, shifters, intensity,
 * contrast and mood, summed within each sentence and averaged over sentences. docs/tone.md tells how each step works and
 * how well it was measured to do.
 *
 * <p>Typography does not matter: curly or straight marks, no-break spaces, composed or decomposed letters and line ends
 * give the same value to the bit. Nor does length: a text repeated has the value of the text, to 1e-12.
 *
 * <p>Linear in the text. Immutable and thread-safe.
 */
public final class ToneScorer implements Serializable {

    private static final long serialVersionUID = 1;

    private final Lexicon lexicon;
    private final ToneRules rules;
    private final ToneThresholds thresholds;
    private final transient Symbols symbols;

    private ToneScorer(Lexicon lexicon, ToneRules rules, ToneThresholds thresholds) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.thresholds = thresholds;
        this.symbols = new Symbols(lexicon);
    }

    /** The scorer for English news: {@link Lexicon#news()} and {@link ToneRules#english()}. */
    public static ToneScorer news() {
        return Shipped.NEWS;
    }

    /** A scorer with a lexicon of the caller's own and the rules for English. */
    public static ToneScorer of(Lexicon lexicon) {
        return new ToneScorer(lexicon, ToneRules.english(), ToneThresholds.NEWS);
    }

    /** This scorer with other rules. */
    public ToneScorer withRules(ToneRules other) {
        return new ToneScorer(lexicon, other, thresholds);
    }

    /** The lexicon. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What makes the tones of this scorer: lexicon, rules and thresholds, the first two with their SHA-256. */
    public Manifest manifest() {
        LexiconCard card = lexicon.card();
        return Manifest.start()
                .withOption("thresholds of labels", thresholds)
                .withLexicon(card.name() + " " + card.version(), card.sha256())
                .withLexicon("rules of tone", rules.sha256());
    }

    /** The tone of a text: the mean over its sentences. */
    public Tone score(String text) {
        return score(text, ToneSum::close);
    }

    /**
     * The tone of a short text as one unit, such as a post, a review or a rated snippet: its sentences are summed as one,
     * not averaged. Equal to {@link #score(String)} for a single sentence.
     */
    public Tone scoreAsOne(String text) {
        return score(text, sum -> {});
    }

    private Tone score(String text, Consumer<ToneSum> atSentenceEnd) {
        Tokens tokens = WordTokenizer.standard().tokenize(text);
        Sentences sentences = EnglishSentenceSplitter.standard().split(tokens);
        ToneSum sum = sum(tokens);
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int end = behind(tokens, token, sentences.end(s));
            sum.piece(token, end, token, end, 1);
            atSentenceEnd.accept(sum);
            token = end;
        }
        sum.close();
        return sum.finish(lexicon, thresholds);
    }

    /**
     * The tone of an article, quotations included. A headline counts once, as a sentence; byline, dateline and wire
     * credit do not count.
     */
    public Tone score(Reading reading) {
        ToneSum sum = sum(reading.tokens());
        eachSentence(reading, (first, last) -> sum.sentence(first, last));
        return sum.finish(lexicon, thresholds);
    }

    /**
     * The tone of an article whose words count as much as the weight says: {@code s -> s.wording() == Wording.OWN ? 1 : 0}
     * leaves out what others say. The value is the mean over the sentences that have a word of positive weight.
     *
     * @throws IllegalArgumentException if a weight is negative or not finite
     */
    public Tone score(Reading reading, Voices voices, ToDoubleFunction<Stretch> weight) {
        ToneSum sum = sum(reading.tokens());
        StretchWalk walk = new StretchWalk(reading.tokens(), voices.stretches());
        eachSentence(reading, (first, last) -> {
            walk.pieces(first, last, (stretch, from, to) -> {
                double w = weight.applyAsDouble(stretch);
                if (!(w >= 0) || Double.isInfinite(w)) {
                    throw new IllegalArgumentException(
                            "a weight must be 0 or more and finite, got " + w + " for " + stretch);
                }
                if (w > 0) {
                    sum.piece(from, to, first, last, w);
                }
            });
            sum.close();
        });
        return sum.finish(lexicon, thresholds);
    }

    /**
     * The tone of each voice: the narrator's own words, then each speaker's quoted ones, by words spoken. Reported words
     * are in neither. Voices without such words are left out.
     */
    public Map<Voice, Tone> byVoice(Reading reading, Voices voices) {
        Map<Voice, ToneSum> sums = new LinkedHashMap<>();
        for (Voice voice : voices.voices()) {
            if (voices.words(voice) > 0 || voice.isNarrator()) {
                sums.put(voice, sum(reading.tokens()));
            }
        }
        StretchWalk walk = new StretchWalk(reading.tokens(), voices.stretches());
        eachSentence(reading, (first, last) -> {
            walk.pieces(first, last, (stretch, from, to) -> {
                ToneSum sum = stretch.wording() == Wording.REPORTED ? null : sums.get(stretch.voice());
                if (sum != null) {
                    sum.piece(from, to, first, last, 1);
                }
            });
            sums.values().forEach(ToneSum::close);
        });
        Map<Voice, Tone> tones = new LinkedHashMap<>();
        sums.forEach((voice, sum) -> tones.put(voice, sum.finish(lexicon, thresholds)));
        return tones;
    }

    /**
     * How each holder speaks of a target: the article in its own words, each quoted speaker in theirs, by the rules of
     * {@link TargetScorer#rules(ToneScorer)} over this scorer's words.
     *
     * @see #toneToward(Reading, Voices, Actor, TargetScorer)
     */
    public List<TargetTone> toneToward(Reading reading, Voices voices, Actor target) {
        return toneToward(reading, voices, target, TargetScorer.rules(this));
    }

    /**
     * How each holder speaks of a target, by an engine of the caller's choice. What counts are the sentences in which a
     * holder's own wording names the target or, without a name, has a pronoun or description that stands for one; a
     * sentence has the mean over its mentions, a holder the mean over these sentences. Reported words belong to nobody
     * here, and a voice that speaks of itself is left out.
     *
     * <p>The narrator comes first, then the voices by words; empty where nobody names the target. Linear in the text.
     */
    public List<TargetTone> toneToward(Reading reading, Voices voices, Actor target, TargetScorer engine) {
        TargetScan scan = new TargetScan(reading, target, engine);
        StretchWalk walk = new StretchWalk(reading.tokens(), voices.stretches());
        eachSentence(reading, (first, last) -> scan.sentence(walk, first, last));
        return scan.finish(voices);
    }

    /**
     * How a whole text treats a target, whoever speaks: the mean over all its sentences, those that do not name the target
     * counting 0. The more often a text names somebody in bad company, the lower; compare it between texts on the same
     * event.
     */
    public Tone toneTowardInAll(Reading reading, Actor target, TargetScorer engine) {
        TargetScan scan = new TargetScan(reading, target, engine);
        TargetSum sum = new TargetSum(reading);
        eachSentence(reading, (first, last) -> scan.sentence(sum, first, last));
        return sum.tone();
    }

    private ToneSum sum(Tokens tokens) {
        return new ToneSum(new SentenceScan(lexicon, rules, symbols, tokens), lexicon, rules);
    }

    /** The valued words of a stretch of tokens, taken for a sentence, changed by the rules. */
    void read(Tokens tokens, int from, int to, Hits hits) {
        SentenceScan scan = new SentenceScan(lexicon, rules, symbols, tokens);
        scan.read(from, to);
        new RuleEngine(scan, lexicon, rules, hits).apply();
    }

    private interface SentenceVisitor {
        void sentence(int firstToken, int lastToken);
    }

    private static void eachSentence(Reading reading, SentenceVisitor visitor) {
        Tokens tokens = reading.tokens();
        Sentences sentences = reading.sentences();
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int end = behind(tokens, token, sentences.end(s));
            // a dateline stands at the head of a sentence that counts
            while (token < end && reading.parts().isSetAside(tokens.start(token))) {
                token++;
            }
            if (end > token) {
                visitor.sentence(token, end);
            }
            token = end;
        }
    }

    private static int behind(Tokens tokens, int token, int offset) {
        int t = token;
        while (t < tokens.size() && tokens.start(t) < offset) {
            t++;
        }
        return t;
    }

    /** The shipped scorer travels as its name, any other one as what it was made of. */
    private Object writeReplace() {
        return this == Shipped.NEWS ? new Written(null) : new Written(new Parts(lexicon, rules, thresholds));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a scorer is read as what it was made of");
    }

    private record Parts(Lexicon lexicon, ToneRules rules, ToneThresholds thresholds) implements Serializable {}

    private record Written(@Nullable Parts parts) implements Serializable {
        private Object readResolve() {
            return parts == null ? Shipped.NEWS : new ToneScorer(parts.lexicon(), parts.rules(), parts.thresholds());
        }
    }

    private static final class Shipped {
        static final ToneScorer NEWS = of(Lexicon.news());
    }
}
