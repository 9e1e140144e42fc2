package org.parallax.lexicon;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One row of a lexicon: a lemma or a phrase and what it carries.
 *
 * @param phrase words parted by single spaces; one with a capital letter is found in that case or in all capitals only
 * @param pos which inflected forms count too: letters of {@code n} (plural), {@code v} (-s, -ed, -ing), {@code a} (-er,
 *     -est), {@code r} and {@code x} (none); several allowed
 * @param valence how good or bad, positive is good; -4 to 4 in the lexicons that ship; 0 silences shorter entries
 * @param kind what sort of thing it speaks of
 * @param when the conditions under which it counts, as docs/lexicons.md states them; empty for always
 * @param shifters which words can turn it
 * @param theme the file or field the row belongs to; may be empty
 * @param note a remark for reviewers; may be empty
 */
public record Entry(
        String phrase,
        String pos,
        double valence,
        EntryKind kind,
        String when,
        Shifters shifters,
        String theme,
        String note)
        implements Serializable {

    /**
     * @throws IllegalArgumentException if the phrase is blank or not parted by single spaces, a letter of {@code pos} or
     *     a condition is unknown, or the valence is not finite
     */
    public Entry {
        if (phrase.isBlank() || !phrase.equals(phrase.strip()) || phrase.contains("  ") || phrase.indexOf('\t') >= 0) {
            throw new IllegalArgumentException(
                    "an entry must be words parted by single spaces, got \"" + phrase + "\"");
        }
        if (!isPos(pos)) {
            throw new IllegalArgumentException("pos must be letters of n v a r x, got \"" + pos + "\" for " + phrase);
        }
        if (!Double.isFinite(valence)) {
            throw new IllegalArgumentException("valence must be finite, got " + valence + " for " + phrase);
        }
        When.parse(when);
    }

    private static boolean isPos(String pos) {
        for (int i = 0; i < pos.length(); i++) {
            if ("nvarx".indexOf(pos.charAt(i)) < 0) {
                return false;
            }
        }
        return !pos.isEmpty();
    }

    /** An entry that counts always, in exactly this form, as an evaluation that every shifter turns. */
    public static Entry of(String phrase, double valence) {
        return new Entry(phrase, "x", valence, EntryKind.EVALUATION, "", Shifters.ALL, "", "");
    }

    /** Whether the entry only keeps shorter ones from counting. */
    public boolean isSilent() {
        return valence == 0;
    }

    /** The forms that count: the phrase itself first, then its inflections. English. */
    public List<String> forms() {
        return Inflector.english().forms(phrase, pos);
    }

    Entry withValence(double value) {
        return new Entry(phrase, pos, value, kind, when, shifters, theme, note);
    }

    /** The row as the files of {@code lexicon/news} hold it. */
    String row() {
        String which = shifters == Shifters.ALL ? "" : shifters == Shifters.NEGATION ? "neg" : "none";
        return phrase
                + '\t'
                + pos
                + '\t'
                + valence
                + '\t'
                + kind.name().toLowerCase(Locale.ROOT)
                + '\t'
                + when
                + '\t'
                + which
                + '\t'
                + note;
    }
}
