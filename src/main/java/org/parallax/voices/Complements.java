package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.to;

import org.parallax.actors.Grammar;

/** What stands behind a cue for its content, and where the content ends. */
final class Complements {

    private static final int LONGEST_ADVERBIAL = 4;

    private final Unit unit;
    private final Phrases phrases;
    private final ClauseStarts clauses;
    private final Adverbials adverbials;
    private final Endings endings;
    private ContentKind kind = ContentKind.NONE;
    private int from = -1;
    private int cueEnd;

    Complements(Unit unit, Phrases phrases, ClauseStarts clauses) {
        this.unit = unit;
        this.phrases = phrases;
        this.clauses = clauses;
        this.adverbials = new Adverbials(unit, phrases);
        this.endings = new Endings(unit, phrases, clauses);
    }

    ContentKind kind() {
        return kind;
    }

    /** First item of the content. */
    int from() {
        return from;
    }

    /** Item behind the cue, particles and adverbials taken in. */
    int cueEnd() {
        return cueEnd;
    }

    /** Looks behind the cue at the item; {@code takes} as {@link Takes} bits. */
    boolean find(int cue, int index, int takes) {
        int strength = unit.text().cues.cue(index).strength();
        kind = ContentKind.NONE;
        from = -1;
        cueEnd = cue + 1;
        int k = cue + 1;
        int particle = particle(k, unit.text().cues.particles(index));
        if (particle >= 0) {
            k = particle + 1;
            cueEnd = k;
        }
        if (direct(k, takes, particle >= 0)) {
            return true;
        }
        if ((takes & (Takes.ADDRESSEE | Takes.OBJECT_INFINITIVE)) != 0 && addressee(k, takes)) {
            return true;
        }
        if ((takes & (Takes.TAG | Takes.THAT)) != 0 && strength >= 1 && behindAdverbials(k, takes)) {
            return true;
        }
        if ((takes & Takes.TAG) != 0 && strength >= 2 && farQuotation(k)) {
            return true;
        }
        return particle >= 0 ? start(ContentKind.PREPOSITION, k) : nominal(k, takes);
    }

    /** A quotation behind a comma or colon, with nothing between it and the cue that is a clause of its own. */
    private boolean farQuotation(int k) {
        for (int i = k; i < unit.size() && i - k < 16; i++) {
            if (unit.isQuote(i)) {
                return unit.is(i - 1, Grammar.COMMA | Grammar.COLON) && start(ContentKind.QUOTATION, i);
            }
            if (unit.is(i, Grammar.STOP | Grammar.SEMICOLON)
                    || clauses.isFinite(i)
                    || unit.cueTakes(i, Takes.TAG) && unit.noun(i) < 0) {
                return false;
            }
        }
        return false;
    }

    private int particle(int k, String[] particles) {
        int at = k;
        while (particles.length > 0 && unit.is(at, Grammar.ADVERB) && !isOneOf(at, particles)) {
            at++;
        }
        return isOneOf(at, particles) ? at : -1;
    }

