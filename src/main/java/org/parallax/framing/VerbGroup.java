package org.parallax.framing;

import static org.parallax.actors.Grammar.ADVERB;
import static org.parallax.actors.Grammar.BE;
import static org.parallax.actors.Grammar.CAPITAL;
import static org.parallax.actors.Grammar.CLITIC;
import static org.parallax.actors.Grammar.DETERMINER;
import static org.parallax.actors.Grammar.DO;
import static org.parallax.actors.Grammar.HAVE;
import static org.parallax.actors.Grammar.MODAL;
import static org.parallax.actors.Grammar.TO;

import org.parallax.text.WordTable;

/**
 * The verb group that begins at a token: {@code has not been attacked}, {@code would help}, {@code is ready}.
 *
 * @param verb the main verb's first token, -1 where a form of be is the main verb or there is none
 * @param voice whether the subject does it, has it done to it, or is said to be something
 * @param mood whether it is asserted
 * @param next the first token behind the auxiliaries: the main verb, or the complement
 */
record VerbGroup(int verb, Kind kind, Mood mood, int next) {

    enum Kind {
        ACTIVE,
        PASSIVE,
        COPULA,
        NONE
    }

    /** Verbs that say what somebody is, as be does. */
    private static final WordTable COPULAR = WordTable.of(
            "become",
            "becomes",
            "became",
            "remain",
            "remains",
            "remained",
            "seem",
            "seems",
            "seemed",
            "appear",
            "appears",
            "appeared",
            "look",
            "looks",
            "looked",
            "stay",
            "stayed",
            "grew",
            "turned",
            "proved");
    /** Participles that describe rather than tell what was done. */
    private static final WordTable DESCRIBING = WordTable.of(
            "prepared",
            "determined",
            "concerned",
            "worried",
            "committed",
            "interested",
            "involved",
            "engaged",
            "poised",
            "opposed",
            "convinced",
            "prejudiced",
            "biased",
            "experienced",
            "dedicated",
            "devoted",
            "divided",
            "united",
            "isolated",
            "embattled",
            "tired",
            "scared",
            "afraid",
            "frightened",
            "excited",
            "pleased",
            "delighted",
            "satisfied",
            "disappointed",
            "surprised",
            "shocked",
            "confused",
            "supposed",
            "used",
            "based",
            "located",
            "qualified",
            "obsessed",
            "resigned",
            "retired",
            "dead",
            "mistaken",
            "drunk",
            "bound");

    static boolean isCopular(org.parallax.text.Tokens tokens, int t) {
        return COPULAR.id(tokens, t) >= 0;
    }

    /** Whether the participle describes rather than tells what was done. */
    static boolean isDescribing(org.parallax.text.Tokens tokens, int t) {
        return DESCRIBING.id(tokens, t) >= 0;
    }

    /** Reads the group; {@code plural} lets a bare base form be a verb. */
    static VerbGroup at(ClauseWords words, int start, int end, boolean plural) {
        int k = start;
        boolean be = false;
        boolean have = false;
        boolean infinitive = false;
        boolean negated = false;
        boolean open = false;
        if (start > 0 && words.is(start - 1, CLITIC)) {
            String clitic = words.lower(start - 1);
            be = clitic.endsWith("'s") || clitic.endsWith("'re") || clitic.endsWith("'m");
            have = clitic.endsWith("'ve") || clitic.endsWith("'d");
            open = clitic.endsWith("'ll");
            infinitive = open;
        }
        for (; k < end; k++) {
            negated |= words.isNegating(k) && !words.is(k, DETERMINER);
            if (words.is(k, MODAL)) {
                open = true;
                infinitive = true;
            } else if (words.is(k, BE) && be) {
                break;
            } else if (words.is(k, BE)) {
                be = true;
            } else if (words.is(k, HAVE)) {
                have = true;
            } else if (words.is(k, DO)) {
                infinitive = true;
            } else if (words.is(k, TO) && (be || have || open)) {
                open = true;
                infinitive = true;
                be = false;
            } else if (!words.is(k, ADVERB) && !words.isNegating(k) || words.is(k, DETERMINER)) {
                break;
            }
        }
        Mood mood = negated ? Mood.NEGATED : open ? Mood.OPEN : Mood.ASSERTED;
        if (infinitive && !be && !have && k < end && words.form(k) == 0 && words.isOpen(k) && !words.is(k, CAPITAL)) {
            return new VerbGroup(k, Kind.ACTIVE, mood, k);
        }
        return of(words, k, end, be, have, infinitive || plural, mood);
    }

    private static VerbGroup of(ClauseWords words, int k, int end, boolean be, boolean have, boolean base, Mood mood) {
        if (k >= end) {
            return new VerbGroup(-1, Kind.NONE, mood, k);
        }
        if (be) {
            if (words.isForm(k, VerbList.PARTICIPLE) && DESCRIBING.id(words.tokens, k) < 0) {
                return new VerbGroup(k, Kind.PASSIVE, mood, k);
            }
            return words.isForm(k, VerbList.ING)
                    ? new VerbGroup(k, Kind.ACTIVE, mood, k)
                    : new VerbGroup(-1, Kind.COPULA, mood, k);
        }
        if (COPULAR.id(words.tokens, k) >= 0) {
            return new VerbGroup(-1, Kind.COPULA, mood, k + 1);
        }
        if (!have && DESCRIBING.id(words.tokens, k) >= 0) {
            return new VerbGroup(-1, Kind.NONE, mood, k);
        }
        int wanted = have
                ? VerbList.PARTICIPLE | VerbList.PAST
                : base ? VerbList.BASE | VerbList.PAST | VerbList.S : VerbList.S | VerbList.PAST;
        return words.isForm(k, wanted) ? new VerbGroup(k, Kind.ACTIVE, mood, k) : new VerbGroup(-1, Kind.NONE, mood, k);
    }
}
