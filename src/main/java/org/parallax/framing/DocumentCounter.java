package org.parallax.framing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;
import org.parallax.text.ArticleParts;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;
import org.parallax.voices.Wording;

/**
 * Counts one document: gives every word to a piece, then every hit to the piece its first word stands in. Words of
 * byline, dateline, credit and a repeated headline belong to nobody.
 */
final class DocumentCounter {

    /**
     * A turn of a voice goes on while fewer than so many words of others stand between: the clause that names the
     * speaker in the middle of a quotation, or the quotation in the middle of the narrator's sentence.
     */
    static final int TURN_GAP = 15;

    /** Shorter quotations are a speaker's word for something, which he may use again. */
    static final int MIN_QUOTATION = 6;

    private static final int NOBODY = -1;
    private static final Wording[] WORDINGS = Wording.values();

    private final Reading reading;
    private final Tokens tokens;
    private final DocumentCounts counts;
    private final int[] pieceOfToken;
    private final boolean marksQuotations;

    DocumentCounter(Reading reading, String group, String event, boolean marksQuotations) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.counts = new DocumentCounts(reading.id(), group, event);
        this.marksQuotations = marksQuotations;
        this.pieceOfToken = new int[tokens.size()];
        Arrays.fill(pieceOfToken, NOBODY);
    }

    /** All words belong to one unit, whoever says them. */
    void wholeText(String unit) {
        int piece = counts.piece(counts.unit(unit), 0, Wording.OWN);
        give(0, tokens.size(), piece);
        setAside();
    }

    /**
     * Words belong to their voices, or to the camps those belong to; to one unit if there are no camps; beside it to what
     * their sentence is about, where contexts are given for each token.
     */
    void stretches(List<Stretch> stretches, @Nullable Camps camps, String @Nullable [] contexts) {
        Turns turns = new Turns();
        int token = 0;
        for (Stretch stretch : stretches) {
            String voice = camps == null ? "" : camps.of(stretch.voice());
            while (token < tokens.size() && tokens.start(token) < stretch.span().end()) {
                int from = token;
                String unit = contexts == null ? voice : Contexts.unit(voice, contexts[from]);
                int words = 0;
                for (; isSame(token, from, stretch, contexts); token++) {
                    words += tokens.isWord(token) ? 1 : 0;
                }
                if (words > 0) {
                    int number = counts.unit(unit);
                    int turn = unit.isEmpty() ? 0 : turns.next(number, words);
                    boolean marked = marksQuotations && stretch.wording() == Wording.QUOTED && words >= MIN_QUOTATION;
                    int piece = marked
                            ? counts.quotation(number, turn, quotation(from, token))
                            : counts.piece(number, turn, stretch.wording());
                    give(from, token, piece);
                }
            }
        }
        setAside();
    }

    /** A number for the words of a quotation, never 0. */
    private long quotation(int from, int to) {
        long hash = 1;
        for (int t = from; t < to; t++) {
            hash = tokens.isWord(t) ? (hash ^ tokens.hash(t)) * 0x9E3779B97F4A7C15L : hash;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }

    private boolean isSame(int token, int from, Stretch stretch, String @Nullable [] contexts) {
        return token < tokens.size()
                && tokens.start(token) < stretch.span().end()
                && (contexts == null || contexts[token].equals(contexts[from]));
    }

    private void give(int from, int to, int piece) {
        Arrays.fill(pieceOfToken, from, to, piece);
    }

    private void setAside() {
        ArticleParts parts = reading.parts();
        if (parts.nothingSetAside()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (parts.isSetAside(tokens.start(i))) {
                pieceOfToken[i] = NOBODY;
            }
        }
    }

    /** Counts words, hits and the sentences in which each unit has words of the wordings that count. */
    DocumentCounts count(FrameMarkers markers, Set<Wording> counted, FramingState state) {
        for (int i = 0; i < tokens.size(); i++) {
            if (pieceOfToken[i] != NOBODY && tokens.isWord(i)) {
                counts.addWord(pieceOfToken[i]);
            }
        }
        countSentences(counted);
        markers.find(reading, (frame, sentence, first, end) -> {
            if (pieceOfToken[first] != NOBODY) {
                int start = tokens.start(first);
                int stop = tokens.end(end - 1);
                String text = state.shared(tokens.text().substring(start, stop));
                counts.addHit(frame, pieceOfToken[first], sentence, start, stop, text);
            }
        });
        return counts;
    }

    private boolean counts(Set<Wording> counted, int piece) {
        return counted.contains(WORDINGS[counts.wordingOf(piece)]);
    }

    private void countSentences(Set<Wording> counted) {
        int[] last = new int[counts.units.size()];
        Arrays.fill(last, -1);
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (sentence < reading.sentences().size()
                    && tokens.start(i) >= reading.sentences().end(sentence)) {
                sentence++;
            }
            int piece = pieceOfToken[i];
            if (piece != NOBODY
                    && tokens.isWord(i)
                    && counts(counted, piece)
                    && last[counts.unitOf(piece)] != sentence) {
                last[counts.unitOf(piece)] = sentence;
                counts.addSentence(piece);
            }
        }
    }

    /** The turn of each unit that the words at hand belong to. */
    private static final class Turns {
        private int[] turn = new int[8];
        private long[] lastWord = new long[8];
        private long position;

        int next(int unit, int words) {
            if (unit >= turn.length) {
                turn = Arrays.copyOf(turn, 2 * unit);
                lastWord = Arrays.copyOf(lastWord, 2 * unit);
            }
            if (lastWord[unit] > 0 && position - lastWord[unit] >= TURN_GAP) {
                turn[unit]++;
            }
            position += words;
            lastWord[unit] = position;
            return turn[unit];
        }
    }
}
