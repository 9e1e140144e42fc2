package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Readings;

class OverviewTest {

    private static final PairMatrix FOUR = PairMatrix.of(
            List.of("a", "b", "c", "d"), new double[][] {{0, 1, 5, 6}, {1, 0, 4, 5}, {5, 4, 0, 2}, {6, 5, 2, 0}});

    @Test
    void the_nearest_are_joined_first() {
        // average linkage by hand: a-b at 1, c-d at 2, then (5 + 6 + 4 + 5) / 4 = 5
        assertThat(Clustering.AVERAGE.of(FOUR).joins())
                .containsExactly(
                        new Dendrogram.Join(0, 1, 1), new Dendrogram.Join(2, 3, 2), new Dendrogram.Join(4, 5, 5));
        assertThat(Clustering.COMPLETE.of(FOUR).joins().get(2).height()).isEqualTo(6);
        assertThat(Clustering.SINGLE.of(FOUR).joins().get(2).height()).isEqualTo(4);
    }

    @Test
    void a_tree_is_cut_ordered_and_printed() {
        Dendrogram tree = Clustering.AVERAGE.of(FOUR);
        assertThat(tree.order()).containsExactly("a", "b", "c", "d");
        assertThat(tree.cut(2)).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(tree.cut(3)).containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
        assertThat(tree.cut(4)).hasSize(4);
        assertThat(tree.toString()).isEqualTo("5.000\n  1.000\n    a\n    b\n  2.000\n    c\n    d\n");
        assertThatThrownBy(() -> tree.cut(5)).hasMessageContaining("1 to 4 groups, got 5");
    }

    @Test
    void points_of_a_plane_are_found_again() {
        double[][] places = {{0, 0}, {3, 0}, {3, 4}, {-2, 1}, {0, -5}};
        double[][] distances = new double[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                distances[i][j] = Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]);
            }
        }
        DistanceMap map = DistanceMap.of(PairMatrix.of(List.of("a", "b", "c", "d", "e"), distances));
        assertThat(map.stress()).isLessThan(1e-3);
        assertThat(Math.hypot(
                        map.points().get(0).x() - map.points().get(2).x(),
                        map.points().get(0).y() - map.points().get(2).y()))
                .isCloseTo(5, within(.02));
    }

    @Test
    void a_map_repeats_and_says_its_stress() {
        PairMatrix distances = Distance.JENSEN_SHANNON.of(DocumentTermMatrix.of(Readings.of(
                "the port reopened on monday",
                "the port closed on friday",
                "the council met on monday",
                "rain and flood in the hills",
                "flood in the valley and rain")));
        DistanceMap map = DistanceMap.of(distances);
        assertThat(DistanceMap.of(distances)).isEqualTo(map);
        assertThat(map.stress()).isBetween(0.0, .4);
        assertThat(map.points()).extracting(DistanceMap.Point::name).startsWith("text1", "text2");
    }

    @Test
    void equal_things_few_things_and_no_things() {
        PairMatrix equal = PairMatrix.of(List.of("a", "b", "c"), new double[3][3]);
        assertThat(DistanceMap.of(equal).stress()).isZero();
        assertThat(Clustering.AVERAGE.of(equal).joins()).hasSize(2);
        PairMatrix one = PairMatrix.of(List.of("a"), new double[1][1]);
        assertThat(DistanceMap.of(one).points()).containsExactly(new DistanceMap.Point("a", 0, 0));
        assertThat(Clustering.AVERAGE.of(one).order()).containsExactly("a");
        PairMatrix none = PairMatrix.of(List.of(), new double[0][0]);
        assertThat(DistanceMap.of(none).points()).isEmpty();
        assertThat(Clustering.AVERAGE.of(none).order()).isEmpty();
    }

    @Test
    void a_distance_that_is_none_is_refused() {
        PairMatrix unknown = PairMatrix.of(List.of("a", "b"), new double[][] {{0, Double.NaN}, {Double.NaN, 0}});
        assertThatThrownBy(() -> Clustering.AVERAGE.of(unknown)).hasMessageContaining("got NaN between b and a");
        assertThatThrownBy(() -> PairMatrix.of(List.of("a", "b"), new double[][] {{0, 1}, {2, 0}}))
                .hasMessageContaining("symmetric");
        assertThatThrownBy(() -> PairMatrix.of(List.of("a", "b"), new double[][] {{0, 1}}))
                .hasMessageContaining("as wide and as high");
    }
}
