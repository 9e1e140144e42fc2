package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * Where does a word stand, and what stands around it? Key word in context, for a word, a phrase, a glob or a regular
 * expression, with offsets.
 *
 * <p>Patterns are laid against tokens in the form {@link Terms#words()} counts them in: in lower case, possessives folded,
 * so that the lines of a term are the occurrences its count counts. A pattern of several words finds tokens that follow one
 * another with nothing in between. Finds may overlap; they come in the order of documents and, within one, of places.
 *
 * <pre>{@code
 * Concordance.of("trade war").window(8).in(readings).sorted(ConcordanceLine.byRight()).limit(20)
 * }</pre>
 *
 * <p>Linear in the text; the stream is lazy, so a limit reads no further than it must. Immutable and thread-safe.
 */
public final class Concordance implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DEFAULT_WINDOW = 5;

    private final ArrayList<Wanted> wanted;
    private final int window;
    private final Terms form;

    private enum Kind {
        WORD,
        GLOB,
        REGEX
    }

    private record Wanted(String pattern, Kind kind, ArrayList<WordPattern> words) implements Serializable {}

    private Concordance(List<Wanted> wanted, int window, Terms form) {
        this.wanted = new ArrayList<>(wanted);
        this.window = window;
        this.form = form;
    }

    /**
     * A word or a phrase, words parted by white space; no character has a meaning of its own.
     *
     * @throws IllegalArgumentException for a blank one
     */
    public static Concordance of(String phrase) {
        return of(phrase, Kind.WORD);
    }

    /**
     * A word or a phrase in which {@code *} stands for any number of letters and {@code ?} for one: {@code econom*},
     * {@code united *}.
     *
     * @throws IllegalArgumentException for a blank one
     */
    public static Concordance glob(String phrase) {
        return of(phrase, Kind.GLOB);
    }

    /**
     * Regular expressions, one for each token, parted by white space, found anywhere in the token whatever its case. An
     * expression that takes more than a million steps on one token is stopped with an error.
     *
     * @throws IllegalArgumentException for a blank one, or one with an error in it
     */
    public static Concordance regex(String expressions) {
        return of(expressions, Kind.REGEX);
    }

    private static Concordance of(String pattern, Kind kind) {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("a concordance needs a pattern that is not blank");
        }
        return new Concordance(List.of(wanted(pattern, kind, Terms.words())), DEFAULT_WINDOW, Terms.words());
    }

    private static Wanted wanted(String pattern, Kind kind, Terms form) {
        ArrayList<WordPattern> words = new ArrayList<>();
        for (String word : pattern.strip().split("\\s+")) {
            words.add(
                    switch (kind) {
                        case WORD -> WordPattern.word(folded(word, form));
                        case GLOB -> WordPattern.glob(folded(word, form));
                        case REGEX -> WordPattern.regex(word, !form.keepsCase());
                    });
        }
        return new Wanted(pattern, kind, words);
    }

    private static String folded(String word, Terms form) {
        TokenFold fold = new TokenFold(form);
        fold.fold(Tokens.of(word, List.of(new Span(0, word.length()))), 0);
        return WordIds.decode(fold.bytes(), 0, fold.length());
    }

    /** Tokens of context on either side, 5 unless set. */
    public Concordance window(int tokens) {
        if (tokens < 0) {
            throw new IllegalArgumentException("a window must be 0 tokens or more, got " + tokens);
        }
        return new Concordance(wanted, tokens, form);
    }

    /**
     * Against tokens in another form, such as {@link Terms#tokens()} for every token without folding, or
     * {@code Terms.words().keepingCase()}; patterns are brought into the same form.
     */
    public Concordance over(Terms terms) {
        List<Wanted> other = new ArrayList<>();
        for (Wanted each : wanted) {
            other.add(wanted(each.pattern(), each.kind(), terms));
        }
        return new Concordance(other, window, terms);
    }

    /** This pattern's finds and the other's, in the order of their places, with this one's window and form. */
    public Concordance or(Concordance other) {
        List<Wanted> both = new ArrayList<>(wanted);
        both.addAll(other.over(form).wanted);
        return new Concordance(both, window, form);
    }

    /** The finds, lazily. */
    public Stream<ConcordanceLine> in(Iterable<Reading> readings) {
        return StreamSupport.stream(readings.spliterator(), false).flatMap(reading -> in(reading).stream());
    }

    /** The finds in one document. */
    public List<ConcordanceLine> in(Reading reading) {
        String[] words = words(reading.tokens());
        List<ConcordanceLine> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (Wanted each : wanted) {
                if (matches(each.words(), words, i) && TermReader.isCounted(reading, i)) {
                    lines.add(line(reading, i, i + each.words().size() - 1, each.pattern()));
                }
            }
        }
        return List.copyOf(lines);
    }

    private String[] words(Tokens tokens) {
        TokenFold fold = new TokenFold(form);
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            fold.fold(tokens, i);
            words[i] = WordIds.decode(fold.bytes(), 0, fold.length());
        }
        return words;
    }

    private static boolean matches(List<WordPattern> wanted, String[] words, int at) {
        if (at + wanted.size() > words.length) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).matches(words[at + i])) {
                return false;
            }
        }
        return true;
    }

    private ConcordanceLine line(Reading reading, int first, int last, String pattern) {
        Tokens tokens = reading.tokens();
        int from = Math.max(0, first - window);
        int to = Math.min(tokens.size() - 1, last + window);
        String text = reading.text();
        Span span = new Span(tokens.start(first), tokens.end(last));
        return new ConcordanceLine(
                reading.id(),
                span,
                first,
                last,
                text.substring(tokens.start(from), span.start()).strip(),
                span.textIn(text),
                text.substring(span.end(), tokens.end(to)).strip(),
                pattern);
    }
}
