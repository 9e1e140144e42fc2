package org.parallax.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** Spellings in which a group of vowels is silent. */
    private static final List<Pattern> ONE_LESS = patterns(
            // name, state; not the, table, acre, nor -ee, -ie, -oe, -ue, whose group holds the e
            "[aeiouy].*(?<![aeiouyl])(?<![bcdgptk]r)e$",
            "(?:[aeiouy]|[aeiouy].*[rl])le(?:s|d)?$",
            // names; sounded after a hiss: boxes, judges, wishes
            "[aeiouy].*(?<![aeiouylsxzcg])(?<![cs]h)es$",
            // moved, obeyed; sounded after t and d, and where a word ends in -bled or -cred
            "[aeiouy].*(?<![aeiouyltd])(?<![bcdgpt]r)ed$",
            // league, unique; not argue
            "(?:[aeioun]g|q)ue(?:s|d|ly|ness)?$",
            // statement, careful, homeless, lately, statesman
            "[aeiouy].*[^aeiouyl]e(?:ments?|ful|fully|fulness|less|lessly|lessness|ness|ly|some|hood)$",
            "[aeiouy].*[^aeiouyl]es?(?:man|men|manship|work)$",
            "[aeiouy].*[aeiouy]le(?:ments?|ful|less|ness|ly|some)$",
            // therefore, foresight, safeguard
            "^(?:un)?(?:there|where|here|fore|some|safe|life|like|house|home|wide|time|note|peace|hence|mile|trade|stone|space|base|face|side|whole|more|fire|horse|come|fare)"
                    + "(?!ly|less|ness|ful|ment|wh?ere$|d?$|v|n(?:s|ed|ing|er)|ditar|tic|sy|str|igns?)(?=[^aeiouy]+[aeiouy])",
            "^every(?=[a-z])|ically$|[ao]geable$");

    /** Groups of vowels that are two syllables, and consonants that are one. */
    private static final List<Pattern> ONE_MORE = patterns(
            // media, historian; special, marriage, brilliant, peculiar are one
            "(?<![ctgs])ia(?!ge)(?<!lli(?=ant)a)(?<!lia(?=r.))(?<!lia(?=r$))|[ctg]ia(?:t|b|m|d|ry|ries|lit|nit)|sias|gian?ts?$",
            // period, harmonious; nation, million, fashion, religious are one
            "(?<![ctsgxlnh])io|lio(?!n)|niou|ennio|[ct]io(?=[^nu])",
            "(?<![ctgx])iu|uou|uum|(?<!q)uit(?:y|ies|ous|i[ov])",
            "(?<![ctg])eou|nean|pean|linea",
            // actual; language, quality and persuade are one
            "(?<![qgs])ua|sua(?![dgs])",
            "[cr]reat(?!ure)|theat|idea(?!l(?!i))|area|orea|nuclea|cerea|genea|panacea|(?<=er)eal?$|oceani|eum|(?:^|un)reali",
            "(?<![aeiouysl])(?<!p(?=eop))eo(?!us|pl|pa|n[^aeiou]|rge|f$|u)",
            // quiet, society, science, easiest; ancient, convenient are one
            "(?<![aeio])iet|(?<![ctn])ien(?=[cst])|alien|quiesc|scienti|iest$|(?<!^[pt])(?<!nt)iers?$|tieth|^(?:un)?scien",
            // being, playing, royal, employer
            "[aeiouy]ing|[aeo]y(?:[ao]|e(?!s?$|d$))",
            "(?<![qg])ue(?:l(?!y)|nt|nc|st)|oe[mt]|oers?$|oever|oic(?!e)|oism|zool|ruin|suici|fluid",
            "^co(?:op|or|e[dqrx]|inci)|^rei(?:n[fsv][a-z]+|t)|^reu|^p?ree(?:l[ei]|m|s|n)|(?:^|un)rea(?:ff|dj|ss|rr|pp|w|ct)",
            // prism, spasm, rhythm
            "[aiy]sms?$|thms?$",
            // desire, fired, retirement
            "(?:(?<![aeiou])|(?<=qu))ir(?:e(?:s|d|ly|less|ments?)?$|ing)",
            // struggling, trembling
            "(?:bb|dd|gg|pp|tt|zz|mb|mp|nd|ng|nk|rt)ling(?:s|ly)?$",
            // didn't, wasn't, mustn't
            "[dst]n't$");

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
        Integer listed = Listed.COUNTS.get(word.replace("'", ""));
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
        return Arrays.stream(expressions).map(Pattern::compile).toList();
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
