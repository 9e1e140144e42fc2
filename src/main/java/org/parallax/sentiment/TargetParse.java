package org.parallax.sentiment;

import org.parallax.actors.Grammar;
import org.parallax.text.Tokens;

/**
 * The sentence as seen from its target: which part the target plays and how every other word stands to it. Rules over
 * word classes, no parse. Belongs to one thread.
 */
final class TargetParse {

    private static final int LONGEST_PHRASE = Clauses.LONGEST_PHRASE;
    private static final int LONGEST_APPOSITION = 25;
    private static final long STOPS_PHRASE = Clauses.STOPS_PHRASE;

    final Tokens tokens;
    final Grammar grammar;
    final int from;
    final int to;

    /** The target's tokens, the rest of its name included. */
    final int first;

    final int last;

    TargetRole role = TargetRole.OTHER;

    /** The verb it is the subject of, -1 for none. */
    int verb = -1;

    boolean passive;
    boolean copula;
    boolean negated;

    /** The verb it is the object of, or the word its preposition belongs to, -1 for none. */
    int governor = -1;

    int preposition = -1;
    boolean byAgent;

    private final Relation[] relation;
    private final Clauses clauses;

    TargetParse(Tokens tokens, Grammar grammar, int from, int to, int first, int last) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.from = from;
        this.to = to;
        this.relation = new Relation[to - from];
        this.clauses = new Clauses(tokens, grammar, from, to);
        this.first = clauses.nameStart(first);
        this.last = clauses.nameEnd(last);
        defaults();
        governor();
        int behind = owner();
        behind = apposition(behind);
        predicate(behind);
        speech();
        role = role();
        mark(this.first, this.last, Relation.TARGET);
    }

    Relation relation(int t) {
        return relation[t - from];
    }

    /** Number of the verb of {@link TargetVerbs} that starts here, -1 for none. */
    int verbAt(int t) {
        return clauses.verbAt(t);
    }

    boolean isVerb(int t) {
        return clauses.isVerb(t);
    }

    private boolean is(int t, long any) {
        return clauses.is(t, any);
    }

    private void mark(int f, int l, Relation r) {
        for (int t = Math.max(f, from); t < Math.min(l, to); t++) {
            relation[t - from] = r;
        }
    }

    private void defaults() {
        mark(from, first, Relation.BEFORE);
        mark(last, to, Relation.AFTER);
        int left = first;
        while (left > from && !clauses.isClauseEdge(left - 1)) {
            left--;
        }
        elsewhere(from, left);
        elsewhere(clauses.clauseEnd(last), to);
        mark(left, first, Relation.CLAUSE_BEFORE);
        mark(last, clauses.clauseEnd(last), Relation.CLAUSE_AFTER);
    }

    /** Clauses that begin with a name or a noun phrase and its verb speak of that one. */
    private void elsewhere(int start, int end) {
        for (int f = start; f < end; ) {
            int l = clauses.clauseEnd(f + 1);
            if (clauses.hasSubject(f, Math.min(l, end))) {
                mark(f, Math.min(l, end), Relation.ELSEWHERE);
            }
            f = l;
        }
    }

    private void governor() {
        Governor left = Governor.of(clauses, first);
        governor = left.word();
        preposition = left.preposition();
        byAgent = left.byAgent();
        mark(left.phraseStart(), first, Relation.MODIFIER);
        mark(left.from(), left.to(), Relation.GOVERNOR);
    }

    /** Marks what the target owns; the token behind it, or behind the target. */
    private int owner() {
        boolean pronoun = last - first == 1 && is(first, Grammar.POSSESSIVE_PRONOUN);
        boolean her = pronoun && is(first, Grammar.OBJECT_PRONOUN);
        boolean noun = !is(last, STOPS_PHRASE | Grammar.PREPOSITION | Grammar.TO | Grammar.COORDINATOR) && last < to;
        if (!is(last - 1, Grammar.POSSESSIVE) && !(pronoun && (!her || noun && !isVerb(last)))) {
            return last;
        }
        role = TargetRole.OWNER;
        int end = last;
        while (end < to
                && end - last < LONGEST_PHRASE
                && !is(end, STOPS_PHRASE | Grammar.PREPOSITION | Grammar.TO | Grammar.COORDINATOR)
                && (end == last || !isVerb(end))) {
            end++;
        }
        mark(last, end, Relation.POSSESSED);
        return end;
    }

    private int apposition(int behind) {
        if (is(behind, Grammar.RELATIVE) && !is(behind, Grammar.THAT)) {
            mark(behind, clauses.clauseEnd(behind + 1), Relation.APPOSITION);
            return behind;
        }
        if (!is(behind, Grammar.COMMA | Grammar.OPEN | Grammar.DASH)) {
            return behind;
        }
        long closing =
                is(behind, Grammar.OPEN) ? Grammar.CLOSE : is(behind, Grammar.DASH) ? Grammar.DASH : Grammar.COMMA;
        int end = behind + 1;
        while (end < to && end - behind < LONGEST_APPOSITION && !is(end, closing | Grammar.STOP | Grammar.SEMICOLON)) {
            end++;
        }
        boolean describes = is(
                        behind + 1,
                        Grammar.OPENS_PHRASE
                                | Grammar.RELATIVE
                                | Grammar.PERSON_NOUN
                                | Grammar.TITLE
                                | Grammar.NUMBER
                                | Grammar.ED)
                || closing != Grammar.COMMA;
        if (!describes || is(behind + 1, Grammar.SUBJECT_PRONOUN)) {
            return behind;
        }
        mark(behind + 1, end, Relation.APPOSITION);
        return is(end, closing) ? end + 1 : end;
    }

    private void predicate(int behind) {
        int at = behind;
        while (is(at, Grammar.ADVERB) && !isVerb(at)) {
            at++;
        }
        boolean third = at == last && is(at, Grammar.S) && !is(at, Grammar.CAPITAL | Grammar.POSSESSIVE);
        boolean relative = is(at, Grammar.RELATIVE) && at == behind;
        if (relative) {
            at++;
        }
        if (at >= to
                || !isVerb(at) && !third
                || is(first, Grammar.OBJECT_PRONOUN)
                        && !is(first, Grammar.SUBJECT_PRONOUN | Grammar.POSSESSIVE_PRONOUN | Grammar.IT)) {
            return;
        }
        if (governor >= 0 && preposition < 0 && verbAt(governor) >= 0 && is(at, Grammar.ING)) {
            return;
        }
        int start = at;
        boolean be = false;
        while (at < to && is(at, Grammar.AUXILIARY | Grammar.ADVERB | Grammar.NEGATION)) {
            be |= is(at, Grammar.BE);
            negated |= is(at, Grammar.NEGATION);
            at++;
        }
        if (at >= to || is(at, STOPS_PHRASE)) {
            at = Math.max(start, at - 1);
        }
        verb = at;
        passive = be && (is(at, Grammar.ED) || is(at, Grammar.VERB) || verbAt(at) >= 0) && !is(at, Grammar.ING);
        copula = be && !passive && !is(at, Grammar.ING);
        mark(start, clauses.clauseEnd(at), Relation.PREDICATE);
    }

    private void speech() {
        if (first == from && is(last, Grammar.COLON)) {
            role = TargetRole.SPEAKER;
            mark(last, to, Relation.OWN_SPEECH);
            return;
        }
        boolean said =
                verb >= 0 && !passive && !copula && TargetVerbs.isSaying(tokens, verb) && role != TargetRole.OWNER;
        boolean tag =
                said && (is(verb + 1, Grammar.COMMA | Grammar.STOP | Grammar.MARK | Grammar.TIME) || verb + 1 >= to);
        boolean inverted = governor >= 0
                && preposition < 0
                && TargetVerbs.isSaying(tokens, governor)
                && (is(governor - 1, Grammar.COMMA | Grammar.MARK) || governor == from);
        if (said) {
            role = TargetRole.SPEAKER;
            if (!is(verb + 1, Grammar.PREPOSITION)) {
                mark(verb + 1, to, Relation.OWN_SPEECH);
            }
            if (tag) {
                mark(from, first, Relation.OWN_SPEECH);
            }
        } else if (inverted) {
            role = TargetRole.SPEAKER;
            mark(from, governor, Relation.OWN_SPEECH);
            mark(last + 1, to, Relation.OWN_SPEECH);
        }
    }

    private TargetRole role() {
        if (role != TargetRole.OTHER) {
            return role;
        }
        if (verb >= 0) {
            return copula ? TargetRole.DESCRIBED : passive ? TargetRole.PATIENT : TargetRole.AGENT;
        }
        if (byAgent) {
            return TargetRole.AGENT;
        }
        if (preposition >= 0) {
            return TargetRole.COMPLEMENT;
        }
        return governor >= 0 ? TargetRole.PATIENT : TargetRole.OTHER;
    }
}
