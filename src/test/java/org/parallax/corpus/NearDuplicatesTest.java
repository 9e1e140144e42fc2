package org.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final String STORY =
            "The ministry said on Monday that protests over fuel prices had spread from the "
                    + "west to the largest city, where crowds stormed the airport and set fire to government buildings before "
                    + "troops arrived from abroad to restore order in the streets and guard power stations.";

    private static Document of(String id, String text) {
        return Document.of(id, text);
    }

    @Test
    void recall_and_precision_at_the_threshold_are_above_95_percent() {
        GeneratedCopies made = new GeneratedCopies(1_200, 5);
        GeneratedCopies.Score score = made.score(NearDuplicates.standard().find(made.documents));
        assertThat(score.truth()).isGreaterThan(200);
        assertThat(score.recall()).isGreaterThan(.95);
        assertThat(score.precision()).isGreaterThan(.95);
    }

    @Test
    void case_marks_and_typography_do_not_make_another_text() {
        DuplicateGroups groups = NearDuplicates.standard()
                .find(List.of(
                        of("a", STORY),
                        of("b", STORY.toUpperCase(Locale.ROOT).replace(',', ';')),
                        of("c", "Rain fell.")));
        assertThat(groups.groups()).containsExactly(new DuplicateGroup(List.of("a", "b")));
        assertThat(groups.copies()).containsExactly("b");
        assertThat(groups.groupOf("c")).isEmpty();
    }

    @Test
    void a_changed_word_and_a_wire_credit_leave_a_near_duplicate_with_its_similarity() {
        String copy = STORY.replace("Monday", "Tuesday") + " (Harbour Wire)";
        DuplicatePair pair = NearDuplicates.standard()
                .find(List.of(of("a", STORY), of("b", copy)))
                .pairs()
                .get(0);
        // 45 words make 43 runs, 3 of them changed by Monday; the credit adds 2: 40 common of 43 + 5
        assertThat(STORY.split(" ")).hasSize(45);
        assertThat(pair.similarity()).isEqualTo(40 / 48.0);
    }

    @Test
    void another_half_is_another_text() {
        String half = STORY.substring(0, STORY.length() / 2) + " and nothing else was known of it by the evening of "
                + "that day, when the last train left for the coast with few people on board and no news of the fire.";
        assertThat(NearDuplicates.standard()
                        .find(List.of(of("a", STORY), of("b", half)))
                        .groups())
                .isEmpty();
    }

    @Test
    void texts_without_words_are_nobodys_copies_and_short_ones_are_compared_whole() {
        DuplicateGroups groups = NearDuplicates.standard()
                .find(List.of(of("a", ""), of("b", "…"), of("c", "Rain fell."), of("d", "rain fell"), of("e", "Rain")));
        assertThat(groups.groups()).containsExactly(new DuplicateGroup(List.of("c", "d")));
        assertThat(groups).hasToString("1 groups with 2 of 5 documents, by 0 pairs");
    }

    @Test
    void groups_do_not_depend_on_the_seed_for_clear_cases_and_are_equal_for_equal_seeds() {
        GeneratedCopies made = new GeneratedCopies(200, 9);
        assertThat(NearDuplicates.standard().find(made.documents).pairs())
                .isEqualTo(NearDuplicates.standard().find(made.documents).pairs());
        assertThat(NearDuplicates.standard().withSeed(2).find(made.documents).groups())
                .isEqualTo(NearDuplicates.standard().find(made.documents).groups());
    }

    @Test
    void a_corpus_keeps_the_first_of_each_group() {
        Corpus corpus = Corpus.of(List.of(
                of("a", STORY), of("b", "Rain fell on the coast."), of("c", STORY.replace("Monday", "Tuesday"))));
        List<String> ids = new ArrayList<>();
        corpus.withoutNearDuplicates(NearDuplicates.standard()).forEach(document -> ids.add(document.id()));
        assertThat(ids).containsExactly("a", "b");
    }

    @Test
    void documents_in_another_order_are_refused() {
        List<Document> twice = List.of(of("a", STORY), of("b", STORY.replace("Monday", "Tuesday") + " (Harbour Wire)"));
        boolean[] again = new boolean[1];
        Iterable<Document> turning = () -> {
            List<Document> order = new ArrayList<>(twice);
            if (again[0]) {
                java.util.Collections.reverse(order);
            }
            again[0] = true;
            Iterator<Document> each = order.iterator();
            return each;
        };
        assertThatThrownBy(() -> NearDuplicates.standard().find(turning))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice in the same order");
    }

    @Test
    void a_threshold_that_banding_cannot_serve_is_refused() {
        assertThatThrownBy(() -> NearDuplicates.standard().withThreshold(.3)).hasMessageContaining("in [.5, 1]");
    }
}
