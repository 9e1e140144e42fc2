package org.parallax.sentiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything VADER knows of a word, in one open-addressing table asked with the word where it stands. The words of the
 * algorithm itself (negations, degrees, set phrases) are constants of vaderSentiment (commit 44fc044, MIT licence).
 * Immutable.
 */
final class VaderWords {

    static final double DEGREE = 0.293;

    private static final String NEGATIONS =
            "aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither"
                    + " neednt never none nope nor not nothing nowhere oughtnt shant shouldnt uhuh wasnt werent uh-uh"
                    + " without wont wouldnt rarely seldom despite";
    private static final String MORE =
            "absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous"
                    + " enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping"
                    + " flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging"
                    + " greatly hella highly hugely incredible incredibly intensely major majorly more most"
                    + " particularly purely quite really remarkably so substantially thoroughly total totally"
                    + " tremendous tremendously uber unbelievably unusually utter utterly very";
    private static final String LESS = "almost barely hardly kinda kindof kind-of less little marginal marginally"
            + " occasional occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of";

    private final Map<String, Integer> phraseIds = new HashMap<>();
    private final Map<Long, Double> phrases = new HashMap<>();
    private final Map<Long, Double> degreePhrases = new HashMap<>();

    private final String[] words;
    private final int[] hashes;
    private final int[] slots;
    final double[] valence;
    final boolean[] inLexicon;
    final boolean[] negates;
    final double[] degree;
    final byte[] role;
    final int[] phraseId;
    private int size;

    /** Words that single rules name. */
    static final byte NO = 1;

    static final byte OR = 2;
    static final byte KIND = 3;
    static final byte OF = 4;
    static final byte LEAST = 5;
    static final byte AT = 6;
    static final byte VERY = 7;
    static final byte NEVER = 8;
    static final byte SO = 9;
    static final byte WITHOUT = 10;
    static final byte DOUBT = 11;
    static final byte BUT = 12;

    VaderWords(Path lexicon) {
        List<String> lines = lines(lexicon);
        int room = Integer.highestOneBit(2 * (lines.size() + 200)) * 2;
        int most = lines.size() + 250;
        words = new String[most];
        hashes = new int[most];
        slots = new int[room];
        valence = new double[most];
        inLexicon = new boolean[most];
        negates = new boolean[most];
        degree = new double[most];
        role = new byte[most];
        phraseId = new int[most];
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                read(lexicon, i + 1, lines.get(i));
            }
        }
        addRules();
        addPhrases();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read as UTF-8 text", e);
        }
    }

    private void read(Path file, int number, String line) {
        String[] cells = line.strip().split("\t");
        try {
            if (cells.length < 2) {
                throw new NumberFormatException();
            }
            int id = add(cells[0]);
            valence[id] = Double.parseDouble(cells[1]);
            inLexicon[id] = true;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": expected a word, a tab and a number, got \"" + line + "\"", e);
        }
    }

    private void addRules() {
        for (String word : NEGATIONS.split(" ")) {
            negates[add(word)] = true;
        }
        for (String word : MORE.split(" ")) {
            degree[add(word)] = DEGREE;
        }
        for (String word : LESS.split(" ")) {
            degree[add(word)] = -DEGREE;
        }
        role("no", NO);
        role("or", OR);
        role("nor", OR);
        role("kind", KIND);
        role("of", OF);
        role("least", LEAST);
        role("at", AT);
        role("very", VERY);
        role("never", NEVER);
        role("so", SO);
        role("this", SO);
        role("without", WITHOUT);
        role("doubt", DOUBT);
        role("but", BUT);
    }

    private void role(String word, byte which) {
        role[add(word)] = which;
    }

    private void addPhrases() {
        phrase(phrases, "the shit", 3);
        phrase(phrases, "the bomb", 3);
        phrase(phrases, "bad ass", 1.5);
        phrase(phrases, "bus stop", 0);
        phrase(phrases, "yeah right", -2);
        phrase(phrases, "kiss of death", -1.5);
        phrase(phrases, "to die for", 3);
        phrase(phrases, "beating heart", 3.1);
        phrase(phrases, "broken heart", -2.9);
        phrase(degreePhrases, "just enough", -DEGREE);
        phrase(degreePhrases, "kind of", -DEGREE);
        phrase(degreePhrases, "sort of", -DEGREE);
    }

    private void phrase(Map<Long, Double> into, String phrase, double value) {
        long key = 0;
        for (String word : phrase.split(" ")) {
            int id = phraseIds.computeIfAbsent(word, w -> phraseIds.size() + 1);
            phraseId[add(word)] = id;
            key = key << 8 | id;
        }
        into.put(key, value);
    }

    /** The value of a set phrase of words with these phrase ids; NaN if there is none. */
    double phrase(int first, int second) {
        return value(phrases, 0, first, second);
    }

    double phrase(int first, int second, int third) {
        return first == 0 ? Double.NaN : value(phrases, first, second, third);
    }

    /** As {@link #phrase(int, int)}, of phrases of degree. */
    double degreePhrase(int first, int second) {
        return value(degreePhrases, 0, first, second);
    }

    private static double value(Map<Long, Double> from, int first, int second, int third) {
        if (second == 0 || third == 0) {
            return Double.NaN;
        }
        Double value = from.get((long) first << 16 | (long) second << 8 | third);
        return value == null ? Double.NaN : value;
    }

    private int add(String word) {
        int hash = word.hashCode();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (words[id].equals(word)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        words[size] = word;
        hashes[size] = hash;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & slots.length - 1;
    }

    /** The word's number by its lower case, -1 if VADER knows nothing of it. */
    int id(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
                return find(lower, 0, lower.length(), lower.hashCode());
            }
            hash = 31 * hash + lower(c);
        }
        return find(text, from, to, hash);
    }

    private int find(String text, int from, int to, int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && same(words[id], text, from, to)) {
                return id;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (word.charAt(i - from) != (c < 0x80 ? lower(c) : c)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
