package org.parallax.voices;

/** What opens the content. */
enum ContentKind {
    NONE,
    THAT,
    QUOTATION,
    COLON,
    QUESTION,
    INFINITIVE,
    CLAUSE,
    OBJECT,
    PREPOSITION,
    GERUND
}
