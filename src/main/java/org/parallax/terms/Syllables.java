package org.parallax.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables has an English word? Groups of vowels are counted, silent ones taken away, groups that fall into two
 * syllables added, all by rules of spelling; words that the rules get wrong are listed with their count
 * ({@code syllables-en.txt}, written for this project).
 *
 * <p>Parts of a compound are counted one by one. A word without letters, such as a number, counts 1, since how it is read
 * aloud is not known; so does one without a vowel. Agreement with a pronouncing dictionary: docs/measures.md. Stateless and
 * thread-safe.
 */
public final class Syllables {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœ]+");

    /** Endings in which a vowel is silent, or two groups are one syllable. */
    private static final List<Pattern> ONE_LESS = patterns(
            // name, state; but not table, nor the, and not -ee, -ie, -oe, -ue, whose group holds the e
            "[aeiouy].*[^aeiouyl]e$",
            "[aeiouy].*[aeiouyrl]le$",
            // names, states; sounded after a hiss: boxes, judges
            "[aeiouy].*[^aeiouylsxzcg]es$",
            "[aeiouy].*[aeiouyrl]les$",
            // moved, named; sounded after t or d, kept after table's -bl-
            "[aeiouy].*[^aeiouyltd]ed$",
            "[aeiouy].*[aeiouyrl]led$",
            // statement, careful, homeless, likeness, lately, something
            "[aeiouy].*[^aeiouyl]e(?:ments?|ful|fully|less|lessly|lessness|ness|ly|some|thing|body|where|hood|man|men|work|wide|time)$",
            "[aeiouy].*[aeiouy]le(?:ments?|ful|less|ness|ly|some)$");

    /** Groups of vowels that are two syllables. */
    private static final List<Pattern> ONE_MORE = patterns(
            // media, historian; special, essential, marriage, brilliant are one
            "[^ctg]ia(?!ge)",
            "[ctg]ia(?:t|b|$|s$|m|d)",
            // period, violence; nation, million, union, religious are one
            "[^ctsgxln]io",
            "(?<!l)lio|[^aeiouy]nio(?!n)|[aeiou]sio(?!n)|[ct]io(?!n|u)",
            "[^ctgx]iu|[^aeiouyq]uou|[aeiou]nuou",
            "[^ctg]eou",
            // actual, continuity; language and quality are one
            "[^qg]u(?:a|i[tn](?![sy]?$)|o)",
            "[cs]reat|[^b]reali|theat|ideal?|area|oceani|[^aeiou]eu[ms]|linear|nuclea|cerea|[^a-z]rea[cflps][ftp]|genea|panacea",
            "[^aeiouysl]eo(?!us|n[^aeiou]|pl|pa)",
            "[^aeiou]ie(?:t|n(?=c|t|s)|st$|r$|rs$)(?<!cie[nt])(?<!tie[nt])",
            "[aeiouy]ing|[aeo]y[aeo]",
            "[^aeiouyqg]ue[lnt]|[^g]uie|oe[mt]|[^cs]oi[cn]g|coop|coor|zoo[ln]|coe[dx]",
            "[iy]sm$|[iy]sms$|thm",
            "sci[eo]|[aeiou]ya|bei|[^aeiou]nae");

    private Syllables() {}

    /** The number of syllables, 1 or more. */
    public static int count(String word) {
        String folded = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        int sum = 0;
        for (String part : NO_LETTER.split(folded)) {
            sum += part.isEmpty() ? 0 : ofPart(part);
        }
        return Math.max(1, sum);
    }

    private static int ofPart(String part) {
        String word = part;
        int possessive = 0;
        if (word.endsWith("'s")) {
            word = word.substring(0, word.length() - 2);
            possessive = word.matches(".*(?:s|x|z|ch|sh|ce|ge|se)") ? 1 : 0;
        }
        word = word.replace("'", "");
        Integer listed = Listed.COUNTS.get(word);
        return possessive + (listed != null ? listed : byRule(word));
    }

    private static int byRule(String word) {
        int count = (int) VOWELS.matcher(word).results().count();
        for (Pattern pattern : ONE_LESS) {
            count -= pattern.matcher(word).find() ? 1 : 0;
        }
        for (Pattern pattern : ONE_MORE) {
            count += (int) pattern.matcher(word).results().count();
        }
        return Math.max(1, count);
    }

    private static List<Pattern> patterns(String... expressions) {
        return java.util.Arrays.stream(expressions).map(Pattern::compile).toList();
    }

    private static final class Listed {

        static final Map<String, Integer> COUNTS = load();

        private static Map<String, Integer> load() {
            Map<String, Integer> counts = new HashMap<>();
            try (InputStream raw = Syllables.class.getResourceAsStream("syllables-en.txt")) {
                if (raw == null) {
                    throw new IllegalStateException("syllables-en.txt is missing from the jar");
                }
                BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (!line.isBlank() && line.charAt(0) != '#') {
                        String[] words = line.strip().split("\\s+");
                        for (int i = 1; i < words.length; i++) {
                            counts.put(words[i], Integer.parseInt(words[0]));
                        }
                    }
                }
                return counts;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read syllables-en.txt: " + e, e);
            }
        }
    }
}
