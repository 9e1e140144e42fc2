package org.parallax.voices;

import org.parallax.actors.Grammar;

/** Whether a word that can be a verb stands where one stands. */
final class VerbPlaces {

    private final Clause clause;
    private final Unit unit;
    private final Phrases phrases;
    private final Complements complements;

    VerbPlaces(Clause clause) {
        this.clause = clause;
        this.unit = clause.unit;
        this.phrases = clause.phrases;
        this.complements = clause.complements;
    }

    /** Whether a word that can be a noun as well stands where a verb stands. */
    boolean isVerb(int i) {
        boolean ambiguous = unit.noun(i) >= 0
                || unit.is(i, Grammar.DOCUMENT_NOUN | Grammar.PERSON_NOUN | Grammar.TITLE)
                || unit.isForm(i, Inflections.BASE)
                || unit.isForm(i, Inflections.S);
        if (unit.is(i, Grammar.CAPITAL) && i > 0) {
            return isHeadline(i);
        }
        if (unit.is(i - 1, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN | Grammar.POSSESSIVE)
                && !unit.is(i - 1, Grammar.THAT)) {
            return false;
        }
        if (!ambiguous || !unit.isForm(i, Inflections.BASE) && !unit.isForm(i, Inflections.S)) {
            return true;
        }
        int j = i - 1;
        while (unit.is(j, Grammar.ADVERB)) {
            j--;
        }
        if (unit.is(
                j,
                Grammar.TO
                        | Grammar.MODAL
                        | Grammar.DO
                        | Grammar.SUBJECT_PRONOUN
                        | Grammar.RELATIVE
                        | Grammar.NEGATION
                        | Grammar.INDEFINITE)) {
            return true;
        }
        if (unit.isQuote(j)) {
            return true;
        }
        if (unit.is(j, Grammar.PREPOSITION | Grammar.QUANTIFIER | Grammar.NUMBER)) {
            return false;
        }
        boolean noun = unit.noun(i) >= 0 || unit.is(i, Grammar.DOCUMENT_NOUN);
        if (noun && hangsOnOf(j)) {
            return false;
        }
        if (unit.isForm(i, Inflections.S)) {
            return !noun
                    || unit.is(j, Grammar.CAPITAL)
                    || complements.find(
                            i,
                            unit.verb(i),
                            unit.text().cues.takes(unit.verb(i))
                                    & (Takes.THAT | Takes.CLAUSE | Takes.QUESTION | Takes.INFINITIVE));
        }
        return unit.is(j, Grammar.PEOPLE_NOUN | Grammar.S | Grammar.COMMA | Grammar.CLOSE)
                || unit.is(j, Grammar.CAPITAL) && !noun;
    }

    /** Whether the phrase that ends at the item follows {@code of}: what comes next is its noun, not its verb. */
    private boolean hangsOnOf(int last) {
        int k = last;
        while (k > 0 && last - k < 4 && phrases.isNominal(k)) {
            k--;
        }
        return unit.isWord(k, "of");
    }

    private boolean isHeadline(int i) {
        return unit.is(i - 1, Grammar.CAPITAL) && (unit.isForm(i, Inflections.S) || unit.isForm(i, Inflections.PAST));
    }

    boolean isPassive(int i) {
        int j = i - 1;
        while (j >= 0 && unit.is(j, Grammar.ADVERB | Grammar.NEGATION) && !unit.is(j, Grammar.BE)) {
            j--;
        }
        return unit.is(j, Grammar.BE)
                || unit.is(j, Grammar.CLITIC)
                        && unit.is(j, Grammar.SUBJECT_PRONOUN)
                        && !unit.isForm(i, Inflections.PAST);
    }
}
