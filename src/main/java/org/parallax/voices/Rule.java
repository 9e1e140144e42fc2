package org.parallax.voices;

import java.util.Locale;

/** The rules that make attributions; an attribution's reason is its rule in words. */
enum Rule {
    THAT(true),
    QUOTATION(true),
    COLON(true),
    QUESTION(true),
    INFINITIVE(true),
    CLAUSE(true),
    GERUND(true),
    OBJECT(false),
    PREPOSITION(false),
    TAG(true),
    COMMA_TAG(true),
    PASSIVE(true),
    APPEARANCE(false),
    ACCORDING_TO(true),
    NOUN_THAT(true),
    NOUN_COLON(false),
    NOUN_QUESTION(false),
    NOUN_INFINITIVE(true),
    NOUN_CLAUSE(true),
    NOUN_GERUND(false),
    NOUN_OBJECT(false),
    NOUN_PREPOSITION(false),
    ADJECTIVE_THAT(true),
    ADJECTIVE_COLON(false),
    ADJECTIVE_QUESTION(true),
    ADJECTIVE_INFINITIVE(false),
    ADJECTIVE_CLAUSE(true),
    ADJECTIVE_GERUND(false),
    ADJECTIVE_OBJECT(false),
    ADJECTIVE_PREPOSITION(false),
    NAME_BEHIND_COLON(true),
    BEHIND_A_COLON(true),
    GOES_ON_IN_THE_PARAGRAPH_OF_ITS_SPEAKER(true),
    GOES_ON_FROM_AN_OPEN_QUOTATION(true),
    BEFORE_THE_TAG_OF_ITS_SPEAKER(true),
    NO_SPEAKER_NEAR(true),
    WORDS_BESIDE_THE_QUOTATION_ACT(true),
    WORDS_IN_QUOTATION_MARKS_WITHOUT_A_CUE(true),
    WORDS_IN_QUOTATION_MARKS_IN_A_SENTENCE_ABOUT_THE_SPEAKER(true);

    private static final Rule[][] BY_KIND = {byKind(""), byKind("NOUN_"), byKind("ADJECTIVE_")};

    /** Whether what it finds is a clause, a deed or speech, not the thing or the topic of one. */
    final boolean findsClause;

    private final String words;
    private final String[] reasons;

    Rule(boolean findsClause) {
        this.findsClause = findsClause;
        this.words = words(name());
        this.reasons = new String[Subjects.How.values().length];
        for (Subjects.How how : Subjects.How.values()) {
            reasons[how.ordinal()] = words + ", source " + words(how.name());
        }
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Rule[] byKind(String prefix) {
        Rule[] rules = new Rule[ContentKind.values().length];
        for (Rule rule : values()) {
            for (ContentKind kind : ContentKind.values()) {
                if (rule.name().equals(prefix + kind)) {
                    rules[kind.ordinal()] = rule;
                }
            }
        }
        return rules;
    }

    /** The rule for a verb with such a content. */
    static Rule ofVerb(ContentKind kind) {
        return BY_KIND[0][kind.ordinal()];
    }

    static Rule ofNoun(ContentKind kind) {
        return BY_KIND[1][kind.ordinal()];
    }

    static Rule ofAdjective(ContentKind kind) {
        return BY_KIND[2][kind.ordinal()];
    }

    /** The rule in words, for a quotation. */
    String words() {
        return words;
    }

    /** The rule and how the source was found, in words. */
    String reason(Subjects.How how) {
        return reasons[how.ordinal()];
    }
}
