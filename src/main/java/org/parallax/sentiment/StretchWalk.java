package org.parallax.sentiment;

import java.util.List;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;

/** Cuts one sentence after another at the borders of voices. Belongs to one thread; sentences come in text order. */
final class StretchWalk {

    private final Tokens tokens;
    private final List<Stretch> stretches;
    private int at;

    /** Takes the tokens of a sentence that lie in one stretch. */
    interface PieceVisitor {
        void piece(Stretch stretch, int firstToken, int lastToken);
    }

    StretchWalk(Tokens tokens, List<Stretch> stretches) {
        this.tokens = tokens;
        this.stretches = stretches;
    }

    void pieces(int first, int last, PieceVisitor visitor) {
        int token = first;
        while (token < last && at < stretches.size()) {
            Stretch stretch = stretches.get(at);
            int end = token;
            while (end < last && tokens.start(end) < stretch.span().end()) {
                end++;
            }
            if (end > token) {
                visitor.piece(stretch, token, end);
            }
            token = end;
            if (token < last) {
                at++;
            }
        }
    }
}
