package org.parallax.sentiment;

import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.Shifters;
import org.parallax.text.Tokens;

/** Applies the rules to the valued words of the sentence that a {@link SentenceScan} holds. Belongs to one thread. */
final class RuleEngine {

    private static final int MOST_EXCLAMATIONS = 3;
    private static final int LONGEST_CONCESSION = 40;
    private static final double SHOUTED_SENTENCE = 0.5;

    private final SentenceScan scan;
    private final Lexicon lexicon;
    private final ToneRules rules;
    private final Hits hits;

    /** Number in {@link Hits} of the sentence's first word, and for each word of the scan its number there, -1 for none. */
    private int[] hitOf = new int[16];

    private boolean contrasted;

    RuleEngine(SentenceScan scan, Lexicon lexicon, ToneRules rules, Hits hits) {
        this.scan = scan;
        this.lexicon = lexicon;
        this.rules = rules;
        this.hits = hits;
    }

    /** Adds the sentence's valued words to the hits, changed by the rules. */
    void apply() {
        if (hitOf.length < scan.size) {
            hitOf = new int[scan.first.length];
        }
        contrasted = false;
        int before = hits.size;
        Tokens tokens = scan.tokens;
        for (int i = 0; i < scan.size; i++) {
            hitOf[i] = scan.value[i] == 0
                    ? -1
                    : hits.add(tokens.start(scan.first[i]), tokens.end(scan.end[i] - 1), scan.entry[i], scan.value[i]);
        }
        for (int c = 0; c < scan.cues; c++) {
            apply(c);
        }
        if (hits.size > before) {
            applyToSentence(before);
            hits.sortFrom(before);
        }
    }

    private void apply(int c) {
        Cue cue = scan.cue(c);
        switch (cue.rule()) {
            case BOUNDARY, PHRASE_END, PASSIVE, NONE -> {}
            case CONTRAST -> contrast(c);
            case CONCESSION -> concession(c);
            default -> {
                if (!scan.cueOff[c]) {
                    reach(c, cue);
                }
            }
        }
    }

    private void reach(int c, Cue cue) {
        boolean before = cue.side() == Cue.Side.BEFORE || cue.verb() && scan.isPassive(c);
        boolean reached = !before && reachBehind(c, cue);
        if (before || !reached && cue.side() == Cue.Side.BEHIND_ELSE_BEFORE) {
            reached = reachBefore(c, cue);
        }
        if (!reached && cue.alone() != 0 && !isValued(c)) {
            int hit = hits.add(cueStart(c), cueEnd(c), Hits.CUE, cue.alone());
            hits.note(hit, cue.rule(), cueStart(c), cueEnd(c));
        }
    }

