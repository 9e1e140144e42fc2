package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/** The matcher beside one that tries every pattern at every place, on random patterns and texts. */
class PhraseMatcherOracleTest {

    private static final int RUNS = 400;
    private static final String[] TEXT_WORDS = {
        "law",
        "Law’s",
        "order",
        "orders",
        "law-and-order",
        "and",
        "AND",
        "war",
        "war's",
        "warring",
        "on",
        "terror",
        "anti-war",
        "anti-war’s",
        "phobia",
        "xenophobia",
        ",",
        "the",
        "taxpayers",
        "cafe\u0301s",
        "co\u00ADop",
        "2021"
    };
    /** Plain words first. */
    private static final String[] PATTERN_WORDS = {
        "law",
        "order",
        "and",
        "war",
        "on",
        "terror",
        "anti",
        "the",
        "coop",
        "law's",
        "war*",
        "order*",
        "ta*",
        "caf\u00E9*",
        "coo*",
        "*phobia",
        "*",
        "a?d",
        "t*r",
        "2*",
        "o*"
    };

    private final Random random = new Random(42);

    /** Words out of the first few, or of more: where they are few, phrases of them come often. */
    private String words(String[] from, int least, int most) {
        int few = 3 + random.nextInt(from.length - 2);
        int n = least + random.nextInt(most - least + 1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            words.add(from[random.nextInt(few)]);
        }
        return String.join(" ", words);
    }

    @Test
    void every_match_is_found_and_nothing_else() {
        for (int run = 0; run < RUNS; run++) {
            List<String> patterns = patterns();
            Tokens tokens = WordTokenizer.standard().tokenize(words(TEXT_WORDS, 1, 15));
            int from = random.nextInt(tokens.size());
            Set<List<Integer>> wanted = new LinkedHashSet<>();
            for (int first = from; first < tokens.size(); first++) {
                for (int entry = 0; entry < patterns.size(); entry++) {
                    for (int end : ends(patterns.get(entry), tokens, first)) {
                        wanted.add(List.of(first, end, entry));
                    }
                }
            }
            Set<List<Integer>> found = new LinkedHashSet<>();
            PhraseMatcher.of(patterns)
                    .matchAll(
                            tokens, from, tokens.size(), (first, end, entry) -> found.add(List.of(first, end, entry)));

            assertEquals(sorted(wanted), sorted(found), run + ": " + patterns + " in " + tokens.text());
        }
    }

    @Test
    void the_longest_at_each_place_is_found_from_left_to_right() {
        for (int run = 0; run < RUNS; run++) {
            List<String> patterns = patterns();
            Tokens tokens = WordTokenizer.standard().tokenize(words(TEXT_WORDS, 1, 15));
            List<List<Integer>> wanted = new ArrayList<>();
            for (int first = 0; first < tokens.size(); ) {
                int longest = longest(patterns, tokens, first);
                if (longest > first) {
                    wanted.add(List.of(first, longest));
                }
                first = Math.max(first + 1, longest);
            }
            List<List<Integer>> found = new ArrayList<>();
            PhraseMatcher.of(patterns)
                    .match(tokens, 0, tokens.size(), (first, end, entry) -> found.add(List.of(first, end)));

            assertEquals(wanted, found, run + ": " + patterns + " in " + tokens.text());
        }
    }

    private List<String> patterns() {
        Set<String> patterns = new LinkedHashSet<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            patterns.add(words(PATTERN_WORDS, 1, 3));
        }
        return List.copyOf(patterns);
    }

    private static List<String> sorted(Set<List<Integer>> matches) {
        return matches.stream().map(List::toString).sorted().toList();
    }

    private static int longest(List<String> patterns, Tokens tokens, int first) {
        int longest = first;
        for (String pattern : patterns) {
            for (int end : ends(pattern, tokens, first)) {
                longest = Math.max(longest, end);
            }
        }
        return longest;
    }

    /** The tokens behind all matches of the pattern that begin at the token. */
    private static Set<Integer> ends(String pattern, Tokens tokens, int first) {
        Set<Integer> ends = new TreeSet<>();
        ends(Arrays.asList(pattern.split(" ")), tokens, first, ends);
        return ends;
    }

    private static void ends(List<String> left, Tokens tokens, int token, Set<Integer> ends) {
        if (left.isEmpty()) {
            ends.add(token);
            return;
        }
        if (token == tokens.size()) {
            return;
        }
        for (List<String> form : forms(tokens, token)) {
            int n = form.size();
            if (n <= left.size() && fits(left.subList(0, n), form)) {
                ends(left.subList(n, left.size()), tokens, token + 1, ends);
            }
        }
    }

    /** The token as it is, without its possessive, and in parts. */
    private static List<List<String>> forms(Tokens tokens, int token) {
        List<List<String>> forms = new ArrayList<>();
        for (String word : List.of(tokens.folded(token), tokens.base(token))) {
            forms.add(List.of(word));
            if (tokens.kind(token) == TokenKind.COMPOUND) {
                forms.add(List.of(word.split("-")));
            }
        }
        return forms;
    }

    private static boolean fits(List<String> pattern, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!expression(pattern.get(i)).matcher(words.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Pattern expression(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replace("?", ".").replace("*", ".*");
        return Pattern.compile(word.equals("*") ? ".*[\\p{L}\\p{N}].*" : letters);
    }
}
