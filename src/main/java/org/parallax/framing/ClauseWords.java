package org.parallax.framing;

import static org.parallax.actors.Grammar.ADVERB;
import static org.parallax.actors.Grammar.AUXILIARY;
import static org.parallax.actors.Grammar.CAPITAL;
import static org.parallax.actors.Grammar.COORDINATOR;
import static org.parallax.actors.Grammar.DETERMINER;
import static org.parallax.actors.Grammar.DO;
import static org.parallax.actors.Grammar.MODAL;
import static org.parallax.actors.Grammar.NEGATION;
import static org.parallax.actors.Grammar.OBJECT_PRONOUN;
import static org.parallax.actors.Grammar.OPENS_PHRASE;
import static org.parallax.actors.Grammar.PREPOSITION;
import static org.parallax.actors.Grammar.QUESTION;
import static org.parallax.actors.Grammar.RELATIVE;
import static org.parallax.actors.Grammar.REPORT;
import static org.parallax.actors.Grammar.SUBJECT_PRONOUN;
import static org.parallax.actors.Grammar.SUBORDINATOR;
import static org.parallax.actors.Grammar.THAT;
import static org.parallax.actors.Grammar.TIME;
import static org.parallax.actors.Grammar.TO;
import static org.parallax.actors.Grammar.VERB;
import static org.parallax.actors.Grammar.WORD;

import java.util.Arrays;
import java.util.Locale;
import org.parallax.actors.Grammar;
import org.parallax.text.Tokens;

/** What the words of a text can be in a clause: listed verbs with their form, verbs by their ending, nouns, the rest. */
final class ClauseWords {

    private static final long CLOSED = DETERMINER
            | OPENS_PHRASE
            | PREPOSITION
            | SUBJECT_PRONOUN
            | OBJECT_PRONOUN
            | RELATIVE
            | QUESTION
            | THAT
            | TO
            | AUXILIARY
            | NEGATION
            | COORDINATOR
            | SUBORDINATOR
            | ADVERB;

    final Tokens tokens;
    final Grammar grammar;
    private final VerbList list;
    private final int[] verb;
    private final int[] verbEnd;
    private final int[] verbStart;
    private final byte[] form;

    ClauseWords(Tokens tokens, Grammar grammar, VerbList list) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.list = list;
        int n = tokens.size();
        verb = new int[n];
        verbEnd = new int[n];
        verbStart = new int[n + 1];
        form = new byte[n];
        Arrays.fill(verb, -1);
        Arrays.fill(verbStart, -1);
        for (int t = 0; t < n; t++) {
            byEnding(t);
        }
        list.find(tokens, (first, end, v, kind) -> {
            verb[first] = v;
            verbEnd[first] = end;
            verbStart[end] = first;
            form[first] = (byte) kind;
        });
    }

    private void byEnding(int t) {
        verbEnd[t] = t + 1;
        if (grammar.is(t, CAPITAL | AUXILIARY)
                || !grammar.is(t, WORD)
                || grammar.is(t, CLOSED) && !grammar.is(t, VERB)) {
            return;
        }
        form[t] = (byte)
                (grammar.is(t, Grammar.ED)
                        ? VerbList.PAST | VerbList.PARTICIPLE
                        : grammar.is(t, Grammar.ING) ? VerbList.ING : 0);
        if (form[t] == 0 && grammar.is(t, VERB | REPORT)) {
            form[t] = (byte) (grammar.is(t, Grammar.S) ? VerbList.S : VerbList.PAST);
        }
        verbStart[t + 1] = form[t] == 0 ? -1 : t;
    }

    /** Forms of {@link VerbList} that the word can be; 0 for no verb. */
    int form(int t) {
        return t >= 0 && t < form.length ? form[t] : 0;
    }

    boolean isForm(int t, int any) {
        return (form(t) & any) != 0;
    }

    /** Where the verb that ends before the token begins, -1 for none. */
    int verbBefore(int t) {
        return t >= 0 && t < verbStart.length ? verbStart[t] : -1;
    }

    /** Behind the verb's last word, particles included. */
    int verbEnd(int t) {
        return verbEnd[t];
    }

    boolean isListed(int t) {
        return verb[t] >= 0;
    }

    VerbList.Verb verb(int t) {
        return isListed(t) ? list.verb(verb[t]) : VerbList.UNKNOWN;
    }

    /** The verb's base form, or the words in lower case if it is not listed. */
    String term(int t) {
        return isListed(t) ? verb(t).lemma() : lower(t);
    }

    String lower(int t) {
        return tokens.text(t).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean is(int t, long any) {
        return grammar.is(t, any);
    }

    boolean isNegating(int t) {
        return t >= 0 && t < tokens.size() && (is(t, NEGATION) || Negation.isNegating(tokens, t));
    }

    /** Whether the word can stand in a noun phrase: a noun or an adjective, by being nothing else. */
    boolean isOpen(int t) {
        return is(t, WORD) && tokens.isWord(t) && !is(t, CLOSED | TIME) && !isNegating(t);
    }

    /** An open word that is no verb of the list in a form that only a verb has. */
    boolean isNominal(int t) {
        return isOpen(t) && !is(t, VERB | REPORT) && !isForm(t, VerbList.PAST | VerbList.ING);
    }

    /** Whether a base form at the token is a verb by what stands before it. */
    boolean isInfinitive(int t) {
        int k = t - 1;
        while (is(k, ADVERB) || isNegating(k) && !is(k, AUXILIARY)) {
            k--;
        }
        return is(k, TO | MODAL | DO);
    }
}
