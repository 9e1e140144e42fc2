package org.parallax.terms;

import java.util.Locale;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Snowball stemmers of Apache Lucene, an optional dependency. {@code nations} and {@code national} become
 * {@code nation}.
 *
 * <p>Takes words in lower case. Immutable and thread-safe: every call has a program of its own, and is made once for each
 * distinct word.
 */
public final class LuceneStemmer implements Stemmer {

    private static final long serialVersionUID = 1;
    private static final String DEPENDENCY = "org.apache.lucene:lucene-analysis-common:9.12.3";

    private final Language language;

    /** Languages whose stemmer is offered. */
    public enum Language {
        DUTCH,
        ENGLISH,
        FRENCH,
        GERMAN,
        ITALIAN,
        PORTUGUESE,
        RUSSIAN,
        SPANISH
    }

    private LuceneStemmer(Language language) {
        this.language = language;
    }

    /**
     * The English stemmer (Porter 2).
     *
     * @throws IllegalStateException if Lucene is not on the class path, with the dependency to add
     */
    public static LuceneStemmer english() {
        return of(Language.ENGLISH);
    }

    /**
     * The stemmer of a language.
     *
     * @throws IllegalStateException if Lucene is not on the class path, with the dependency to add
     */
    public static LuceneStemmer of(Language language) {
        LuceneStemmer stemmer = new LuceneStemmer(language);
        stemmer.stem("a");
        return stemmer;
    }

    @Override
    public String stem(String word) {
        try {
            SnowballStemmer program = program(language);
            program.setCurrent(word);
            program.stem();
            return program.getCurrent();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "stemming " + language.name().toLowerCase(Locale.ROOT) + " needs Lucene on the class path; add "
                            + DEPENDENCY,
                    missing);
        }
    }

    private static SnowballStemmer program(Language language) {
        return switch (language) {
            case DUTCH -> new DutchStemmer();
            case ENGLISH -> new EnglishStemmer();
            case FRENCH -> new FrenchStemmer();
            case GERMAN -> new GermanStemmer();
            case ITALIAN -> new ItalianStemmer();
            case PORTUGUESE -> new PortugueseStemmer();
            case RUSSIAN -> new RussianStemmer();
            case SPANISH -> new SpanishStemmer();
        };
    }
}
