package org.parallax.framing;

import static org.parallax.actors.Grammar.ADVERB;
import static org.parallax.actors.Grammar.BE;
import static org.parallax.actors.Grammar.CAPITAL;
import static org.parallax.actors.Grammar.NUMBER;
import static org.parallax.actors.Grammar.POSSESSIVE;
import static org.parallax.actors.Grammar.POSSESSIVE_PRONOUN;
import static org.parallax.actors.Grammar.QUANTIFIER;
import static org.parallax.actors.Grammar.S;
import static org.parallax.actors.Grammar.TIME;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;
import org.parallax.voices.Quotation;
import org.parallax.voices.QuotationRole;

/**
 * Devices of wording, voice by voice and with every place: who leaves out who did it, who holds back and who insists,
 * whose words judge while they name, what is taken for granted, what is backed by numbers.
 *
 * <p>Words stand in {@code devices.tsv}; passives are read from a form of be and a participle behind it, with no {@code
 * by} in the next {@value #BEHIND} words, scare quotes from the text's quotation marks. Counts are per 1,000 words of a
 * voice's own or quoted words and compare voices, not devices. docs/framing.md says what a plain count tells of biased
 * wording.
 *
 * <p>Linear in the text. Immutable and thread-safe.
 */
public final class Devices extends OccurrenceAnalysis<Device, Devices> {

    private static final long serialVersionUID = 1;
    private static final int BEHIND = 5;
    private static final WordTable MEASURES = WordTable.of(
            "%",
            "percent", "per", "million", "billion", "trillion", "thousand", "hundred", "dozen", "points", "people");
    /** What a number behind it is the name of, not a count. */
    private static final WordTable NUMBERED = WordTable.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "no.",
            "article",
            "chapter",
            "section",
            "page",
            "route",
            "highway",
            "channel");

    private final CategoryDictionary cues;
    private final Device[] deviceOf;

    private Devices(CategoryDictionary cues, Camps camps, @Nullable Key<Reading> group) {
        super(Device.values(), camps, group);
        this.cues = cues;
        deviceOf = cues.categories().stream()
                .map(category -> Device.valueOf(category.toUpperCase(Locale.ROOT)))
                .toArray(Device[]::new);
    }

    /** With the library's own lists, for English news. */
    public static Devices english() {
        return new Devices(Frames.deviceCues(), Camps.NONE, null);
    }

    @Override
    Devices with(Camps newCamps, @Nullable Key<Reading> newGroup) {
        return new Devices(cues, newCamps, newGroup);
    }

    @Override
    void find(Reading reading, OccurrenceCounter<Device> counter) {
        ClauseWords words = new ClauseWords(reading.tokens(), Grammar.of(reading.tokens()), VerbList.english());
        SentenceMatches sentences = new SentenceMatches(reading);
        sentences.find(cues, (sentence, from, to, first, end, category) -> {
            Device device = deviceOf[category];
            if (device != Device.NOMINALISATION || isAgentless(words, from, to, first, end)) {
                take(counter, device, sentence, reading.tokens(), first, end);
            }
        });
        sentences.sentences((sentence, from, to) -> {
            for (int t = from; t < to; t++) {
                if (isPassive(words, t, to)) {
                    take(counter, Device.AGENTLESS_PASSIVE, sentence, reading.tokens(), t, participle(words, t) + 1);
                } else if (isNumber(words, t, from, to)) {
                    take(counter, Device.NUMBER, sentence, reading.tokens(), t, t + 1);
                }
            }
        });
        scareQuotes(reading, counter);
    }

    private static void take(
            OccurrenceCounter<Device> counter, Device device, int sentence, Tokens tokens, int first, int end) {
        counter.take(device, sentence, first, end, new Span(tokens.start(first), tokens.end(end - 1)));
    }

    /** {@code the arrest of the editor}; not {@code their arrest}, {@code his arrest by police}. */
    private static boolean isAgentless(ClauseWords words, int from, int to, int first, int end) {
        boolean owned = first > from && words.is(first - 1, POSSESSIVE | POSSESSIVE_PRONOUN);
        return !owned && !isFollowedByAgent(words, end, to);
    }

    private static boolean isFollowedByAgent(ClauseWords words, int behind, int to) {
        for (int t = behind; t < to && t < behind + BEHIND; t++) {
            if (words.lower(t).equals("by")) {
                return true;
            }
        }
        return false;
    }

    private static int participle(ClauseWords words, int be) {
        int k = be + 1;
        while (words.is(k, ADVERB | BE) || words.isNegating(k)) {
            k++;
        }
        return k;
    }

    private static boolean isPassive(ClauseWords words, int t, int to) {
        if (!words.is(t, BE) || words.is(t + 1, BE)) {
            return false;
        }
        int k = participle(words, t);
        return k < to
                && words.isForm(k, VerbList.PARTICIPLE)
                && !VerbGroup.isDescribing(words.tokens, k)
                && !isFollowedByAgent(words, words.verbEnd(k), to);
    }

    private static boolean isNumber(ClauseWords words, int t, int from, int to) {
        if (!words.is(t, NUMBER)) {
            return false;
        }
        char first = words.tokens.text().charAt(words.tokens.start(t));
        if (!Character.isDigit(first) || words.lower(t).endsWith("%")) {
            return true;
        }
        int next = t + 1;
        if (t > from && NUMBERED.id(words.tokens, t - 1) >= 0 || next >= to || words.is(next, TIME)) {
            return false;
        }
        return MEASURES.id(words.tokens, next) >= 0
                || words.isNominal(next) && words.is(next, S) && !words.is(next, CAPITAL)
                || words.is(next, QUANTIFIER)
                || words.isNominal(next) && words.isNominal(next + 1) && words.is(next + 1, S);
    }

    private static void scareQuotes(Reading reading, OccurrenceCounter<Device> counter) {
        Tokens tokens = reading.tokens();
        int sentence = 0;
        for (Quotation quotation : counter.voices().quotations()) {
            int start = quotation.span().start();
            while (sentence < reading.sentences().size() - 1
                    && reading.sentences().end(sentence) <= start) {
                sentence++;
            }
            int first = tokens.firstAt(quotation.content().start());
            int end = tokens.firstAt(quotation.content().end());
            if (quotation.role() == QuotationRole.SCARE && first < end) {
                take(counter, Device.SCARE_QUOTE, sentence, tokens, first, end);
            }
        }
    }
}
