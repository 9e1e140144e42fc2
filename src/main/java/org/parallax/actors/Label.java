package org.parallax.actors;

import java.util.Arrays;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * A name, or a word of names, as a text writes it, and who goes by it. {@link Labels} makes each once for a text, so two
 * are the same words if they are the same object.
 */
final class Label {

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
    /** Below it names of different people meet; above it only slips and transliterations do. */
    private static final double NEAR = 0.96;

    private static final int SHORTEST_MISSPELT = 9;
    private static final Figure[] NOBODY = {};

    final int hash;
    private final String source;
    private final int from;
    private final int to;
    private @Nullable String string;

    /** Stands with a capital where the place does not ask for one. */
    boolean sure;
    /** Who goes by all of it, first come. */
    @Nullable
    Figure named;
    /** Whose initials it is, first come. */
    @Nullable
    Figure shortFor;
    /** Whose name begins or ends with it, in order of entry. */
    private Figure[] bearers = NOBODY;

    private int bearerCount;

    private boolean asked;
    private @Nullable Actor known;

    Label(int hash, String source, int from, int to) {
        this.hash = hash;
        this.source = source;
        this.from = from;
        this.to = to;
    }

    int length() {
        return to - from;
    }

    char charAt(int i) {
        return source.charAt(from + i);
    }

    /** The words; made once. */
    String string() {
        String words = string;
        if (words == null) {
            words = source.substring(from, to);
            string = words;
        }
        return words;
    }

    /** The actor that is known by the name without reading the text; null for nobody. */
    @Nullable
    Actor known(Gazetteer gazetteer) {
        if (!asked) {
            known = gazetteer.find(source, from, to);
            asked = true;
        }
        return known;
    }

    /** Number of those whose name begins or ends with the word. */
    int bearers() {
        return bearerCount;
    }

    Figure bearer(int i) {
        return bearers[i];
    }

    /** Enters somebody whose name begins or ends with the word. */
    void addBearer(Figure figure) {
        for (int i = 0; i < bearerCount; i++) {
            if (bearers[i] == figure) {
                return;
            }
        }
        if (bearerCount == bearers.length) {
            bearers = Arrays.copyOf(bearers, 2 * bearerCount + 1);
        }
        bearers[bearerCount++] = figure;
    }

    /** Whether somebody goes by it in whatever way. */
    boolean isSomebody() {
        return named != null || shortFor != null || bearerCount > 0;
    }

    /** {@code J.} and {@code John}; {@code Mike} and {@code Michael} have to be told by the user's registry. */
    boolean couldStandFor(Label other) {
        if (this == other) {
            return true;
        }
        Label shorter = length() < other.length() ? this : other;
        Label longer = length() < other.length() ? other : this;
        int stem = shorter.length() > 0 && shorter.charAt(shorter.length() - 1) == '.'
                ? shorter.length() - 1
                : shorter.length();
        return stem > 0 && shorter.indexOf('.') >= stem && longer.startsWith(shorter, stem);
    }

    /** The capitals that its words and their parts behind hyphens begin with, if there are two; else none. */
    String initials() {
        int last = lastInitial();
        if (last <= 0) {
            return "";
        }
        StringBuilder initials = new StringBuilder(4);
        for (int i = 0; i <= last; i++) {
            if (isInitial(i)) {
                initials.append(charAt(i));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    private int lastInitial() {
        int i = length() - 1;
        while (i >= 0 && !isInitial(i)) {
            i--;
        }
        return i;
    }

    private boolean isInitial(int i) {
        boolean opens = i == 0 || charAt(i - 1) == ' ' || charAt(i - 1) == '-';
        return opens && Character.isUpperCase(charAt(i));
    }

    /** Whether it is part of the longer name, at its beginning or at its end. */
    boolean isPartOf(Label longer) {
        int rest = longer.length() - length() - 1;
        return rest >= 0
                && (longer.charAt(length()) == ' ' && longer.startsWith(this, length())
                        || longer.charAt(rest) == ' ' && longer.matches(rest + 1, this, length()));
    }

    /** Whether a long name is spelt nearly so: {@code Kassym-Jomart Tokaev}. */
    boolean isNearly(Label other) {
        return other.length() >= SHORTEST_MISSPELT && SPELLING.apply(other.string(), string()) >= NEAR;
    }

    private boolean startsWith(Label part, int length) {
        return matches(0, part, length);
    }

    private boolean matches(int at, Label part, int length) {
        return at + length <= length() && source.regionMatches(from + at, part.source, part.from, length);
    }

    /** Place of the first such character, {@link #length()} if there is none. */
    private int indexOf(char c) {
        int i = 0;
        while (i < length() && charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** Whether the label is the words {@code text[start, end)}. */
    boolean is(String text, int start, int end) {
        return end - start == length() && source.regionMatches(from, text, start, length());
    }

    @Override
    public String toString() {
        return string();
    }
}
