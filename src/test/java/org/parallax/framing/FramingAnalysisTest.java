package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.actors.Actor;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.stats.Difference;
import org.parallax.voices.Wording;

class FramingAnalysisTest {

    private static final CategoryDictionary FRAMES = CategoryDictionary.of(
            "test", Map.of("calm", List.of("calm", "quiet*"), "storm", List.of("storm", "storms")));

    private static Reading reading(String id, String source, String text) {
        return DocumentReader.english().read(Document.of(id, text).with("source", source));
    }

    private static String filler(int words) {
        return "The boat left the harbour before noon and came back late. ".repeat(words / 11);
    }

    /** Documents of 44 words; those of source A speak of storms three times, those of B once. */
    private static List<Reading> twoSources(int each) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            readings.add(reading("a" + (100 + i), "A", filler(44) + "A storm, a storm, a storm came."));
            readings.add(reading(
                    "b" + (100 + i), "B", filler(44) + (i % 2 == 0 ? "A storm came by night." : "It stayed calm.")));
        }
        return readings;
    }

    private static FramingAnalysis bySource() {
        return FramingAnalysis.of(FRAMES)
                .by(Reading.field("source"))
                .wholeTexts()
                .draws(999);
    }

    @Test
    void counts_words_hits_sentences_and_rates_of_each_source() {
        FramingComparison comparison = bySource().run(twoSources(10));
        FrameCell cell = comparison.cell("A", "storm");

        assertThat(comparison.units()).containsExactly("A", "B");
        assertThat(comparison.scope()).isEqualTo(Scope.DOCUMENTS);
        assertThat(cell.hits()).isEqualTo(30);
        // 44 words of filler and "A storm, a storm, a storm came": 7
        assertThat(cell.words()).isEqualTo(510);
        assertThat(cell.ratePer1000()).isEqualTo(1000.0 * 30 / 510, within(1e-12));
        // each document has four sentences of filler and one about storms
        assertThat(cell.shareOfSentences()).isEqualTo(.2, within(1e-12));
        assertThat(cell.independentUnits()).isEqualTo(10);
    }

    @Test
    void the_log_ratio_is_that_of_the_smoothed_rates_and_its_sign_flips_with_the_sources() {
        FramingComparison comparison = bySource().run(twoSources(10));
        Difference a = comparison.cell("A", "storm").difference().orElseThrow();
        Difference b = comparison.cell("B", "storm").difference().orElseThrow();

        // by hand: A 30 of 510 words, B 5 of 44 * 10 + 5 * 5 + 5 * 3 = 480 words
        double expected = Math.log((30.5 / 510) / (5.5 / 480)) / Math.log(2);
        assertThat(a.logRatio()).isEqualTo(expected, within(1e-12));
        assertThat(b.logRatio()).isEqualTo(-expected, within(1e-12));
        assertThat(a.low()).isEqualTo(-b.high(), within(1e-9));
        assertThat(comparison.cell("A", "storm").verdict().kind()).isEqualTo(Verdict.Kind.MORE);
        assertThat(comparison.cell("B", "storm").verdict().kind()).isEqualTo(Verdict.Kind.LESS);
    }

    @Test
    void too_few_documents_words_or_expected_hits_are_insufficient_with_their_counts() {
        FrameCell few = bySource().run(twoSources(4)).cell("A", "storm");
        assertThat(few.verdict()).hasToString("INSUFFICIENT (4 documents)");
        assertThat(few.difference()).isEmpty();
        assertThat(few.hits()).isEqualTo(12);
        assertThat(few.evidence()).hasSize(12);

        FrameCell rare = bySource().run(twoSources(10)).cell("A", "calm");
        // B has calm 5 times in 480 words, so 510 words expect 5.3: enough; the other way round nothing is expected
        assertThat(rare.difference()).isPresent();
        assertThat(bySource().run(twoSources(10)).cell("B", "calm").reason()).isEqualTo("0.0 hits expected");
    }

    @Test
    void one_source_has_nothing_to_be_compared_with() {
        FrameCell cell = bySource()
                .run(List.of(reading("x", "A", filler(330)), reading("y", "A", filler(330))))
                .cell("A", "storm");

        assertThat(cell.verdict()).hasToString("INSUFFICIENT (nothing to compare with)");
    }

    @Test
    void a_frame_without_any_hit_and_no_document_at_all_are_answers() {
        List<Reading> quiet = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            quiet.add(reading("d" + i, i % 2 == 0 ? "A" : "B", filler(55)));
        }
        assertThat(bySource().run(quiet).cell("A", "storm").reason()).isEqualTo("0.0 hits expected");
        FramingComparison nothing = bySource().run(List.of());
        assertThat(nothing.cells()).isEmpty();
        assertThat(nothing.table()).contains("0 cells");
    }

    @Test
    void evidence_shows_each_hit_in_its_document() {
        List<Reading> readings = twoSources(5);
        FramingComparison comparison = bySource().run(readings);

        for (Finding finding : comparison.cell("A", "storm").evidence()) {
            Reading found = readings.stream()
                    .filter(r -> r.id().equals(finding.document()))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.span().textIn(found.text())).isEqualTo("storm").isEqualTo(finding.text());
        }
    }

    @Test
    void any_order_any_split_and_a_saved_state_give_the_same_answer() throws IOException {
        List<Reading> readings = twoSources(12);
        FramingAnalysis analysis = bySource();
        String once = analysis.run(readings).cells().toString();
        Collections.shuffle(readings, new Random(5));
        FramingState left = analysis.empty();
        FramingState right = analysis.empty();
        readings.subList(0, 7).forEach(r -> analysis.add(left, r));
        readings.subList(7, readings.size()).forEach(r -> analysis.add(right, r));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        analysis.write(right, new DataOutputStream(bytes));
        FramingState restored = analysis.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        analysis.merge(restored, left);
        analysis.merge(restored, analysis.empty());

        assertThat(analysis.finish(restored).cells()).hasToString(once);
        assertThat(readings.parallelStream().collect(analysis.collector()).cells())
                .hasToString(once);
    }

    @Test
    void an_id_that_comes_twice_is_refused() {
        Reading one = reading("one", "A", "A storm came.");

        assertThatThrownBy(() -> bySource().run(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"one\" came twice");
    }

    @Test
    void unknown_units_and_frames_are_refused_with_those_there_are() {
        FramingComparison comparison = bySource().run(twoSources(2));

        assertThatThrownBy(() -> comparison.cell("C", "storm")).hasMessage("unknown unit \"C\"; known: A, B");
        assertThatThrownBy(() -> comparison.cell("A", "strom")).hasMessageContaining("unknown frame \"strom\"");
        assertThatThrownBy(() -> bySource().draws(10)).hasMessageContaining("at least 999");
    }

    @Test
    void voices_of_one_article_are_compared_within_it() {
        String text = "\"A storm is coming,\" said Anna Lind. The town was calm. " + filler(33);
        FramingComparison comparison = FramingAnalysis.of(FRAMES).byVoice().run(List.of(reading("x", "A", text)));

        assertThat(comparison.scope()).isEqualTo(Scope.ONE_DOCUMENT);
        assertThat(comparison.cell("Anna Lind", "storm").hits()).isEqualTo(1);
        assertThat(comparison.cell("the article", "storm").hits()).isZero();
        assertThat(comparison.cell("the article", "calm").hits()).isEqualTo(1);
        assertThat(comparison.cell("Anna Lind", "storm").verdict()).hasToString("INSUFFICIENT (1 turn)");
        assertThat(comparison.table()).contains("this text only");
    }

    @Test
    void a_camp_holds_the_words_of_its_voices() {
        String text = "\"A storm is coming,\" said Anna Lind. \"It will be quiet,\" said Olav Berg. " + filler(33);
        FramingComparison comparison = FramingAnalysis.of(FRAMES)
                .byCamp(Map.of("Anna Lind", "the coast", "Olav Berg", "the coast"))
                .run(List.of(reading("x", "A", text)));

        assertThat(comparison.units()).containsExactly("the article", "the coast");
        assertThat(comparison.cell("the coast", "storm").hits()).isEqualTo(1);
        assertThat(comparison.cell("the coast", "calm").hits()).isEqualTo(1);
    }

    @Test
    void what_a_source_quotes_is_not_the_sources_own() {
        String text = "\"A storm is coming,\" said Anna Lind. " + filler(33);
        FramingComparison own =
                FramingAnalysis.of(FRAMES).by(Reading.field("source")).run(List.of(reading("x", "A", text)));

        FrameCell cell = own.cell("A", "storm");
        assertThat(cell.hits()).isZero();
        assertThat(cell.hits(org.parallax.voices.Wording.QUOTED)).isEqualTo(1);
    }

    @Test
    void nested_voices_are_compared_with_the_same_voice_elsewhere() {
        FramingComparison comparison = FramingAnalysis.of(FRAMES)
                .by(Reading.field("source"))
                .byVoice()
                .draws(999)
                .run(twoSources(12));

        assertThat(comparison.units()).containsExactly("A / the article", "B / the article");
        assertThat(comparison.cell("A / the article", "storm").difference()).isPresent();
    }

    @Test
    void rows_hold_zeros_too_and_sum_to_the_cells(@TempDir Path folder) throws IOException {
        FramingComparison comparison = bySource().run(twoSources(3));
        Path file = folder.resolve("rows.csv");

        comparison.writeRows(file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 6 * 2);
        assertThat(lines.get(0)).startsWith("document,group,voice,event,frame,words,hits");
        long hits = lines.stream()
                .filter(line -> line.contains(",A,,,storm,"))
                .mapToLong(line -> Long.parseLong(line.split(",")[6]))
                .sum();
        assertThat(hits).isEqualTo(comparison.cell("A", "storm").hits());
    }

    @Test
    void the_manifest_names_dictionary_draws_seed_and_family() {
        assertThat(bySource().seed(4).run(twoSources(5)).manifest().toString())
                .contains("frames = test", "draws = 999", "seed = 4", "family of q = 4 cells: 2 of 2 units");
    }

    @Test
    void the_hits_of_one_document_say_whose_they_are() {
        String text = "Riots broke out. “These riots were planned,” said Ana Duarte.";
        FramingAnalysis analysis = FramingAnalysis.of(
                        CategoryDictionary.of("mine", Map.of("disorder", List.of("riots"))))
                .byVoice();
        List<FrameHit> hits = analysis.hits(DocumentReader.english().read(Document.of("a", text)));
        assertThat(hits).extracting(FrameHit::voice).containsExactly("the article", "Ana Duarte");
        assertThat(hits).extracting(FrameHit::wording).containsExactly(Wording.OWN, Wording.QUOTED);
        assertThat(hits)
                .allMatch(hit -> hit.frame().equals("disorder")
                        && hit.text().equals(hit.span().textIn(text)));
    }

    @Test
    void a_quotation_that_many_papers_print_counts_once_for_its_speaker() {
        List<Reading> readings = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            String text =
                    "Riots went on in town " + id + ". “These riots were planned abroad by paid men,” said Ana Duarte."
                            + (id.equals("c") ? " “Riots everywhere!” she said." : "");
            readings.add(DocumentReader.english().read(Document.of(id, text)));
        }
        FramingAnalysis all = FramingAnalysis.of(CategoryDictionary.of("mine", Map.of("disorder", List.of("riots"))))
                .byVoice();
        FrameCell often = all.run(readings).cell("Ana Duarte", "disorder");
        FrameCell once = all.quotationsOnce().run(readings).cell("Ana Duarte", "disorder");
        assertThat(List.of(often.hits(), often.words())).containsExactly(4L, 26L);
        assertThat(List.of(once.hits(), once.words())).containsExactly(2L, 10L);
        assertThat(once.evidence()).extracting(Finding::document).containsExactly("a", "c");
        assertThat(all.quotationsOnce()
                        .run(readings)
                        .cell("the article", "disorder")
                        .hits())
                .isEqualTo(3);
    }

    @Test
    void sentences_that_name_an_actor_are_its_context() {
        Reading reading = DocumentReader.english()
                .read(Document.of(
                        "x",
                        "Norway brought peace. Sweden saw riots. Norway and Sweden made peace. Nobody else spoke. "
                                + "“Norway sows chaos,” Ann Lee said."));
        FramingComparison about = FramingAnalysis.of(Frames.worldNews())
                .about(Actor.of("Norway"), Actor.of("Sweden"))
                .run(List.of(reading));

        // words counted by hand; the quotation is not the narrator's own
        assertThat(about.units()).containsExactlyInAnyOrder("Norway", "Sweden", "several of them", "none of them");
        assertThat(about.cell("Norway", "order").hits()).isEqualTo(1);
        assertThat(about.cell("Norway", "order").words()).isEqualTo(6);
        assertThat(about.cell("Sweden", "disorder").hits()).isEqualTo(1);
        assertThat(about.cell("several of them", "order").hits()).isEqualTo(1);
        assertThat(about.cell("none of them", "order").words()).isEqualTo(3);
        FramingComparison whose = FramingAnalysis.of(Frames.worldNews())
                .about(Actor.of("Norway"))
                .byVoice()
                .run(List.of(reading));
        assertThat(whose.cell("Ann Lee on Norway", "disorder").hits()).isEqualTo(1);
        assertThatThrownBy(() -> FramingAnalysis.of(Frames.worldNews()).about())
                .hasMessageContaining("at least one actor");
    }

    @Test
    void a_group_of_empty_texts_and_a_frame_nobody_uses_are_insufficient() {
        CategoryDictionary frames =
                CategoryDictionary.of("mine", Map.of("disorder", List.of("riots"), "nothing", List.of("zyzzyva")));
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (String source : List.of("Post", "News", "Void")) {
                String text = source.equals("Void") ? "" : "Riots went on in the old town. ".repeat(8);
                readings.add(DocumentReader.english().read(new Document(source + i, text, Map.of("source", source))));
            }
        }
        FramingComparison comparison = FramingAnalysis.of(frames)
                .by(Reading.field("source"))
                .draws(999)
                .run(readings);

        FrameCell nothing = comparison.cell("Post", "nothing");
        assertThat(nothing.hits()).isZero();
        assertThat(nothing.verdict().isInsufficient()).isTrue();
        assertThat(nothing.evidence()).isEmpty();
        assertThat(comparison.units()).doesNotContain("Void");
        assertThat(comparison.cell("Post", "disorder").verdict().kind()).isEqualTo(Verdict.Kind.UNCLEAR);
    }

    @Test
    void a_dictionary_that_holds_itself_or_one_category_twice_is_refused_with_its_line(@TempDir Path folder)
            throws IOException {
        Path cyclic = folder.resolve("cyclic.yml");
        Files.writeString(cyclic, "order: &order\n  - calm\n  - *order\n");
        Path twice = folder.resolve("twice.yml");
        Files.writeString(twice, "order: [calm]\norder: [peace]\n");

        assertThatThrownBy(() -> FramingAnalysis.of(CategoryDictionary.read(cyclic)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cyclic.yml:1");
        assertThatThrownBy(() -> FramingAnalysis.of(CategoryDictionary.read(twice)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice.yml:2");
    }
}
