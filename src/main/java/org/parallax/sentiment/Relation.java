package org.parallax.sentiment;

/** How a word stands to the target of its sentence. */
enum Relation {
    TARGET,
    /** Before it in its noun phrase: {@code the embattled Duarte}. */
    MODIFIER,
    /** Set beside it: {@code Duarte, a gifted engineer,}, and a relative clause. */
    APPOSITION,
    /** What it owns: {@code Duarte’s failure}. */
    POSSESSED,
    /** The verb it is the subject of and what follows it in the clause. */
    PREDICATE,
    /** The verb it is the object of, or the words its preposition belongs to: {@code blamed Duarte}, {@code anger at Duarte}. */
    GOVERNOR,
    /** What it says itself. */
    OWN_SPEECH,
    CLAUSE_BEFORE,
    CLAUSE_AFTER,
    BEFORE,
    AFTER,
    /** In a clause of which somebody else is the subject. */
    ELSEWHERE
}
