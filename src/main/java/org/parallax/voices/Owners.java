package org.parallax.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;
import org.parallax.text.WordTable;

/**
 * Whose words a thing holds: {@code a statement} by its author ({@code from the ministry}) or owner ({@code the ministry’s}),
 * {@code the statement} by whoever was said to have made one, and {@code the remarks} by whoever spoke last. A report or a
 * study without an author speaks for itself.
 */
final class Owners {

    private static final WordTable UTTERANCES = WordTable.of(
            "statement",
            "statements",
            "letter",
            "letters",
            "e-mail",
            "email",
            "e-mails",
            "emails",
            "tweet",
            "tweets",
            "post",
            "message",
            "messages",
            "memo",
            "note",
            "release",
            "press-release",
            "remarks",
            "comments",
            "remark",
            "comment",
            "announcement",
            "speech",
            "reply",
            "response");
    private static final WordTable INDEFINITE = WordTable.of("a", "an", "another");
    /** Prepositions that lead to whoever made a thing. */
    private static final WordTable MAKING = WordTable.of("by", "from");

    private static final int SENTENCE = 40;
    private static final int WINDOW = 200;

    private final Text text;
    private final Grammar grammar;
    private final List<Draft> byCue;

    Owners(Text text, List<Draft> drafts) {
        this.text = text;
        this.grammar = text.grammar;
        this.byCue = new ArrayList<>(drafts);
        byCue.removeIf(draft -> draft.cueFrom < 0 || !draft.hasSource());
        byCue.sort(Comparator.comparingInt((Draft draft) -> draft.cueFrom).thenComparingInt(draft -> draft.sourceFrom));
    }

    /** Token of the name of the author behind the noun, -1 if none: {@code a summary by Tass}. */
    int author(int head, int to) {
        for (int t = head; t < to; t++) {
            if (grammar.is(t, Grammar.PREPOSITION) && MAKING.id(text.tokens, t) >= 0) {
                for (int k = t + 1; k < to && !grammar.is(k, Grammar.COMMA); k++) {
                    if (text.mentions.indexAt(k) >= 0 && !grammar.is(k, Grammar.POSSESSIVE)) {
                        return k;
                    }
                }
            }
        }
        return -1;
    }

    /** Token of the owner before the noun, -1 if none: {@code Mr. Lee’s statement}. */
    int owner(int from, int noun) {
        for (int t = noun - 1; t >= from && isUtterance(noun); t--) {
            if (grammar.is(t, Grammar.POSSESSIVE | Grammar.POSSESSIVE_PRONOUN) && text.mentions.indexAt(t) >= 0) {
                return t;
            }
        }
        return -1;
    }

    /** Who made the utterance that the definite noun points back to; null if nobody did. */
    @Nullable
    Draft maker(int from, int noun) {
        if (!grammar.is(from, Grammar.DETERMINER | Grammar.THAT) || !isUtterance(noun) || isIndefinite(from)) {
            return null;
        }
        int word = grammar.word(noun);
        for (int t = from - 1; t >= 0 && word >= 0 && from - t < WINDOW; t--) {
            if (text.quoteOf[t] < 0 && grammar.is(t, Grammar.DOCUMENT_NOUN) && grammar.word(t) == word) {
                return nearest(t, from);
            }
        }
        return lastSpoken(from);
    }

    private boolean isUtterance(int noun) {
        return UTTERANCES.id(text.tokens, noun) >= 0;
    }

    private boolean isIndefinite(int from) {
        return INDEFINITE.id(text.tokens, from) >= 0;
    }

    /** The attribution in the sentence of the noun whose cue stands nearest to it. */
    private @Nullable Draft nearest(int noun, int before) {
        Draft best = null;
        for (int k = firstFrom(noun - SENTENCE); k < byCue.size(); k++) {
            Draft draft = byCue.get(k);
            if (draft.cueFrom > noun + SENTENCE || draft.cueFrom >= before) {
                break;
            }
            boolean names = draft.sourceTo <= noun || draft.sourceFrom > noun;
            if (names && (best == null || Math.abs(draft.cueFrom - noun) < Math.abs(best.cueFrom - noun))) {
                best = draft;
            }
        }
        return best;
    }

    private @Nullable Draft lastSpoken(int before) {
        Draft last = null;
        for (int k = firstFrom(before - SENTENCE * 2); k < byCue.size() && byCue.get(k).cueFrom < before; k++) {
            Draft draft = byCue.get(k);
            if (draft.cue >= 0 && text.cues.cue(draft.cue).kind() == CueKind.SPEECH && draft.parent != last) {
                last = last != null && last.parent == draft ? last : draft;
            }
        }
        return last;
    }

    private int firstFrom(int token) {
        int low = 0;
        int high = byCue.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (byCue.get(mid).cueFrom < token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
