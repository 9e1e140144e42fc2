package org.parallax.framing;

import static org.parallax.actors.Grammar.CAPITAL;
import static org.parallax.actors.Grammar.COMMA;
import static org.parallax.actors.Grammar.COORDINATOR;
import static org.parallax.actors.Grammar.DASH;
import static org.parallax.actors.Grammar.ING;
import static org.parallax.actors.Grammar.MARK;
import static org.parallax.actors.Grammar.POSSESSIVE;
import static org.parallax.actors.Grammar.POSSESSIVE_PRONOUN;
import static org.parallax.actors.Grammar.PREPOSITION;
import static org.parallax.actors.Grammar.RELATIVE;
import static org.parallax.actors.Grammar.S;
import static org.parallax.actors.Grammar.STOP;
import static org.parallax.actors.Grammar.SUBJECT_PRONOUN;
import static org.parallax.actors.Grammar.SUBORDINATOR;
import static org.parallax.actors.Grammar.THEY;

import java.util.List;
import java.util.function.BiPredicate;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;
import org.parallax.text.WordTable;

/**
 * What one text says of actors, place by place: the clause before and behind each name is read by rules over its words.
 * Belongs to one thread.
 */
final class PortraitScan {

    private static final WordTable SAYING = WordTable.of("said", "says", "say", "told", "tell", "tells");
    private static final int INSERTION = 25;

    private final ClauseWords words;
    private final Mentions mentions;
    private final Sentences sentences;
    private final NounPhrases phrases;
    private final Patients patients;
    private final BiPredicate<Integer, String> names;
    private final Said said;
    private final Deeds deeds;
    private NamedActors.Place place = new NamedActors.Place(0, 0, 0, MentionForm.NAME);
    private int from;
    private int end;

    /** Takes what is said of a place: the words from {@code first} to {@code last} (exclusive) say it. */
    interface Sink {
        void take(
                NamedActors.Place place,
                Aspect aspect,
                String term,
                Mood mood,
                int first,
                int last,
                VerbList.Verb verb);
    }

    PortraitScan(Reading reading, Mentions mentions, BiPredicate<Integer, String> names, Sink sink) {
        this.names = names;
        this.words = new ClauseWords(reading.tokens(), mentions.grammar(), VerbList.english());
        this.mentions = mentions;
        this.sentences = reading.sentences();
        phrases = new NounPhrases(words);
        patients = new Patients(words);
        said = new Said(words, sink);
        deeds = new Deeds(words, phrases, said);
    }

    void scan(List<NamedActors.Place> places) {
        int s = 0;
        for (NamedActors.Place each : places) {
            int start = words.tokens.start(each.from());
            while (s < sentences.size() && sentences.end(s) <= start) {
                s++;
            }
            if (s < sentences.size()) {
                from = words.tokens.firstAt(sentences.start(s));
                end = words.tokens.firstAt(sentences.end(s));
                place = each;
                said.of(each);
                read();
            }
        }
    }

    private void read() {
        boolean plural = isPluralPossessive(place.to());
        boolean possessive = plural || words.is(place.to() - 1, POSSESSIVE | POSSESSIVE_PRONOUN);
        if (!possessive && phrases.isModifier(place, end)) {
            return;
        }
        if (place.form() == MentionForm.DESCRIPTION) {
            described();
        }
        int start = phrases.start(place.from(), from);
        phrases.describing(place, start, (term, at) -> said.take(Aspect.DESCRIBED, term, Mood.ASSERTED, at, at + 1));
        if (possessive) {
            possession(plural ? place.to() + 1 : place.to());
            return;
        }
        if (words.is(place.to(), COMMA | DASH)) {
            apposition(place.to() + 1);
        }
        boolean subject = !isBehindPreposition(start) && subject();
        if (!subject) {
            object(start);
        }
    }

    /** {@code the embattled leader}, of somebody who has a name. */
    private void described() {
        String term = phrases.text(place.from(), place.to());
        if (phrases.opens(place.from()) && !isName(term)) {
            said.take(Aspect.CALLED, term, Mood.ASSERTED, place.from(), place.to());
        }
    }

    private boolean isName(String term) {
        return names.test(place.actor(), term);
    }

    private void apposition(int first) {
        int last = mentions.indexAt(first) >= 0 && isSameActor(first) ? first : phrases.appositionEnd(first, end);
        if (last > first) {
            said.take(Aspect.CALLED, phrases.text(first, last), Mood.ASSERTED, first, last);
        }
    }

    /** A description of the actor is a place of its own. */
    private boolean isSameActor(int token) {
        int one = mentions.indexAt(token);
        int other = mentions.indexAt(place.from());
        return other >= 0 && java.util.Objects.equals(mentions.actor(one), mentions.actor(other));
    }

