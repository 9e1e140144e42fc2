package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;
import org.parallax.voices.Quotation;
import org.parallax.voices.QuotationRole;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** Finds the terms of one referent in one text, sentence by sentence. */
final class NamingScan {

    private static final WordTable DENYING =
            WordTable.of("not", "no", "never", "neither", "nor", "isn't", "aren't", "wasn't", "weren't");
    private static final WordTable ARTICLE = WordTable.of("a", "an", "the", "any");
    private static final WordTable DISTANCING = WordTable.of("so-called", "supposed", "self-styled", "alleged");

    private final Reading reading;
    private final Tokens tokens;
    private final Voices voices;
    private final Map<String, String> camps;
    private final Referent referent;
    private final Names names;
    private final Map<String, Map<String, Places>> byUnit = new TreeMap<>();

    NamingScan(Reading reading, Voices voices, Map<String, String> camps, Referent referent) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.voices = voices;
        this.camps = camps;
        this.referent = referent;
        this.names = new Names(tokens);
    }

    private static final class Places {
        final List<Finding> own = new ArrayList<>();
        final List<Finding> reported = new ArrayList<>();
        int atDistance;
    }

    List<NamedAs> names() {
        Sentences sentences = reading.sentences();
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            while (token < tokens.size() && tokens.start(token) < sentences.start(s)) {
                token++;
            }
            int from = token;
            while (token < tokens.size() && tokens.start(token) < sentences.end(s)) {
                token++;
            }
            sentence(from, token);
        }
        List<NamedAs> found = new ArrayList<>();
        byUnit.forEach((unit, terms) -> terms.forEach(
                (term, at) -> found.add(new NamedAs(unit, referent.name(), term, at.own, at.reported, at.atDistance))));
        return found;
    }

    private void sentence(int from, int to) {
        names.sentence(from, to);
        referent.terms().match(tokens, from, to, (first, end, category, pattern) -> {
            boolean aside = reading.parts().isSetAside(tokens.start(first));
            if (!aside && !names.holds(first, end) && !isDenied(from, first)) {
                take(from, first, end, referent.terms().categories().get(category));
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

    private void take(int from, int first, int end, String term) {
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        Stretch stretch = voices.stretchAt(span.start());
        Places places = byUnit.computeIfAbsent(unit(stretch.voice()), u -> new TreeMap<>())
                .computeIfAbsent(term, t -> new Places());
        List<Finding> list = stretch.wording() == Wording.REPORTED ? places.reported : places.own;
        list.add(Finding.of(reading, span));
        places.atDistance += isAtDistance(from, first, span) ? 1 : 0;
    }

    private String unit(Voice voice) {
        String camp = camps.get(voice.name());
        return camp != null ? camp : camps.getOrDefault(voice.id(), voice.name());
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
