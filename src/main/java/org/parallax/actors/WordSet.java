package org.parallax.actors;

/** A few of the words that have classes, asked with the number a {@link Grammar} has for a token. */
final class WordSet {

    private final boolean[] holds = new boolean[Grammar.table().size()];

    private WordSet() {}

    /** A set of words of the table. */
    static WordSet of(String... words) {
        WordSet set = new WordSet();
        for (String word : words) {
            int number = Grammar.table().id(word);
            if (number < 0) {
                throw new IllegalArgumentException("words.tsv lacks \"" + word + "\"");
            }
            set.holds[number] = true;
        }
        return set;
    }

    /** Whether the token is one of the words. */
    boolean holds(Grammar grammar, int token) {
        int word = grammar.word(token);
        return word >= 0 && holds[word];
    }
}
