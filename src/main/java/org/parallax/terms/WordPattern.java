package org.parallax.terms;

import java.io.Serializable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches one token in the form it is counted in: a word, a glob or a regular expression. */
abstract class WordPattern implements Serializable {

    private static final long serialVersionUID = 1;

    abstract boolean matches(String word);

    /** Exactly this word. */
    static WordPattern word(String word) {
        return new Word(word);
    }

    /** A word in which {@code *} stands for any letters and {@code ?} for one. */
    static WordPattern glob(String glob) {
        return glob.indexOf('*') < 0 && glob.indexOf('?') < 0 ? new Word(glob) : new Glob(glob);
    }

    /**
     * A regular expression found anywhere in the token.
     *
     * @throws IllegalArgumentException for an expression with an error, with its place
     */
    static WordPattern regex(String regex, boolean ignoreCase) {
        try {
            int flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
            return new Regex(Pattern.compile(regex, flags));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "not a regular expression: " + e.getDescription() + " at " + e.getIndex() + " of \"" + regex
                            + "\"; a plain word goes to Concordance.of, one with * to Concordance.glob",
                    e);
        }
    }

    private static final class Word extends WordPattern {

        private static final long serialVersionUID = 1;
        private final String wanted;

        Word(String wanted) {
            this.wanted = wanted;
        }

        @Override
        boolean matches(String word) {
            return wanted.equals(word);
        }
    }

    private static final class Glob extends WordPattern {

        private static final long serialVersionUID = 1;
        private final String glob;

        Glob(String glob) {
            this.glob = glob;
        }

        // on a mismatch only the last star takes one more letter: at worst word x glob steps, never exponential
        @Override
        boolean matches(String word) {
            int w = 0;
            int g = 0;
            int star = -1;
            int taken = 0;
            while (w < word.length()) {
                if (g < glob.length() && glob.charAt(g) == '*') {
                    star = g++;
                    taken = w;
                } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == word.charAt(w))) {
                    g++;
                    w++;
                } else if (star >= 0) {
                    g = star + 1;
                    w = ++taken;
                } else {
                    return false;
                }
            }
            while (g < glob.length() && glob.charAt(g) == '*') {
                g++;
            }
            return g == glob.length();
        }
    }

    private static final class Regex extends WordPattern {

        private static final long serialVersionUID = 1;
        private final Pattern pattern;

        Regex(Pattern pattern) {
            this.pattern = pattern;
        }

        @Override
        boolean matches(String word) {
            return pattern.matcher(new Steps(word, pattern.pattern())).find();
        }
    }

    /** A token that counts how often it is looked at, so that an expression that backtracks without end is stopped. */
    private static final class Steps implements CharSequence {

        private static final int LIMIT = 1_000_000;
        private final String word;
        private final String regex;
        private int steps;

        Steps(String word, String regex) {
            this.word = word;
            this.regex = regex;
        }

        @Override
        public int length() {
            return word.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > LIMIT) {
                throw new IllegalStateException("the expression \"" + regex + "\" took more than " + LIMIT
                        + " steps on a token of " + word.length()
                        + " characters; repetitions within repetitions do that, write them once");
            }
            return word.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return word.substring(start, end);
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
