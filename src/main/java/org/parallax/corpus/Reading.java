package org.parallax.corpus;

import java.io.Serializable;
import java.util.List;
import org.parallax.analysis.Key;
import org.parallax.text.ArticleParts;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * A document once read: its tokens, sentences, paragraphs and article parts. Every analysis takes a reading, so any
 * number of analyses share one tokenization. Immutable and thread-safe.
 *
 * @param document the document
 * @param tokens all tokens of the text, in order
 * @param sentences all sentences of the text, in order
 * @param paragraphs all paragraphs of the text, in order
 * @param parts what in the text is the article, and what stands around it
 */
public record Reading(Document document, Tokens tokens, Sentences sentences, List<Span> paragraphs, ArticleParts parts)
        implements Serializable {

    public Reading {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The document's id. */
    public String id() {
        return document.id();
    }

    /** The document's text. */
    public String text() {
        return document.text();
    }

    /**
     * How many sentences the body has: headline, byline, credit and what else is set aside are none of them, a sentence
     * behind a dateline is one. Linear in the number of sentences.
     */
    public int bodySentences() {
        List<Span> body = parts.body();
        int paragraph = 0;
        int count = 0;
        for (Span sentence : sentences) {
            while (paragraph < body.size() && body.get(paragraph).end() <= sentence.start()) {
                paragraph++;
            }
            count += paragraph < body.size() && body.get(paragraph).start() < sentence.end() ? 1 : 0;
        }
        return count;
    }

    /**
     * The value of a metadata field, as a key to group by. A document without the field falls into the group
     * {@code (no source)}, with the field's name.
     */
    public static Key<Reading> field(String name) {
        return reading -> reading.document().metadata().getOrDefault(name, "(no " + name + ")");
    }

    /**
     * The day of a date field, {@code 2022-01-05}, as a key to group by. Dates and times in ISO form count by the day they
     * name, whatever their zone. A document without the field falls into the group {@code (no date)}, one with another
     * form of date into {@code (unreadable date)}, with the field's name; both sort before all periods.
     */
    public static Key<Reading> day(String field) {
        return period(field, Dates.Period.DAY);
    }

    /** The ISO week of a date field, {@code 2022-W01}; see {@link #day}. */
    public static Key<Reading> week(String field) {
        return period(field, Dates.Period.WEEK);
    }

    /** The month of a date field, {@code 2022-01}; see {@link #day}. */
    public static Key<Reading> month(String field) {
        return period(field, Dates.Period.MONTH);
    }

    /** The year of a date field, {@code 2022}; see {@link #day}. */
    public static Key<Reading> year(String field) {
        return period(field, Dates.Period.YEAR);
    }

    private static Key<Reading> period(String field, Dates.Period period) {
        return reading -> Dates.period(reading.document().metadata().get(field), field, period);
    }
}
