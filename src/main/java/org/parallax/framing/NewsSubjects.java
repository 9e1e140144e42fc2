package org.parallax.framing;

import java.util.Map;
import java.util.TreeMap;
import org.parallax.analysis.Step;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;

/**
 * What a news text has to do with, as features for a {@link org.parallax.learn.TextClassifier}: 73 coarse subjects
 * (schools, courts, money, grief, elections, …) and how many words and well-known names of each the text has.
 *
 * <pre>{@code
 * TextFeatures features = TextFeatures.standard().with(NewsFeatures.standard()).with(NewsSubjects.standard());
 * }</pre>
 *
 * <p>A word that no training text has, but others of its subject have, then says something: with a few hundred coded
 * texts, classifiers gain by it (docs/learning.md has the figures). Subjects are for learning from, not markers of frames:
 * their hits have not been read for precision. Names are those of about 2010 to 2020, above all of the United States.
 * Linear in the length of the text. Immutable and thread-safe.
 */
public final class NewsSubjects implements Step<Reading, Map<String, Double>> {

    private static final long serialVersionUID = 1;

    private final CategoryDictionary subjects;

    private NewsSubjects(CategoryDictionary subjects) {
        this.subjects = subjects;
    }

    /** The shipped subjects. */
    public static NewsSubjects standard() {
        return of(Frames.subjects());
    }

    /** Subjects of one's own; {@code dictionary().merge(more)} adds to the shipped ones. */
    public static NewsSubjects of(CategoryDictionary subjects) {
        return new NewsSubjects(subjects);
    }

    /** The words and names, by subject. */
    public CategoryDictionary dictionary() {
        return subjects;
    }

    /** Hits of each subject this text has, sorted by name. */
    @Override
    public Map<String, Double> apply(Reading reading) {
        Map<String, Double> found = new TreeMap<>();
        long[] counts = subjects.counts(reading.tokens());
        for (int subject = 0; subject < counts.length; subject++) {
            if (counts[subject] > 0) {
                found.put("subject: " + subjects.categories().get(subject), (double) counts[subject]);
            }
        }
        return found;
    }
}