    private boolean isOneOf(int i, String[] words) {
        for (String word : words) {
            if (unit.isWord(i, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean start(ContentKind found, int at) {
        if (at >= unit.size() || unit.is(at, Grammar.STOP | Grammar.COMMA | Grammar.SEMICOLON | Grammar.CLOSE)) {
            return false;
        }
        kind = found;
        from = at;
        return true;
    }

    /** What can only be content: that, a quotation, a question word, an infinitive, a participle. */
    private boolean direct(int k, int takes, boolean behindParticle) {
        int at = k;
        while (unit.is(at, Grammar.ADVERB) && !unit.is(at, Grammar.THAT | Grammar.SUBORDINATOR)) {
            at++;
        }
        if (unit.isQuote(at) && at > k - 1 && (at == k || (takes & Takes.QUOTATION) != 0)) {
            return start(ContentKind.QUOTATION, at);
        }
        if ((takes & Takes.THAT) != 0 && unit.is(at, Grammar.THAT)) {
            return start(ContentKind.THAT, at);
        }
        if (unit.is(at, Grammar.COMMA) && unit.isQuote(at + 1) && (takes & (Takes.QUOTATION | Takes.TAG)) != 0) {
            return start(ContentKind.QUOTATION, at + 1);
        }
        if (unit.is(at, Grammar.COLON) && (takes & (Takes.QUOTATION | Takes.TAG)) != 0) {
            return start(ContentKind.COLON, at + 1);
        }
        if ((takes & Takes.QUESTION) != 0 && unit.is(at, Grammar.QUESTION)) {
            return start(ContentKind.QUESTION, at);
        }
        if ((takes & Takes.INFINITIVE) != 0 && !behindParticle && unit.is(at, Grammar.TO) && opensInfinitive(at + 1)) {
            return start(ContentKind.INFINITIVE, at);
        }
        return (takes & Takes.GERUND) != 0 && unit.is(at, Grammar.ING) && start(ContentKind.GERUND, at);
    }

    private boolean opensInfinitive(int i) {
        return unit.is(i, Grammar.WORD)
                && !unit.is(i, Grammar.OPENS_PHRASE | Grammar.CAPITAL | Grammar.OBJECT_PRONOUN | Grammar.NUMBER);
    }

    /** Over somebody spoken to: {@code told reporters that}, {@code urged them to}. */
    private boolean addressee(int k, int takes) {
        long person = phrases.startingAt(k);
        if (person == NONE) {
            return false;
        }
        int at = to(person);
        if (unit.is(at, Grammar.PREPOSITION)
                && !unit.is(at, Grammar.TO)
                && !unit.isWord(at, "about")
                && !unit.isWord(at, "of")) {
            long more = phrases.startingAt(at + 1);
            at = more == NONE ? at : to(more);
        }
        while (unit.is(at, Grammar.TIME | Grammar.ADVERB)) {
            at++;
        }
        at = adverbials.behindApposition(at);
        int mask = takes & ~(Takes.OBJECT | Takes.INFINITIVE | Takes.GERUND);
        if (direct(at, mask, false)) {
            cueEnd = at;
            return true;
        }
        if ((takes & Takes.OBJECT_INFINITIVE) != 0 && unit.is(at, Grammar.TO) && opensInfinitive(at + 1)) {
            return start(ContentKind.INFINITIVE, k);
        }
        if ((takes & Takes.ADDRESSEE) != 0) {
            if (unit.isWord(at, "about") || unit.isWord(at, "of")) {
                cueEnd = at;
                return start(ContentKind.PREPOSITION, at);
            }
            if (behindAdverbials(at, takes & ~Takes.CLAUSE)) {
                return true;
            }
            if ((takes & Takes.CLAUSE) != 0 && clauses.isClause(at) && !clauses.isClause(k)) {
                cueEnd = at;
                return start(ContentKind.CLAUSE, at);
            }
        }
        return false;
    }

    /** Over times and places: {@code said in a statement on Monday that}. */
    private boolean behindAdverbials(int k, int takes) {
        int at = k;
        for (int hops = 0; hops < LONGEST_ADVERBIAL; hops++) {
            boolean parenthesis = unit.is(at, Grammar.COMMA) && adverbials.behind(at + 1) > at + 1;
            int next = adverbials.behind(parenthesis ? at + 1 : at);
            if (parenthesis) {
                next = unit.is(next, Grammar.COMMA) ? next + 1 : at;
            }
            if (next == at) {
                break;
            }
            at = next;
            if (direct(at, takes & ~(Takes.INFINITIVE | Takes.GERUND | Takes.QUESTION), false)) {
                cueEnd = at;
                return true;
            }
            if ((takes & Takes.CLAUSE) != 0 && clauses.isClause(at)) {
                cueEnd = at;
                return start(ContentKind.CLAUSE, at);
            }
        }
        return false;
    }

    private boolean nominal(int k, int takes) {
        if ((takes & Takes.CLAUSE) != 0 && clauses.isClause(k)) {
            return start(ContentKind.CLAUSE, k);
        }
        int objects = Takes.OBJECT | Takes.COMPLEMENT | Takes.AS | Takes.ACCUSATION;
        int at = k;
        while (unit.is(at, Grammar.ADVERB) && !unit.is(at, Grammar.INDEFINITE)) {
            at++;
        }
        boolean object = phrases.isNominal(at)
                || phrases.isPronoun(at)
                || unit.is(at, Grammar.OBJECT_PRONOUN | Grammar.INDEFINITE | Grammar.ING);
        if ((takes & objects) != 0 && object) {
            return start(ContentKind.OBJECT, at);
        }
        return (takes & Takes.AS) != 0 && unit.isWord(at, "as") && start(ContentKind.OBJECT, at);
    }

    /** Item behind the content that starts at {@code k}. */
    int end(int k, ContentKind opened) {
        return endings.end(k, opened, Closing.SENTENCE);
    }

    /** Item behind the content; {@code closing} tells what can end it before the sentence does. */
    int end(int k, ContentKind opened, Closing closing) {
        return endings.end(k, opened, closing);
    }
}