    /** {@code Sanders’ speech}, where the mark is a token of its own. */
    private boolean isPluralPossessive(int mark) {
        return mark < end
                && words.is(mark, MARK)
                && words.lower(mark - 1).endsWith("s")
                && words.tokens.end(mark - 1) == words.tokens.start(mark)
                && words.isOpen(mark + 1);
    }

    private void possession(int first) {
        int last = phrases.nounsEnd(first, end);
        // "people close to her said so": her is no owner
        boolean verb = first < end && SAYING.id(words.tokens, first) >= 0;
        if (last > first && !verb) {
            said.take(Aspect.HAS, phrases.text(first, last), Mood.ASSERTED, first, last);
        }
    }

    /** "In Kazakhstan", "with China and Russia": no subject stands there. */
    private boolean isBehindPreposition(int start) {
        int before = start - 1;
        // "with Norway, Sweden won": the comma ends what the sentence opens with
        boolean opened = words.is(before, COMMA) && opensWithClause();
        if (before >= from && words.is(before, COORDINATOR | COMMA) && !opened) {
            int other = mentions.indexAt(before - 1);
            if (other >= 0) {
                before = phrases.start(mentions.from(other), from) - 1;
            }
        }
        return before >= from && words.is(before, PREPOSITION) && !words.is(before, SUBORDINATOR);
    }

    private boolean opensWithClause() {
        return words.is(from, PREPOSITION | SUBORDINATOR) || words.isForm(from, VerbList.ING) || words.is(from, ING);
    }

    private boolean subject() {
        int k = place.to();
        boolean several = isPlural();
        while (k + 1 < end && isJoined(k)) {
            k = mentions.to(mentions.indexAt(afterComma(k)));
            several = true;
        }
        if (words.is(k, RELATIVE)) {
            return deeds.read(VerbGroup.at(words, k + 1, end, several), end);
        }
        if (words.is(k, COMMA | DASH)) {
            k = insertion(k);
        }
        return k >= 0 && deeds.read(VerbGroup.at(words, k, end, several), end);
    }

    private boolean isJoined(int k) {
        int other = words.is(k, COORDINATOR | COMMA) ? mentions.indexAt(afterComma(k)) : -1;
        return other >= 0 && (words.is(k, COORDINATOR) || mentions.form(other) != MentionForm.DESCRIPTION);
    }

    private int afterComma(int k) {
        return words.is(k, COMMA) && words.is(k + 1, COORDINATOR) ? k + 2 : k + 1;
    }

    private boolean isPlural() {
        int last = place.to() - 1;
        return words.is(last, THEY) && words.is(last, SUBJECT_PRONOUN) || words.is(last, S) && !words.is(last, CAPITAL);
    }

    /** Reads what stands between commas behind the name; the token behind it, -1 if the clause does not go on. */
    private int insertion(int comma) {
        int first = comma + 1;
        if (words.is(first, RELATIVE)) {
            deeds.read(VerbGroup.at(words, first + 1, end, isPlural()), end);
        }
        for (int k = first; k < end && k < first + INSERTION; k++) {
            if (words.is(k, COMMA | DASH)) {
                return k + 1;
            }
        }
        return -1;
    }

    private void object(int start) {
        int by = start - 1;
        if (by > from && words.is(by, PREPOSITION) && words.lower(by).equals("by")) {
            int verb = words.verbBefore(by);
            if (verb >= from && words.isForm(verb, VerbList.PARTICIPLE)) {
                said.take(Aspect.DOES, verb, patients.mood(verb, from));
            }
            return;
        }
        int verb = patients.verb(start, from, mentions);
        if (verb >= 0 && patients.isSpeech(verb)) {
            // "…", said Ms. Lee
            if (words.is(verb - 1, COMMA | DASH | MARK | STOP)) {
                said.take(Aspect.DOES, verb, Mood.ASSERTED);
            }
        } else if (verb >= 0) {
            said.take(Aspect.UNDERGOES, verb, patients.mood(verb, from));
            naming(verb);
        }
    }

    /** {@code called him a dictator}, {@code described Lee as a hero}. */
    private void naming(int verb) {
        boolean names = NounPhrases.NAMING.id(words.tokens, verb) >= 0;
        int first = place.to();
        if (names && first < end && words.lower(first).equals("as")) {
            first++;
        }
        int last = names && phrases.opens(first) ? phrases.complementEnd(first, end) : first;
        if (last > first) {
            said.take(Aspect.CALLED, phrases.text(first, last), patients.mood(verb, from), first, last);
        }
    }
}
