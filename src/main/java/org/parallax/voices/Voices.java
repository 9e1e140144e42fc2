package org.parallax.voices;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.Reading;
import org.parallax.corpus.RecentAnswers;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * Who says what in one text: its quotations, its attributions, and the whole text parted into the narrator's own,
 * quoted and reported words.
 *
 * <p>Every word of the text lies in exactly one {@link Stretch}; the words of all voices in all wordings sum to the
 * words that count: the headline once, without byline, dateline and credit. Where attributions nest, the inner speaker has the words.
 *
 * <p>Linear in the length of the text. Immutable and thread-safe.
 */
public final class Voices implements Serializable {

    private static final RecentAnswers<Voices> RECENT = new RecentAnswers<>();
    private static final Comparator<Attribution> BY_EXTENT = Comparator.<Attribution>comparingInt(
                    a -> a.content().get(0).start())
            .thenComparingInt(a -> a.content().get(a.content().size() - 1).end());
    private static final int[] NONE = new int[Wording.values().length];

    private final String text;
    private final List<Attribution> attributions;
    private final List<Quotation> quotations;
    private final List<Stretch> stretches;
    private final Map<Voice, int[]> words;
    private final List<Voice> voices;

    private Voices(AttributionFinder.Findings findings, Reading reading) {
        this.text = reading.text();
        this.attributions = sorted(findings.attributions());
        this.quotations = findings.quotations();
        this.stretches = Stretches.of(reading, findings);
        this.words = count(stretches, reading);
        this.voices = order(words);
    }

    /** Finds the voices of an English text; asked again for the same reading, mostly those found before. */
    public static Voices find(Reading reading) {
        return RECENT.of(reading, r -> find(r, EnglishAttributions.standard()));
    }

    /** Finds the voices of a text with a finder of one's own. */
    public static Voices find(Reading reading, AttributionFinder finder) {
        return new Voices(finder.find(reading), reading);
    }

    private static List<Attribution> sorted(List<Attribution> attributions) {
        Attribution[] sorted = attributions.toArray(Attribution[]::new);
        Arrays.sort(sorted, BY_EXTENT);
        return List.of(sorted);
    }

    private static Map<Voice, int[]> count(List<Stretch> stretches, Reading reading) {
        Tokens tokens = reading.tokens();
        Map<Voice, int[]> words = new HashMap<>();
        int token = 0;
        boolean all = reading.parts().nothingSetAside();
        for (Stretch stretch : stretches) {
            int[] counts = words.computeIfAbsent(stretch.voice(), v -> NONE.clone());
            for (; token < tokens.size() && tokens.start(token) < stretch.span().end(); token++) {
                if (tokens.isWord(token) && (all || !reading.parts().isSetAside(tokens.start(token)))) {
                    counts[stretch.wording().ordinal()]++;
                }
            }
        }
        words.computeIfAbsent(Voice.NARRATOR, v -> NONE.clone());
        return words;
    }

    private static List<Voice> order(Map<Voice, int[]> words) {
        Voice[] voices = words.keySet().toArray(Voice[]::new);
        if (voices.length > 1) {
            Comparator<Voice> order = Comparator.comparing(voice -> !voice.isNarrator());
            Arrays.sort(
                    voices,
                    order.thenComparingInt(voice -> -words.getOrDefault(voice, NONE)[Wording.QUOTED.ordinal()])
                            .thenComparingInt(voice -> -words.getOrDefault(voice, NONE)[Wording.REPORTED.ordinal()])
                            .thenComparing(Comparator.naturalOrder()));
        }
        return List.of(voices);
    }

    /** Who says what, ordered by the start of the content; a parent comes before its children. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /**
     * What the attributions at the top attribute, cut at quotation marks, in text order: each passage stands wholly
     * inside marks or wholly outside. Single marks count where the text has no speech in double ones. Words told inside
     * another attribution are in the outer one's passages; but where the words in marks name a speaker themselves, as when
     * an agency's summary is quoted, a passage is his.
     */
    public List<Passage> passages() {
        QuotedPlaces places = QuotedPlaces.main(quotations, text);
        List<Passage> passages = new ArrayList<>();
        for (Attribution attribution : attributions) {
            for (Span span : attribution.parent() == null ? attribution.content() : List.<Span>of()) {
                places.cut(
                        span,
                        (part, direct) -> passages.add(
                                new Passage(part, direct, direct ? teller(attribution, part) : attribution)));
            }
        }
        return List.copyOf(passages);
    }

    /** The attribution inside that is told and named in the passage and has most of its words; else the one around. */
    private Attribution teller(Attribution around, Span passage) {
        for (int i = firstFrom(passage.start()); i < attributions.size(); i++) {
            Attribution inner = attributions.get(i);
            if (inner.extent().start() >= passage.end()) {
                break;
            }
            Span source = inner.source();
            boolean named = inner.parent() == around && source != null && passage.contains(source.start());
            boolean inMarks =
                    !Character.isLetterOrDigit(text.charAt(inner.extent().start() - 1))
                            && text.charAt(inner.extent().start() - 1) != ' ';
            if (named && !inMarks && inner.extent().length() * 2 >= passage.length()) {
                return inner;
            }
        }
        return around;
    }

    /** Index of the first attribution whose content starts at the offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = attributions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (attributions.get(mid).extent().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Every pair of quotation marks with what it is for, in text order. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The narrator first, then by quoted words, reported words and name. */
    public List<Voice> voices() {
        return voices;
    }

    /** The whole text in pieces of one voice and one wording, in order, without a gap; none for an empty text. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /**
     * How many words are in the voice's own wording: the narrator's own, scare quotes among them, or the speaker's
     * quoted ones. 0 for a voice that the text does not have.
     */
    public int words(Voice voice) {
        return words(voice, voice.isNarrator() ? Wording.OWN : Wording.QUOTED);
    }

    /** How many words of one wording the voice has; 0 for a voice that the text does not have. */
    public int words(Voice voice, Wording wording) {
        int[] counts = words.get(voice);
        return counts == null ? 0 : counts[wording.ordinal()];
    }

    /**
     * The stretch that the character at the offset lies in.
     *
     * @throws IndexOutOfBoundsException if the offset is not in the text
     */
    public Stretch stretchAt(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Span span = stretches.get(mid).span();
            if (span.contains(offset)) {
                return stretches.get(mid);
            }
            if (offset < span.start()) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        throw new IndexOutOfBoundsException("offset " + offset + " is not in the text");
    }

    /**
     * Who speaks at the offset.
     *
     * @throws IndexOutOfBoundsException if the offset is not in the text
     */
    public Voice voiceAt(int offset) {
        return stretchAt(offset).voice();
    }
}
