package org.parallax.testing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.parallax.analysis.Analysis;

/**
 * The laws of {@link Analysis}, as tests to inherit: a test class that implements this interface and
 * {@link #analysis()} checks that
 *
 * <ul>
 *   <li>merging an empty state changes nothing, and neither does finishing or being merged;
 *   <li>any order and any split of the items give an equal answer, bit for bit;
 *   <li>a saved state reads back as it was, and damaged bytes are refused with an {@link IOException};
 *   <li>1, 2 and 16 threads give an equal answer, and so do the locales en, tr-TR and th-TH;
 *   <li>the analysis sees something in the items at all: a test of nothing fails.
 * </ul>
 *
 * <p>The items come from {@link #items(long)}; a failing case prints itself, cut down to few items, and the seed.
 *
 * @param <T> the items
 * @param <A> the state
 * @param <R> the answer
 */
@ExtendWith(TestMethodCheck.class)
public interface AnalysisContract<T, A, R> {

    /** The analysis to be tested, made anew for each call. */
    Analysis<T, A, R> analysis();

    /** The seed of {@link #items} and of every shuffle and split. */
    default long seed() {
        return 1;
    }

    /**
     * What the laws are tried on. Made by {@link GeneratedNews} where the items are readings, documents or strings;
     * override it for items of another type, or where the analysis needs other texts to see anything.
     *
     * @param seed the seed the items must come from
     */
    default List<T> items(long seed) {
        return GeneratedItems.forContract(getClass(), seed);
    }

    /**
     * What is compared of an answer: by default the answer. Numbers, strings, arrays, lists, maps, optionals, records
     * and types with {@code equals} are compared by value; override this for a type without {@code equals}.
     */
    default @Nullable Object compared(R answer) {
        return answer;
    }

    @Test
    default void merging_an_empty_state_changes_nothing() {
        new AnalysisLaws<>(this).empty();
    }

    @Test
    default void any_order_gives_an_equal_answer() {
        new AnalysisLaws<>(this).order();
    }

    @Test
    default void any_split_gives_an_equal_answer() {
        new AnalysisLaws<>(this).split();
    }

    @Test
    default void a_saved_state_reads_back_as_it_was() throws IOException {
        new PersistenceLaw<>(this).check();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    default void threads_and_locales_do_not_matter() {
        new AnalysisLaws<>(this).threads();
    }
}
