package org.parallax.sentiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * VADER's algorithm, to the digit, for replicating published results: over the lexicon file and the emoji file that the
 * caller names. Where the original does what it hardly meant, so does this, unless told otherwise by
 * {@link #fixing(VaderQuirk...)}.
 *
 * <p>{@code compound = s / sqrt(s^2 + 15)} for s the sum of the words' valences and the weight of ! and ?; the three
 * shares sum to 1 before rounding. A text without a word has four zeros.
 *
 * <p>Linear in the text, where the original is quadratic. Immutable and thread-safe.
 *
 * <p>Hutto and Gilbert (2014), VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text,
 * ICWSM. Written anew after vaderSentiment, commit 44fc044 (Python); equal to it on every row of the conformance data.
 */
public final class Vader {

    private static final double BEND = 15;
    private static final double PER_EXCLAMATION = 0.292;
    private static final int MOST_EXCLAMATIONS = 4;
    private static final double PER_QUESTION = 0.18;
    private static final double MANY_QUESTIONS = 0.96;

    private final VaderWords words;
    private final Map<Integer, String> emoji;
    private final Set<VaderQuirk> fixed;

    private Vader(VaderWords words, Map<Integer, String> emoji, Set<VaderQuirk> fixed) {
        this.words = words;
        this.emoji = emoji;
        this.fixed = fixed;
    }

    /**
     * VADER over the caller's copy of its files.
     *
     * @param lexiconFile {@code vader_lexicon.txt}: word, tab, mean valence, more columns
     * @param emojiFile {@code emoji_utf8_lexicon.txt}: emoji, tab, description
     * @throws IllegalArgumentException with file and line if a line is malformed
     * @throws UncheckedIOException with the path if a file cannot be read
     */
    public static Vader of(Path lexiconFile, Path emojiFile) {
        return new Vader(new VaderWords(lexiconFile), emoji(emojiFile), EnumSet.noneOf(VaderQuirk.class));
    }

    /** This one with quirks switched to what was meant. */
    public Vader fixing(VaderQuirk... quirks) {
        Set<VaderQuirk> more = EnumSet.noneOf(VaderQuirk.class);
        more.addAll(fixed);
        more.addAll(List.of(quirks));
        return new Vader(words, emoji, more);
    }

    private static Map<Integer, String> emoji(Path file) {
        Map<Integer, String> descriptions = new HashMap<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String[] cells = line.strip().split("\t");
            if (line.isBlank()) {
                continue;
            }
            if (cells.length < 2) {
                throw new IllegalArgumentException(
                        file + ":" + number + ": expected an emoji, a tab and a description, got \"" + line + "\"");
            }
            // the original looks up one character at a time, so a sequence is never found
            if (cells[0].codePointCount(0, cells[0].length()) == 1) {
                descriptions.put(cells[0].codePointAt(0), cells[1]);
            }
        }
        return Map.copyOf(descriptions);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read as UTF-8 text", e);
        }
    }

    /** The four numbers of a text. */
    public VaderScore score(String text) {
        VaderText read = new VaderText(words, fixed);
        read.read(described(text));
        if (read.size == 0) {
            return VaderScore.OF_NOTHING;
        }
        VaderRules rules = new VaderRules(words, read, fixed);
        double[] valences = new double[read.size];
        int but = -1;
        for (int i = 0; i < read.size; i++) {
            valences[i] = rules.valence(i);
            if (but < 0 && read.id[i] >= 0 && words.role[read.id[i]] == VaderWords.BUT) {
                but = i;
            }
        }
        if (but >= 0 && fixed.contains(VaderQuirk.BUT_BY_VALUE)) {
            VaderContrast.meant(valences, read.size, but);
        } else if (but >= 0) {
            VaderContrast.original(valences, read.size, but);
        }
        return sum(valences, emphasis(read));
    }

    /** The text with emoji replaced by their descriptions; the text itself if it has none. */
    private String described(String text) {
        int i = 0;
        while (i < text.length() && !isEmoji(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder described = new StringBuilder(text.length() + 64).append(text, 0, i);
        boolean afterSpace = i == 0 || text.charAt(i - 1) == ' ';
        boolean afterEmoji = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isEmoji(text, i)) {
                described.append(afterSpace ? "" : " ").append(emoji.get(c));
                afterSpace = false;
                afterEmoji = true;
            } else {
                boolean part = afterEmoji && c != ' ' && fixed.contains(VaderQuirk.GLUED_EMOJI);
                described.append(part ? " " : "").appendCodePoint(c);
                afterSpace = c == ' ';
                afterEmoji = false;
            }
            i += Character.charCount(c);
        }
        return described.toString();
    }

    private boolean isEmoji(String text, int i) {
        return text.charAt(i) >= 0x80 && emoji.containsKey(text.codePointAt(i));
    }

    private static double emphasis(VaderText text) {
        double exclaimed = Math.min(MOST_EXCLAMATIONS, text.exclamations) * PER_EXCLAMATION;
        double asked = text.questions <= 1 ? 0 : text.questions <= 3 ? text.questions * PER_QUESTION : MANY_QUESTIONS;
        return exclaimed + asked;
    }

    private static VaderScore sum(double[] valences, double emphasis) {
        double sum = 0;
        double positive = 0;
        double negative = 0;
        int neutral = 0;
        for (double v : valences) {
            sum += v;
            positive += v > 0 ? v + 1 : 0;
            negative += v < 0 ? v - 1 : 0;
            neutral += v == 0 ? 1 : 0;
        }
        sum += sum > 0 ? emphasis : sum < 0 ? -emphasis : 0;
        double compound = Math.max(-1, Math.min(1, sum / Math.sqrt(sum * sum + BEND)));
        if (positive > Math.abs(negative)) {
            positive += emphasis;
        } else if (positive < Math.abs(negative)) {
            negative -= emphasis;
        }
        double total = positive + Math.abs(negative) + neutral;
        return new VaderScore(
                rounded(Math.abs(positive / total), 3),
                rounded(Math.abs(negative / total), 3),
                rounded(Math.abs(neutral / total), 3),
                rounded(compound, 4));
    }

    /** Rounds the number that the double is, half to even, as Python's {@code round}. */
    private static double rounded(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
    }
}
