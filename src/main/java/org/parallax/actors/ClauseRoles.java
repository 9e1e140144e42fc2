package org.parallax.actors;

import java.util.Iterator;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/** What a name or a noun phrase does in its sentence: whether it is a subject, the first one, one that reports. Asked from left to right. */
final class ClauseRoles {

    private static final int LONGEST_APPOSITION = 25;
    private static final int LONGEST_OPENING = 30;

    private final Scene scene;
    private final Tokens tokens;
    private final Grammar grammar;
    /** Sentences as they read outside quotation marks, numbered, so that a long quotation is no distance. */
    private final int[] sentenceOf;
    /** Sentence whose subject is found. */
    private int subjectOf = -1;

    ClauseRoles(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
        this.sentenceOf = outerSentences(scene);
    }

    private static int[] outerSentences(Scene scene) {
        int[] of = new int[scene.tokens.size()];
        int number = -1;
        Iterator<Span> paragraphs = scene.reading.paragraphs().iterator();
        int paragraph = next(paragraphs);
        for (int t = 0; t < of.length; t++) {
            boolean opens = t == 0 || !scene.quoted[t] && !scene.isOneSentence(t, t - 1);
            while (paragraph <= scene.tokens.start(t)) {
                paragraph = next(paragraphs);
                opens = true;
            }
            number += opens ? 1 : 0;
            of[t] = number;
        }
        return of;
    }

    private static int next(Iterator<Span> paragraphs) {
        return paragraphs.hasNext() ? paragraphs.next().start() : Integer.MAX_VALUE;
    }

    /** Begins again at the left. */
    void restart() {
        subjectOf = -1;
    }

    /** Number of the token's sentence as it reads outside quotation marks. */
    int sentence(int token) {
        return sentenceOf[token];
    }

    /**
     * The role of what stands at {@code [from, to)}: 3 for the first subject if it reports, 2 for the first subject of the
     * sentence outside an opening subordinate clause, 1 for another, 0 for no subject.
     */
    int role(int from, int to) {
        return isSubject(from, to) ? subjectRole(from, to) : 0;
    }

    /** The role of a pronoun. */
    int pronounRole(int token) {
        boolean subject = grammar.is(token, Grammar.SUBJECT_PRONOUN) && !grammar.is(token, Grammar.POSSESSIVE_PRONOUN);
        return subject ? subjectRole(token, token + 1) : 0;
    }

    private int subjectRole(int from, int to) {
        if (subjectOf == sentenceOf[from] || inOpeningClause(from)) {
            return 1;
        }
        subjectOf = sentenceOf[from];
        return reports(from, to) ? 3 : 2;
    }

    /** Before a verb, or behind one that follows a quotation. */
    private boolean isSubject(int from, int to) {
        if (grammar.is(to - 1, Grammar.POSSESSIVE)) {
            return false;
        }
        int k = to;
        while (grammar.is(k, Grammar.ADVERB)) {
            k++;
        }
        if (grammar.is(k, Grammar.VERB | Grammar.AUXILIARY | Grammar.ED | Grammar.REPORT)
                || grammar.is(k, Grammar.COMMA) && opensSentence(from)) {
            return true;
        }
        return from >= 2
                && grammar.is(from - 1, Grammar.VERB | Grammar.ED | Grammar.REPORT)
                && grammar.is(from - 2, Grammar.MARK | Grammar.COMMA);
    }

    /** Whether a sentence begins at the token. */
    boolean opensSentence(int token) {
        int sentence = scene.sentenceOf[token];
        return sentence >= 0 && tokens.start(token) == scene.reading.sentences().start(sentence);
    }

    private boolean reports(int from, int to) {
        int k = to;
        while (grammar.is(k, Grammar.ADVERB | Grammar.AUXILIARY)) {
            k++;
        }
        if (grammar.is(k, Grammar.REPORT) || grammar.is(from - 1, Grammar.REPORT)) {
            return true;
        }
        int end = grammar.is(k, Grammar.COMMA) ? Math.min(k + LONGEST_APPOSITION, tokens.size()) : k;
        for (int i = k; i < end && sentenceOf[i] == sentenceOf[from]; i++) {
            if (grammar.is(i, Grammar.COMMA) && grammar.is(i + 1, Grammar.REPORT)) {
                return true;
            }
        }
        return false;
    }

    private boolean inOpeningClause(int t) {
        int k = t;
        while (k > 0
                && sentenceOf[k - 1] == sentenceOf[t]
                && t - k < LONGEST_OPENING
                && !grammar.is(k - 1, Grammar.COMMA)) {
            k--;
        }
        boolean first = k == 0 || sentenceOf[k - 1] != sentenceOf[t];
        return first && k < t && grammar.is(k, Grammar.SUBORDINATOR);
    }
}
