package org.parallax.framing;

import org.parallax.actors.MentionForm;

/** Hands on what is said of the place that is being read. Belongs to one thread. */
final class Said {

    private final ClauseWords words;
    private final PortraitScan.Sink sink;
    private NamedActors.Place place = new NamedActors.Place(0, 0, 0, MentionForm.NAME);

    Said(ClauseWords words, PortraitScan.Sink sink) {
        this.words = words;
        this.sink = sink;
    }

    void of(NamedActors.Place next) {
        place = next;
    }

    NamedActors.Place place() {
        return place;
    }

    void take(Aspect aspect, int verb, Mood mood) {
        sink.take(place, aspect, words.term(verb), mood, verb, words.verbEnd(verb), words.verb(verb));
    }

    void take(Aspect aspect, String term, Mood mood, int first, int last) {
        if (!term.isEmpty()) {
            sink.take(place, aspect, term, mood, first, last, VerbList.UNKNOWN);
        }
    }
}
