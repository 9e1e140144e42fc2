package org.parallax.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;
import org.parallax.text.Span;

/**
 * A place in a text with the words around it, as a concordance shows it.
 *
 * @param left what stands before it in its sentence, the end of it if that is long
 * @param match the words of the place
 * @param right what stands behind it in its sentence
 * @param source which text it is from; empty for the article of the page
 * @param href where its sentence stands, null if it stands nowhere one could go
 */
record Line(
        String left,
        String match,
        String right,
        String source,
        @Nullable String href) {

    private static final int AROUND = 70;

    /** A place whose text is not at hand. */
    static Line alone(String document, String match) {
        return new Line("", match, "", document, null);
    }

    /**
     * The line of a place.
     *
     * @param page the address of the page the text stands in, empty for this one, null if it stands in none
     * @throws IllegalArgumentException if the place lies outside the text
     */
    static Line of(Reading reading, Span place, @Nullable String page) {
        String text = reading.text();
        if (place.end() > text.length()) {
            throw new IllegalArgumentException("a finding at " + place + " lies outside document " + reading.id()
                    + ", which has " + text.length() + " characters: it belongs to another text");
        }
        Sentences sentences = reading.sentences();
        int s = sentences.indexAt(place.start());
        int from = s < 0 ? place.start() : Math.min(place.start(), sentences.start(s));
        int to = s < 0 ? place.end() : Math.max(place.end(), sentences.end(s));
        return new Line(
                left(text, from, place.start()),
                place.textIn(text),
                right(text, place.end(), to),
                page != null && page.isEmpty() ? "" : source(reading),
                page == null || s < 0 ? null : page + "#s" + (s + 1));
    }

    private static String left(String text, int from, int start) {
        if (from >= start - AROUND) {
            return text.substring(from, start);
        }
        String left = text.substring(start - AROUND, start);
        return "…" + left.substring(Math.max(0, left.indexOf(' ')));
    }

    private static String right(String text, int end, int to) {
        if (to <= end + AROUND) {
            return text.substring(end, to);
        }
        String right = text.substring(end, end + AROUND);
        return right.substring(0, Math.max(0, right.lastIndexOf(' '))) + " …";
    }

    /** The document with the source and day it has. */
    private static String source(Reading reading) {
        Map<String, String> metadata = reading.document().metadata();
        StringBuilder source = new StringBuilder(Shortened.name(reading.id(), 60));
        for (String key : new String[] {"source", "date"}) {
            String value = metadata.getOrDefault(key, "");
            if (!value.isBlank()) {
                source.append(" · ").append(Shortened.name(value, 60));
            }
        }
        return source.toString();
    }
}
