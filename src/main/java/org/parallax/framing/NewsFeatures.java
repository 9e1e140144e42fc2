package org.parallax.framing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.analysis.Step;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;

/**
 * What this library knows of a news text beyond its words, as features for a
 * {@link org.parallax.learn.TextClassifier}: hits of each frame of the shipped dictionaries, valued words by theme, kind
 * and strength, tone, and form (words, long words, words in -ly, capitals, numbers, each punctuation mark).
 *
 * <pre>{@code
 * TextFeatures features = TextFeatures.standard().with(NewsFeatures.standard()).with(NewsSubjects.standard());
 * Training training = Training.standard().with(features);
 * }</pre>
 *
 * <p>A few dozen features that hold for words no training text has: with 200 coded sentences they matter more than the
 * words (docs/learning.md). Frames are counted by dictionary hits, without the rules for names and negation. Linear in the
 * length of the text. Immutable and thread-safe.
 */
public final class NewsFeatures implements Step<Reading, Map<String, Double>> {

    private static final long serialVersionUID = 1;
    private static final int LONG_WORD = 9;

    private final List<CategoryDictionary> dictionaries;
    private final Lexicon lexicon;
    private final ToneScorer scorer;

    private NewsFeatures(List<CategoryDictionary> dictionaries, Lexicon lexicon, ToneScorer scorer) {
        this.dictionaries = dictionaries;
        this.lexicon = lexicon;
        this.scorer = scorer;
    }

    /** The four dictionaries of {@link Frames} and the news lexicon. */
    public static NewsFeatures standard() {
        return of(List.of(Frames.policy(), Frames.worldNews(), Frames.moralFoundations(), Frames.generic()));
    }

    /** Dictionaries of one's own beside the news lexicon; their names tell apart frames that are called the same. */
    public static NewsFeatures of(List<CategoryDictionary> dictionaries) {
        return new NewsFeatures(List.copyOf(dictionaries), Lexicon.news(), ToneScorer.news());
    }

    /** Names and values of the features this text has, sorted by name; absent ones are 0. */
    @Override
    public Map<String, Double> apply(Reading reading) {
        Map<String, Double> found = new TreeMap<>();
        addFrames(reading.tokens(), found);
        addValues(reading.tokens(), found);
        addTone(scorer.score(reading), found);
        addForm(reading.tokens(), found);
        return found;
    }

    private void addFrames(Tokens tokens, Map<String, Double> found) {
        for (CategoryDictionary dictionary : dictionaries) {
            long[] counts = dictionary.counts(tokens);
            for (int category = 0; category < counts.length; category++) {
                add(dictionary.name() + ": " + dictionary.categories().get(category), counts[category], found);
            }
        }
    }

    private void addValues(Tokens tokens, Map<String, Double> found) {
        lexicon.match(tokens, 0, tokens.size(), (first, end, number) -> {
            Entry entry = lexicon.entry(number);
            String kind = entry.kind().name().toLowerCase(Locale.ROOT);
            add("theme: " + entry.theme(), 1, found);
            add("kind: " + kind, 1, found);
            add("valence: " + Math.round(entry.valence()), 1, found);
            add(kind + (entry.valence() > 0 ? ": good" : ": bad"), Math.abs(entry.valence()), found);
        });
    }

    private static void addTone(Tone tone, Map<String, Double> found) {
        add("tone: positive", tone.positive(), found);
        add("tone: negative", tone.negative(), found);
        add("tone: value", tone.value().orElse(0), found);
        add("tone: none", tone.value().isPresent() ? 0 : 1, found);
    }

    private static void addForm(Tokens tokens, Map<String, Double> found) {
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            String text = tokens.text(i);
            if (kind == TokenKind.WORD || kind == TokenKind.COMPOUND) {
                add("form: words", 1, found);
                add("form: long words", text.length() >= LONG_WORD ? 1 : 0, found);
                add("form: -ly", text.endsWith("ly") ? 1 : 0, found);
                add("form: capitals", Character.isUpperCase(text.codePointAt(0)) ? 1 : 0, found);
            } else {
                add(
                        "form: "
                                + (kind == TokenKind.PUNCTUATION
                                        ? text
                                        : kind.name().toLowerCase(Locale.ROOT)),
                        1,
                        found);
            }
        }
    }

    private static void add(String name, double value, Map<String, Double> found) {
        if (value != 0) {
            found.merge(name, value, Double::sum);
        }
    }
}
