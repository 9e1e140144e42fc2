package org.parallax.sentiment;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Span;

/** The hits of a text as contributions, made when asked for. Immutable. */
final class HitList extends AbstractList<Contribution> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final String text;
    private final transient Lexicon lexicon;
    private final transient Hits hits;
    private final double share;

    /** Points are divided by {@code sentences}. */
    HitList(String text, Lexicon lexicon, Hits hits, int sentences) {
        this.text = text;
        this.lexicon = lexicon;
        this.hits = hits;
        this.share = sentences;
    }

    @Override
    public int size() {
        return hits.size;
    }

    @Override
    public Contribution get(int i) {
        if (i < 0 || i >= hits.size) {
            throw new IndexOutOfBoundsException("contribution " + i + " of " + hits.size);
        }
        Span span = new Span(hits.start[i], hits.end[i]);
        String kind = switch (hits.entry[i]) {
            case Hits.SYMBOL -> "symbol";
            case Hits.CUE -> "cue";
            default -> lexicon.entry(hits.entry[i]).kind().name().toLowerCase(Locale.ROOT);
        };
        String rule = String.format(Locale.ROOT, "%s %+.1f%s", kind, hits.alone[i], hits.explain(i, text));
        return new Contribution(span, span.textIn(text), hits.points[i] / share, rule);
    }

    private Object writeReplace() {
        return new Written(new ArrayList<>(this));
    }

    /** The list as it is saved. */
    private record Written(List<Contribution> list) implements Serializable {
        private Object readResolve() {
            return List.copyOf(list);
        }
    }
}
