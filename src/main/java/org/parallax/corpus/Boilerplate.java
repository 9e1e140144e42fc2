package org.parallax.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Key;
import org.parallax.text.Span;

/**
 * Which paragraphs does a source print again and again? Calls to subscribe, notes on the author, wire credits, standing
 * titles. Such words say nothing of the event and outweigh it in counts.
 *
 * <p>A paragraph is known by its words, whatever their case and typography. It is shared if enough documents of a source
 * have it. Copies of whole articles share all their paragraphs: leave them out first by {@link
 * Corpus#withoutNearDuplicates}.
 *
 * <p>The readings are streamed twice; held are about 60 bytes for each distinct paragraph of a source, and the text of
 * shared ones. Linear in the text. Immutable and thread-safe.
 */
public final class Boilerplate implements Serializable {

    private static final long serialVersionUID = 1;

    private final Key<Reading> source;
    private final HashMap<Long, SharedParagraph> shared;

    private Boilerplate(Key<Reading> source, HashMap<Long, SharedParagraph> shared) {
        this.source = source;
        this.shared = shared;
    }

    /**
     * The paragraphs that stand in so many documents of one source or more.
     *
     * @param source what groups the documents, such as {@link Reading#field} of the source
     * @throws IllegalArgumentException for less than two documents
     */
    public static Boilerplate find(Iterable<Reading> readings, Key<Reading> source, int documents) {
        if (documents < 2) {
            throw new IllegalArgumentException("a shared paragraph stands in two documents or more, got " + documents);
        }
        Map<Long, Integer> counts = new HashMap<>();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (Reading reading : readings) {
            String name = source.apply(reading);
            sizes.merge(name, 1, Integer::sum);
            for (long paragraph : distinct(paragraphs(reading, name))) {
                counts.merge(paragraph, 1, Integer::sum);
            }
        }
        counts.values().removeIf(n -> n < documents);
        return new Boilerplate(source, texts(readings, source, counts, sizes));
    }

    private static HashMap<Long, SharedParagraph> texts(
            Iterable<Reading> again, Key<Reading> source, Map<Long, Integer> counts, Map<String, Integer> sizes) {
        HashMap<Long, SharedParagraph> shared = new HashMap<>();
        for (Reading reading : again) {
            String name = source.apply(reading);
            long[] here = paragraphs(reading, name);
            for (int i = 0; i < here.length; i++) {
                Integer n = counts.get(here[i]);
                if (n != null && !shared.containsKey(here[i])) {
                    Span span = reading.paragraphs().get(i);
                    double share = (double) n / sizes.getOrDefault(name, n);
                    shared.put(
                            here[i],
                            new SharedParagraph(name, role(reading, span), span.textIn(reading.text()), n, share));
                }
            }
        }
        return shared;
    }

    /** A number for each paragraph and its source; 0 for one without words. */
    private static long[] paragraphs(Reading reading, String source) {
        long[] numbers = new long[reading.paragraphs().size()];
        for (int i = 0; i < numbers.length; i++) {
            Span span = reading.paragraphs().get(i);
            int from = reading.tokens().firstAt(span.start());
            long words = Shingles.of(reading.tokens(), from, reading.tokens().firstAt(span.end()));
            numbers[i] = words == 0 ? 0 : Shingles.next(words, source.hashCode());
        }
        return numbers;
    }

    private static long[] distinct(long[] numbers) {
        return Arrays.stream(numbers).filter(n -> n != 0).distinct().toArray();
    }

    private static SharedParagraph.Role role(Reading reading, Span span) {
        if (isIn(span, reading.parts().headlineSpan())
                || isIn(span, reading.parts().repeatedHeadlineSpan())) {
            return SharedParagraph.Role.HEADLINE;
        }
        if (isIn(span, reading.parts().creditSpan())) {
            return SharedParagraph.Role.CREDIT;
        }
        return isIn(span, reading.parts().bylineSpan()) ? SharedParagraph.Role.BYLINE : SharedParagraph.Role.BODY;
    }

    private static boolean isIn(Span paragraph, @Nullable Span part) {
        return part != null && part.contains(paragraph);
    }

    /** All shared paragraphs: by source, then the most shared first, then by text. */
    public List<SharedParagraph> paragraphs() {
        List<SharedParagraph> sorted = new ArrayList<>(shared.values());
        sorted.sort(Comparator.comparing(SharedParagraph::source)
                .thenComparing(SharedParagraph::documents, Comparator.reverseOrder())
                .thenComparing(SharedParagraph::text));
        return Collections.unmodifiableList(sorted);
    }

    /** The paragraphs of a text that its source shares, in text order. */
    public List<Span> in(Reading reading) {
        long[] here = paragraphs(reading, source.apply(reading));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < here.length; i++) {
            if (shared.containsKey(here[i])) {
                spans.add(reading.paragraphs().get(i));
            }
        }
        return List.copyOf(spans);
    }
}
