package org.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English lemma: a noun's plural, a verb's -s, -ed and -ing, a short adjective's -er and -est.
 *
 * <p>Irregular forms come from a table, the rest from spelling: doubled consonants, {@code -y} to {@code -ies}, silent
 * {@code e}, {@code -ic} to {@code -icked}; British {@code travelled} and American {@code traveled} are both given. In a
 * phrase the first word is inflected for a verb, the last for a noun, and in {@code act of war} the one before the
 * preposition too.
 *
 * <p>Spelling alone does not tell a countable noun from another: {@code anger} gets its {@code angers}. Immutable and
 * thread-safe.
 */
public final class Inflector {

    private static final Inflector ENGLISH = new Inflector("inflections.tsv");
    private static final String VOWELS = "aeiou";
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "at", "on", "to", "with", "by", "from");
    private static final List<String> PREFIXES = List.of("over", "under", "out", "mis");

    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Set<String> doubling = new HashSet<>();

    private Inflector(String resource) {
        try (BufferedReader lines = Resources.open(resource)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    take(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw Resources.unreadable(resource, e);
        }
    }

    private void take(String[] row) {
        if (row[0].equals("d")) {
            doubling.add(row[1]);
        } else {
            irregular.put(row[0] + row[1], List.of(row[2].split(",")));
        }
    }

    /** English. */
    public static Inflector english() {
        return ENGLISH;
    }

    /**
     * All forms of a lemma, itself first, by its parts of speech: letters of {@code n v a r}; {@code x} and {@code r}
     * add none.
     */
    public List<String> forms(String lemma, String pos) {
        if (pos.equals("x") || pos.equals("r")) {
            return List.of(lemma);
        }
        List<String> forms = new ArrayList<>(6);
        forms.add(lemma);
        for (int i = 0; i < pos.length(); i++) {
            switch (pos.charAt(i)) {
                case 'n' -> addNouns(lemma, forms);
                case 'v' -> addVerbs(lemma, forms);
                case 'a' -> addAll(forms, comparatives(lemma));
                default -> {}
            }
        }
        return forms;
    }

    private static void addAll(List<String> forms, List<String> more) {
        for (String form : more) {
            add(forms, form);
        }
    }

    /** So few forms are told apart faster in a list than in a set. */
    private static void add(List<String> forms, String form) {
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    private void addNouns(String phrase, List<String> forms) {
        int last = phrase.lastIndexOf(' ') + 1;
        for (String plural : plurals(phrase.substring(last))) {
            add(forms, phrase.substring(0, last) + plural);
        }
        if (last == 0) {
            return;
        }
        String[] words = phrase.split(" ");
        for (int i = 1; i < words.length - 1; i++) {
            if (PREPOSITIONS.contains(words[i])) {
                addHeads(words, i - 1, forms);
                return;
            }
        }
    }

    private void addHeads(String[] words, int head, List<String> forms) {
        for (String plural : plurals(words[head])) {
            String[] changed = words.clone();
            changed[head] = plural;
            add(forms, String.join(" ", changed));
        }
    }

    private void addVerbs(String phrase, List<String> forms) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        for (String form : verbForms(verb)) {
            add(forms, form + rest);
        }
    }

    /** The plurals of a noun, at least one. */
    List<String> plurals(String noun) {
        List<String> known = irregular.get("n" + noun);
        if (known != null) {
            return known;
        }
        if (noun.endsWith("man")) {
            return List.of(noun.substring(0, noun.length() - 2) + "en");
        }
        String base = afterHyphen(noun);
        known = irregular.get("n" + base);
        if (known == null && base.endsWith("sis")) {
            return List.of(noun.substring(0, noun.length() - 2) + "es");
        }
        return known == null ? List.of(withS(noun)) : prefixed(noun, base, known);
    }

    /** The other forms of a verb: -s, past, participle, -ing, in that order. */
    public List<String> verbForms(String verb) {
        String base = afterHyphen(verb);
        List<String> known = irregular.get("v" + base);
        for (String prefix : PREFIXES) {
            if (known == null && base.startsWith(prefix)) {
                base = base.substring(prefix.length());
                known = irregular.get("v" + base);
            }
        }
        List<String> forms = new ArrayList<>(5);
        if (known == null || !hasOwnS(known)) {
            forms.add(withS(verb));
        }
        List<String> stems = stems(verb);
        if (known == null) {
            for (String stem : stems) {
                add(forms, withEd(stem));
            }
        } else {
            addAll(forms, prefixed(verb, base, known));
        }
        for (String stem : stems) {
            add(forms, withIng(stem));
        }
        forms.remove(verb);
        return forms;
    }

    private static boolean hasOwnS(List<String> irregular) {
        for (String form : irregular) {
            if (form.endsWith("s")) {
                return true;
            }
        }
        return false;
    }

    /** Comparative and superlative of a short adjective; none for a long one. */
    List<String> comparatives(String adjective) {
        List<String> known = irregular.get("a" + adjective);
        if (known != null) {
            return known;
        }
        if (adjective.indexOf(' ') >= 0 || adjective.indexOf('-') >= 0 || !isShort(adjective)) {
            return List.of();
        }
        String stem = adjective.endsWith("y") && !isVowelAt(adjective, adjective.length() - 2)
                ? adjective.substring(0, adjective.length() - 1) + "i"
                : doubles(adjective) ? adjective + last(adjective) : adjective;
        stem = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        return List.of(stem + "er", stem + "est");
    }

    private static boolean isShort(String adjective) {
        if (adjective.endsWith("ed") || adjective.endsWith("ing") || adjective.length() < 3) {
            return false;
        }
        int syllables = syllables(adjective);
        return syllables == 1
                || syllables == 2 && (adjective.endsWith("y") || adjective.endsWith("le") || adjective.endsWith("ow"));
    }

    private static String afterHyphen(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static List<String> prefixed(String word, String base, List<String> forms) {
        String prefix = word.substring(0, word.length() - base.length());
        return prefix.isEmpty()
                ? forms
                : forms.stream().map(form -> prefix + form).toList();
    }

    private static String withS(String word) {
        if (word.endsWith("y") && !isVowelAt(word, word.length() - 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("z") && doublesZ(word)) {
            return word + "zes";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static boolean doublesZ(String word) {
        return word.length() > 2 && isVowelAt(word, word.length() - 2) && !isVowelAt(word, word.length() - 3);
    }

    /** The word, or the word with its last letter doubled; both where British and American spelling differ. */
    private List<String> stems(String verb) {
        String base = afterHyphen(verb);
        if (doubles(base)) {
            return List.of(verb + last(verb));
        }
        boolean spellingsDiffer = endsInOneVowelAndConsonant(base)
                && "lp".indexOf(last(base)) >= 0
                && syllables(base) > 1
                && (last(base) == 'l' || base.equals("worship") || base.equals("kidnap"));
        return spellingsDiffer ? List.of(verb, verb + last(verb)) : List.of(verb);
    }

    private boolean doubles(String word) {
        return endsInOneVowelAndConsonant(word) && (syllables(word) == 1 || doubling.contains(word));
    }

    private static boolean endsInOneVowelAndConsonant(String word) {
        int n = word.length();
        if (n < 3 || isVowelAt(word, n - 1) || "wxyh".indexOf(last(word)) >= 0 || !isVowelAt(word, n - 2)) {
            return false;
        }
        // the u of quit and quiz belongs to the q
        return !isVowelAt(word, n - 3) || word.charAt(n - 3) == 'u' && n > 3 && word.charAt(n - 4) == 'q';
    }

    private static String withEd(String stem) {
        if (stem.endsWith("y") && !isVowelAt(stem, stem.length() - 2)) {
            return stem.substring(0, stem.length() - 1) + "ied";
        }
        if (stem.endsWith("e")) {
            return stem + "d";
        }
        return stem + (hardensC(stem) ? "ked" : "ed");
    }

    private static String withIng(String stem) {
        if (stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "ying";
        }
        boolean silentE = stem.endsWith("e")
                && stem.length() > 2
                && !stem.endsWith("ee")
                && !stem.endsWith("ye")
                && !stem.endsWith("oe");
        if (silentE) {
            return stem.substring(0, stem.length() - 1) + "ing";
        }
        return stem + (hardensC(stem) ? "king" : "ing");
    }

    private static boolean hardensC(String stem) {
        return stem.endsWith("ic") || stem.endsWith("sync");
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static boolean isVowelAt(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    /** Groups of vowels, without a silent e at the end: near enough to tell one syllable from more. */
    private static int syllables(String word) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowelAt(word, i) || word.charAt(i) == 'y' && i > 0;
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        boolean silent =
                word.endsWith("e") && !word.endsWith("le") && groups > 1 && !isVowelAt(word, word.length() - 2);
        return silent ? groups - 1 : groups;
    }
}
