package org.parallax.framing;

import static org.parallax.actors.Grammar.ADVERB;
import static org.parallax.actors.Grammar.AUXILIARY;
import static org.parallax.actors.Grammar.BE;
import static org.parallax.actors.Grammar.COMMA;
import static org.parallax.actors.Grammar.COORDINATOR;
import static org.parallax.actors.Grammar.DETERMINER;
import static org.parallax.actors.Grammar.HAVE;
import static org.parallax.actors.Grammar.MODAL;
import static org.parallax.actors.Grammar.NUMBER;
import static org.parallax.actors.Grammar.OPENS_PHRASE;
import static org.parallax.actors.Grammar.PREPOSITION;
import static org.parallax.actors.Grammar.REPORT;
import static org.parallax.actors.Grammar.S;
import static org.parallax.actors.Grammar.SUBJECT_PRONOUN;
import static org.parallax.actors.Grammar.TO;

import org.parallax.actors.Mentions;
import org.parallax.text.WordTable;

/** Which verb is done to the noun phrase that stands behind it, and whether it is said to be done. */
final class Patients {

    private static final WordTable UNDOING = WordTable.of(
            "fail",
            "fails",
            "failed",
            "failing",
            "refuse",
            "refuses",
            "refused",
            "refusing",
            "decline",
            "declines",
            "declined",
            "declining",
            "neglected",
            "unable");
    private static final int FARTHEST = 8;

    private final ClauseWords words;

    Patients(ClauseWords words) {
        this.words = words;
    }

    /** The active verb that ends right before the phrase, or before one that the phrase is joined to; -1 for none. */
    int verb(int start, int from, Mentions mentions) {
        int verb = words.verbBefore(start);
        if (verb >= from && isActive(verb, from)) {
            return verb;
        }
        if (start - 1 > from && words.is(start - 1, COORDINATOR | COMMA)) {
            int other = mentions.indexAt(start - 2);
            if (other >= 0 && mentions.from(other) > from) {
                int before = words.verbBefore(mentions.from(other));
                return before >= from && isActive(before, from) ? before : -1;
            }
        }
        return -1;
    }

    private boolean isActive(int verb, int from) {
        int before = verb - 1;
        while (before >= from && words.is(before, ADVERB)) {
            before--;
        }
        if (words.isForm(verb, VerbList.ING)) {
            return !words.is(before, DETERMINER);
        }
        if (words.isForm(verb, VerbList.PAST)) {
            return !words.is(before, BE | OPENS_PHRASE) && (words.isListed(verb) || !words.is(before, PREPOSITION));
        }
        if (words.isForm(verb, VerbList.PARTICIPLE)) {
            return words.is(before, HAVE);
        }
        if (words.isForm(verb, VerbList.S)) {
            return !words.is(before, OPENS_PHRASE | PREPOSITION | NUMBER) && !isAttributive(before, from);
        }
        if (words.is(verb, PREPOSITION)) {
            return words.isInfinitive(verb);
        }
        return words.isInfinitive(verb)
                || words.is(before, SUBJECT_PRONOUN)
                || words.is(before, COORDINATOR) && words.verbBefore(before) >= 0
                || words.is(before, S) && words.isNominal(before);
    }

    /** "Brutal attacks": an adjective before what could be a noun. */
    private boolean isAttributive(int before, int from) {
        return before >= from && NounPhrases.looksLikeAdjective(words.lower(before));
    }

    /** A verb of saying or thinking whose object is what is said, not a person. */
    boolean isSpeech(int verb) {
        VerbList.Verb known = words.verb(verb);
        boolean says = known.kind().equals("say") || known.kind().equals("think");
        return (says || words.is(verb, REPORT))
                && !known.lemma().equals("tell")
                && NounPhrases.NAMING.id(words.tokens, verb) < 0;
    }

    /** Whether the verb is denied, open or asserted by what stands before it. */
    Mood mood(int verb, int from) {
        boolean open = false;
        for (int k = verb - 1; k >= from && verb - k <= FARTHEST; k--) {
            if (words.isNegating(k) || UNDOING.id(words.tokens, k) >= 0) {
                return Mood.NEGATED;
            }
            if (words.is(k, MODAL | TO)) {
                open = true;
            } else if (!words.is(k, ADVERB | AUXILIARY) && !(open && words.form(k) != 0)) {
                break;
            }
        }
        return open ? Mood.OPEN : Mood.ASSERTED;
    }
}
