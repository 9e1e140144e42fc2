package org.parallax.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores of labels against the examples of sklearn's documentation and by hand. */
class ConfusionTest {

    /** y_true and y_pred of sklearn's documentation of f1_score. */
    private static final Confusion SKLEARN =
            Confusion.of(List.of("0", "1", "2", "0", "1", "2"), List.of("0", "2", "1", "0", "0", "1"));

    @Test
    void means_over_labels_as_sklearn_prints_them() {
        // by hand: label 0 has tp 2, fp 1, fn 0, F1 4/5; the others 0
        assertEquals(4.0 / 15, SKLEARN.macroF1(), 1e-15); // sklearn: 0.26...
        assertEquals(2.0 / 6, SKLEARN.microF1(), 1e-15); // sklearn: 0.33...
        assertEquals(4.0 / 15, SKLEARN.weightedF1(), 1e-15); // sklearn: 0.26...
        assertEquals(2.0 / 9, SKLEARN.macroPrecision(), 1e-15); // sklearn: 0.22...
        assertEquals(1.0 / 3, SKLEARN.macroRecall(), 1e-15); // sklearn: 0.33...
    }

    @Test
    void one_label_at_a_time() {
        assertEquals(2.0 / 3, SKLEARN.precision("0"), 1e-15);
        assertEquals(1.0, SKLEARN.recall("0"));
        assertEquals(0.8, SKLEARN.f1("0"), 1e-15);
        assertEquals(0.0, SKLEARN.f1("2"));
        assertEquals(2, SKLEARN.count("2", "1"));
        assertEquals(1.0, SKLEARN.rate("2", "1"));
        assertEquals(0, SKLEARN.count("2", "9"));
        assertEquals(2, SKLEARN.support("1"));
        assertEquals(6, SKLEARN.units());
    }

    @Test
    void weights_follow_the_labels_that_are_right() {
        Confusion confusion = Confusion.of(List.of("a", "a", "a", "b"), List.of("a", "a", "b", "b"));
        // F1 of a 4/5, of b 2/3; weighted (3 * 4/5 + 2/3) / 4
        assertEquals((3 * 0.8 + 2.0 / 3) / 4, confusion.weightedF1(), 1e-15);
        assertEquals((0.8 + 2.0 / 3) / 2, confusion.macroF1(), 1e-15);
    }

    @Test
    void matthews_of_the_sklearn_example_and_of_three_labels() {
        // sklearn documentation of matthews_corrcoef: -0.33...
        assertEquals(
                -1.0 / 3,
                Confusion.of(List.of("+", "+", "+", "-"), List.of("+", "-", "+", "+"))
                        .matthews(),
                1e-15);
        // by hand: c 2, s 6, sum p t = 3*2 + 2*2 + 1*2 = 12, sum p^2 = 14, sum t^2 = 12: (12 - 12) / ... = 0
        assertEquals(0.0, SKLEARN.matthews());
        assertEquals(1.0, Confusion.of(List.of("a", "b"), List.of("a", "b")).matthews(), 1e-15);
        assertEquals(0.0, Confusion.of(List.of("a", "b"), List.of("a", "a")).matthews());
    }

    @Test
    void a_label_never_given_has_no_precision_and_counts_as_nothing_in_the_mean() {
        Confusion confusion = Confusion.of(List.of("a", "b"), List.of("a", "a"));
        assertTrue(Double.isNaN(confusion.precision("b")));
        assertEquals(0.25, confusion.macroPrecision());
    }

    @Test
    void an_interval_over_units_holds_the_score() {
        Estimate f1 = SKLEARN.estimate(Confusion::macroF1);
        assertEquals(SKLEARN.macroF1(), f1.value());
        assertTrue(f1.interval().contains(f1.value()), f1::toString);
        assertEquals(f1, SKLEARN.estimate(Confusion::macroF1));
    }

