package org.parallax.voices;

import java.util.List;
import org.parallax.text.Span;

/** Where a text stands in quotation marks that hold speech; asked in text order or not, by bisection. */
final class QuotedPlaces {

    private static final Quotation[] NONE = {};

    /** Takes the parts of a cut. */
    interface Part {
        void take(Span span, boolean direct);
    }

    /** The quotations that hold speech. */
    private final Quotation[] speech;

    QuotedPlaces(List<Quotation> quotations) {
        speech = quotations.isEmpty()
                ? NONE
                : quotations.stream()
                        .filter(q -> q.role() == QuotationRole.SPEECH)
                        .toArray(Quotation[]::new);
    }

    /** Only the double marks, if there is speech in them: then single ones are a headline's or stand inside. */
    static QuotedPlaces main(List<Quotation> quotations, String text) {
        List<Quotation> doubles = quotations.stream()
                .filter(q -> q.role() == QuotationRole.SPEECH && !isSingle(q, text))
                .toList();
        return new QuotedPlaces(doubles.isEmpty() ? quotations : doubles);
    }

    private static boolean isSingle(Quotation quotation, String text) {
        char mark = text.charAt(quotation.span().start());
        boolean apostrophe = mark == '\'' || mark == '‘' || mark == '’';
        return apostrophe && quotation.content().start() == quotation.span().start() + 1;
    }

    AttributionKind kind(List<Span> content) {
        if (speech.length == 0) {
            return AttributionKind.INDIRECT;
        }
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            int at = first(span.start());
            int covered = span.start();
            for (; at < speech.length && start(at) < span.end(); at++) {
                inside = true;
                outside |= start(at) > covered + 2;
                covered = Math.max(covered, end(at));
            }
            outside |= covered + 2 < span.end();
        }
        return !inside ? AttributionKind.INDIRECT : outside ? AttributionKind.MIXED : AttributionKind.DIRECT;
    }

    private int start(int i) {
        return speech[i].span().start();
    }

    private int end(int i) {
        return speech[i].span().end();
    }

    /** Index of the first quotation that ends behind the offset. */
    int first(int offset) {
        int low = 0;
        int high = speech.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (end(mid) > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }

    /** Cuts a span at the marks; empty parts are left out. */
    void cut(Span span, Part part) {
        int from = span.start();
        for (int at = first(from); at < speech.length && start(at) < span.end(); at++) {
            Span content = speech[at].content();
            give(from, start(at), false, part);
            give(Math.max(from, content.start()), Math.min(span.end(), content.end()), true, part);
            from = end(at);
        }
        give(from, span.end(), false, part);
    }

    private static void give(int from, int to, boolean direct, Part part) {
        if (from < to) {
            part.take(new Span(from, to), direct);
        }
    }
}