    /** Whether a word of the cue has a value as a word. */
    private boolean isValued(int c) {
        for (int word = scan.wordFrom(scan.cueFirst[c]);
                word < scan.size && scan.first[word] < scan.cueEnd[c];
                word++) {
            if (hitOf[word] >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean reachBehind(int c, Cue cue) {
        int word = scan.wordFrom(scan.cueEnd[c]);
        int next = c + 1;
        int left = cue.reach();
        boolean any = false;
        for (int t = scan.cueEnd[c]; t < scan.to && left > 0; t++) {
            while (next < scan.cues && scan.cueFirst[next] < t) {
                next++;
            }
            if (isEdge(t) || next < scan.cues && scan.cueFirst[next] == t && ends(cue, c, next)) {
                return any;
            }
            while (word < scan.size && scan.first[word] == t) {
                any |= change(c, cue, word++);
                if (any && cue.rule().takesOne()) {
                    return true;
                }
            }
            left -= scan.tokens.isWord(t) ? 1 : 0;
        }
        return any;
    }

    /** Whether the reach of a cue ends at the next one; a negation takes its effect away. */
    private boolean ends(Cue cue, int at, int next) {
        Cue other = scan.cue(next);
        if (other.rule().bounds() || other.side() == Cue.Side.APART) {
            return true;
        }
        if (cue.rule() == Rule.SHIFTER && other.rule() == Rule.PHRASE_END) {
            return true;
        }
        boolean turns = cue.rule().negates() || cue.rule() == Rule.SHIFTER;
        if (turns && other.rule().canBeNegated()) {
            scan.cueOff[next] = true;
            if (other.rule() == Rule.THREAT) {
                return false;
            }
            int word = scan.wordFrom(scan.cueFirst[next]);
            if (word < scan.size && scan.first[word] < scan.cueEnd[next]) {
                change(at, cue, word);
            }
            return true;
        }
        return false;
    }

    private boolean reachBefore(int c, Cue cue) {
        boolean any = false;
        int left = cue.reach();
        int word = scan.wordFrom(scan.cueFirst[c]) - 1;
        int before = c - 1;
        for (int t = scan.cueFirst[c] - 1; t >= scan.from && left > 0; t--) {
            while (before >= 0 && scan.cueFirst[before] > t) {
                before--;
            }
            if (isEdge(t)
                    || before >= 0
                            && scan.cueFirst[before] == t
                            && scan.cue(before).rule().bounds()) {
                return any;
            }
            while (word >= 0 && scan.first[word] == t) {
                any |= change(c, cue, word--);
            }
            left -= scan.tokens.isWord(t) ? 1 : 0;
        }
        return any;
    }

    private boolean change(int c, Cue cue, int word) {
        int hit = hitOf[word];
        if (hit < 0 || !mayTurn(cue.rule(), hits.entry[hit])) {
            return false;
        }
        double points = hits.points[hit];
        double factor = cue.factor(points);
        hits.change(hit, cue.rule(), factor, cueStart(c), cueEnd(c));
        if (cue.rule() == Rule.SHIFTER && points < 0 && factor <= 0) {
            dropOwnValue(c);
        }
        return true;
    }

    private void dropOwnValue(int c) {
        int word = scan.wordFrom(scan.cueFirst[c]);
        if (word < scan.size && scan.first[word] < scan.cueEnd[c]) {
            int own = hitOf[word];
            if (own >= 0 && hits.points[own] < 0) {
                hits.change(own, Rule.OWN_VALUE, 0, cueStart(c), cueEnd(c));
            }
        }
    }

    private boolean mayTurn(Rule rule, int number) {
        if (number < 0) {
            return rule != Rule.SHIFTER;
        }
        Shifters shifters = lexicon.entry(number).shifters();
        return switch (rule) {
            case SHIFTER, THREAT -> shifters == Shifters.ALL;
            case NEGATION, WEAK_NEGATION, LESS -> shifters != Shifters.NONE;
            default -> true;
        };
    }

    /** The first in the sentence, unless it opens the sentence. */
    private void contrast(int c) {
        if (contrasted || scan.cueFirst[c] - scan.from < 2) {
            return;
        }
        contrasted = true;
        sentencePart(Rule.BEFORE_CONTRAST, c, scan.from, scan.cueFirst[c]);
        sentencePart(Rule.AFTER_CONTRAST, c, scan.cueEnd[c], scan.to);
    }

    /** From the cue to the next comma, or to the end where the cue itself stands behind one. */
    private void concession(int c) {
        int until = scan.cueEnd[c];
        int last = Math.min(scan.to, until + LONGEST_CONCESSION);
        while (until < last && !isMark(until, ",;")) {
            until++;
        }
        sentencePart(Rule.CONCESSION, c, scan.cueEnd[c], until);
    }

    private void sentencePart(Rule rule, int c, int first, int last) {
        Cue strength = rules.strength(rule);
        for (int word = scan.wordFrom(first); word < scan.size && scan.first[word] < last; word++) {
            int hit = hitOf[word];
            if (hit >= 0) {
                hits.change(hit, rule, strength.factor(hits.points[hit]), cueStart(c), cueEnd(c));
            }
        }
    }

    private int cueStart(int c) {
        return scan.tokens.start(scan.cueFirst[c]);
    }

    private int cueEnd(int c) {
        return scan.tokens.end(scan.cueEnd[c] - 1);
    }

    private void applyToSentence(int before) {
        int question = -1;
        int exclamations = 0;
        for (int t = scan.to - 1; t >= scan.from && !scan.tokens.isWord(t); t--) {
            question = isMark(t, "?") ? t : question;
            exclamations += isMark(t, "!") ? 1 : 0;
        }
        quoted();
        shouted();
        double shout =
                StrictMath.pow(rules.strength(Rule.EXCLAMATION).good(), Math.min(MOST_EXCLAMATIONS, exclamations));
        for (int hit = before; hit < hits.size; hit++) {
            if (question >= 0) {
                double factor = rules.strength(Rule.QUESTION).factor(hits.points[hit]);
                hits.change(hit, Rule.QUESTION, factor, scan.tokens.start(question), scan.tokens.end(question));
            }
            hits.change(hit, Rule.EXCLAMATION, shout, 0, 0);
        }
    }

    private void quoted() {
        Cue scare = rules.strength(Rule.SCARE_QUOTES);
        for (int word = 0; word < scan.size; word++) {
            if (isWordHit(word) && isQuoted(word, scare.reach())) {
                int hit = hitOf[word];
                hits.change(hit, Rule.SCARE_QUOTES, scare.factor(hits.points[hit]), 0, 0);
            }
        }
    }

    /** Words in capitals, where the sentence as a whole is not set in them: asked only if there are any. */
    private void shouted() {
        Cue capitals = rules.strength(Rule.CAPITALS);
        int word = nextShouted(0);
        if (word == scan.size || sentenceShouts()) {
            return;
        }
        for (; word < scan.size; word = nextShouted(word + 1)) {
            int hit = hitOf[word];
            hits.change(hit, Rule.CAPITALS, capitals.factor(hits.points[hit]), 0, 0);
        }
    }

    private int nextShouted(int from) {
        int word = from;
        while (word < scan.size && !(isWordHit(word) && isShouted(scan.first[word]))) {
            word++;
        }
        return word;
    }

    private boolean isWordHit(int word) {
        return hitOf[word] >= 0 && scan.entry[word] >= 0;
    }

    /** Whether the word stands in quotation marks with few other words. */
    private boolean isQuoted(int word, int most) {
        int open = scan.first[word] - 1;
        for (int n = 1; n < most && open >= scan.from && scan.tokens.isWord(open); n++) {
            open--;
        }
        if (open < scan.from || !isQuote(open)) {
            return false;
        }
        int close = open + 1;
        while (close < scan.to && close - open <= most && scan.tokens.isWord(close)) {
            close++;
        }
        return close < scan.to && close >= scan.end[word] && isQuote(close);
    }

    private boolean isQuote(int t) {
        return isMark(t, "\"“”„«»‘’'`");
    }

    private boolean isShouted(int t) {
        String text = scan.tokens.text();
        int letters = 0;
        for (int i = scan.tokens.start(t); i < scan.tokens.end(t); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            letters++;
        }
        return letters > 1;
    }

    private boolean sentenceShouts() {
        int shouted = 0;
        int words = 0;
        for (int t = scan.from; t < scan.to; t++) {
            if (scan.tokens.isWord(t) && scan.tokens.end(t) - scan.tokens.start(t) > 1) {
                words++;
                shouted += isShouted(t) ? 1 : 0;
            }
        }
        return shouted > SHOUTED_SENTENCE * words;
    }

    private boolean isEdge(int t) {
        return !scan.tokens.isWord(t) && isMark(t, ",;:.!?()[]—–…") || isDash(t);
    }

    private boolean isDash(int t) {
        return scan.tokens.text().charAt(scan.tokens.start(t)) == '-' && !scan.tokens.isWord(t);
    }

    private boolean isMark(int t, String marks) {
        return marks.indexOf(scan.tokens.text().charAt(scan.tokens.start(t))) >= 0 && !scan.tokens.isWord(t);
    }
}