    @Test
    void the_interval_of_an_accuracy_is_about_that_of_a_share() {
        List<String> right = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            right.add(i % 2 == 0 ? "a" : "b");
            given.add(i % 10 < 8 ? right.get(i) : i % 2 == 0 ? "b" : "a");
        }
        Interval interval =
                Confusion.of(right, given).estimate(Confusion::accuracy).interval();
        // sqrt(.8 * .2 / 400) = .02; 1.96 of them on each side
        assertEquals(0.8 - 0.0392, interval.low(), 0.004);
        assertEquals(0.8 + 0.0392, interval.high(), 0.004);
    }

    @Test
    void doubling_every_unit_changes_no_score() {
        List<String> right = List.of("a", "a", "b", "c", "b");
        List<String> given = List.of("a", "b", "b", "b", "c");
        Confusion once = Confusion.of(right, given);
        Confusion twice = Confusion.of(twice(right), twice(given));
        assertEquals(once.macroF1(), twice.macroF1());
        assertEquals(once.weightedF1(), twice.weightedF1(), 1e-15);
        assertEquals(once.matthews(), twice.matthews(), 1e-15);
        assertEquals(once.accuracy(), twice.accuracy());
    }

    private static List<String> twice(List<String> list) {
        List<String> twice = new ArrayList<>(list);
        twice.addAll(list);
        return twice;
    }

    @Test
    void no_units_have_no_score() {
        Confusion none = Confusion.of(List.of(), List.of());
        assertTrue(Double.isNaN(none.accuracy()) && Double.isNaN(none.macroF1()) && Double.isNaN(none.matthews()));
        assertTrue(Double.isNaN(none.weightedF1()));
        assertEquals(Interval.UNKNOWN, none.estimate(Confusion::accuracy).interval());
    }

    @Test
    void arguments_are_checked() {
        assertThrows(IllegalArgumentException.class, () -> Confusion.of(List.of("a"), List.of()));
        String message = assertThrows(IllegalArgumentException.class, () -> SKLEARN.f1("3"))
                .getMessage();
        assertEquals("unknown label \"3\"; known: 0, 1, 2", message);
    }

    @Test
    void the_table_shows_right_labels_down() {
        assertEquals(
                "right \\ given\t0\t1\t2\n0\t2\t0\t0\n1\t1\t0\t1\n2\t0\t2\t0\naccuracy 0.333, macro F1 0.267",
                SKLEARN.toString());
    }

    @Test
    void a_rare_label_that_a_draw_misses_leaves_its_means() {
        List<String> labels = List.of("a", "a", "a", "a", "a", "b", "b", "b", "b", "rare");
        Confusion perfect = Confusion.of(labels, labels);
        assertEquals(new Estimate(1, new Interval(1, 1)), perfect.estimate(Confusion::macroF1));
        assertEquals(new Estimate(1, new Interval(1, 1)), perfect.estimate(Confusion::weightedF1));
    }

    @Test
    void a_label_only_given_counts_to_the_macro_mean_and_not_to_the_weighted() {
        Confusion confusion = Confusion.of(List.of("a", "a"), List.of("a", "b"));
        // sklearn 1.9.1: f1_score(['a', 'a'], ['a', 'b'], average='macro') 0.333..., 'weighted' 0.666...
        assertEquals(1.0 / 3, confusion.macroF1(), 1e-15);
        assertEquals(2.0 / 3, confusion.weightedF1(), 1e-15);
        assertTrue(Double.isNaN(confusion.rate("b", "a")));
        assertEquals(List.of("a", "b"), confusion.labels());
        assertEquals(1, confusion.count("a", "a"));
        assertEquals(0, confusion.count("9", "a"));
    }

    @Test
    void matthews_of_three_uneven_labels() {
        Confusion confusion =
                Confusion.of(List.of("a", "a", "a", "b", "b", "c"), List.of("a", "a", "b", "b", "c", "c"));
        // sklearn 1.9.1: matthews_corrcoef; by hand (4 * 6 - (3*2 + 2*2 + 1*2)) / sqrt((36 - 14) (36 - 12))
        assertEquals(12 / Math.sqrt(22 * 24), confusion.matthews(), 1e-15);
    }
}
