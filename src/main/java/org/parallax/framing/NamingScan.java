package org.parallax.framing;

import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;
import org.parallax.voices.Quotation;
import org.parallax.voices.QuotationRole;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** Finds the terms of referents in one text. */
final class NamingScan {

    private static final WordTable DENYING =
            WordTable.of("not", "no", "never", "neither", "nor", "isn't", "aren't", "wasn't", "weren't");
    private static final WordTable ARTICLE = WordTable.of("a", "an", "the", "any");
    private static final WordTable DISTANCING = WordTable.of("so-called", "supposed", "self-styled", "alleged");

    private final Reading reading;
    private final Tokens tokens;
    private final Voices voices;
    private final Camps camps;
    private final String prefix;
    private final NamingState state;

    NamingScan(Reading reading, Voices voices, Camps camps, String prefix, NamingState state) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.voices = voices;
        this.camps = camps;
        this.prefix = prefix;
        this.state = state;
    }

    void find(Referent referent) {
        new SentenceMatches(reading).find(referent.terms(), (sentence, from, to, first, end, category) -> {
            boolean aside = reading.parts().isSetAside(tokens.start(first));
            if (!aside && !isDenied(from, first)) {
                take(referent, from, first, end, category);
            }
        });
    }

    private boolean isDenied(int from, int first) {
        int before = first - 1;
        if (before >= from && ARTICLE.id(tokens, before) >= 0) {
            before--;
        }
        return before >= from && DENYING.id(tokens, before) >= 0;
    }

    private void take(Referent referent, int from, int first, int end, int category) {
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        Stretch stretch = voices.stretchAt(span.start());
        NamingState.Places places = state.places(
                prefix + camps.of(stretch.voice()),
                referent.name(),
                referent.terms().categories().get(category));
        (stretch.wording() == Wording.REPORTED ? places.reported : places.own).add(Finding.of(reading, span));
        places.atDistance += isAtDistance(from, first, span) ? 1 : 0;
    }

    private boolean isAtDistance(int from, int first, Span span) {
        if (first > from && DISTANCING.id(tokens, first - 1) >= 0) {
            return true;
        }
        for (Quotation quotation : voices.quotations()) {
            boolean held = quotation.role() == QuotationRole.SCARE || quotation.role() == QuotationRole.TERM;
            if (held && quotation.content().contains(span)) {
                return true;
            }
        }
        return false;
    }
}
