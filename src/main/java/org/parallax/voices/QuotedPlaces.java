package org.parallax.voices;

import java.util.List;
import org.parallax.text.Span;

/** Where a text stands in quotation marks that hold speech; asked in text order or not, by bisection. */
final class QuotedPlaces {

    /** Takes the parts of a cut. */
    interface Part {
        void take(Span span, boolean direct);
    }

    private final int[] starts;
    private final int[] ends;
    private final int[] contentStarts;
    private final int[] contentEnds;

    QuotedPlaces(List<Quotation> quotations) {
        List<Quotation> speech = quotations.stream()
                .filter(q -> q.role() == QuotationRole.SPEECH)
                .toList();
        starts = speech.stream().mapToInt(q -> q.span().start()).toArray();
        ends = speech.stream().mapToInt(q -> q.span().end()).toArray();
        contentStarts = speech.stream().mapToInt(q -> q.content().start()).toArray();
        contentEnds = speech.stream().mapToInt(q -> q.content().end()).toArray();
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
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            int at = first(span.start());
            int covered = span.start();
            for (; at < starts.length && starts[at] < span.end(); at++) {
                inside = true;
                outside |= starts[at] > covered + 2;
                covered = Math.max(covered, ends[at]);
            }
            outside |= covered + 2 < span.end();
        }
        return !inside ? AttributionKind.INDIRECT : outside ? AttributionKind.MIXED : AttributionKind.DIRECT;
    }

    /** Index of the first quotation that ends behind the offset. */
    int first(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ends[mid] > offset) {
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
        for (int at = first(from); at < starts.length && starts[at] < span.end(); at++) {
            give(from, starts[at], false, part);
            give(Math.max(from, contentStarts[at]), Math.min(span.end(), contentEnds[at]), true, part);
            from = ends[at];
        }
        give(from, span.end(), false, part);
    }

    private static void give(int from, int to, boolean direct, Part part) {
        if (from < to) {
            part.take(new Span(from, to), direct);
        }
    }
}
