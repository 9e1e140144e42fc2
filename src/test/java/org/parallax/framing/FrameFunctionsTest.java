package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.testing.AnalysisContract;

class FrameFunctionsTest
        implements AnalysisContract<Reading, OccurrenceState<FrameFunction>, OccurrenceTable<FrameFunction>> {

    @Override
    public FrameFunctions analysis() {
        return FrameFunctions.english();
    }

    private static OccurrenceTable<FrameFunction> run(FrameFunctions functions, String text) {
        return functions.run(List.of(DocumentReader.english().read(Document.of("x", text))));
    }

    private static String shown(OccurrenceTable<FrameFunction> table) {
        return table.units().stream()
                .flatMap(unit -> table.occurrences(unit).stream())
                .map(each -> each.kind() + ": " + each.cue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The shortage of nurses closed the ward. | PROBLEM: shortage",
                "There is no danger to the bridge. | ''",
                "The dam burst because of neglect. | CAUSE: because of",
                "The closure was triggered by a leak. | 'CAUSE: triggered, PROBLEM: leak'",
                "The mayor blamed the builders. | CAUSE: blamed",
                "It was a cowardly and shameful act. | 'JUDGEMENT: cowardly, JUDGEMENT: shameful'",
                "The council must repair the dam. | REMEDY: must",
                "The town called for a new bridge. | REMEDY: called for",
                "The party vowed to quickly rebuild the bridge. | REMEDY: rebuild",
                "The party would raise wages. | REMEDY: raise",
                "They raise sheep on the hill. | ''",
                "Rebuild the bridge. | ''",
                "Coal miners visited the Shortage Relief Office. | ''",
            })
    void cues_tell_the_function(String text, String expected) {
        assertThat(shown(run(FrameFunctions.english(), text))).isEqualTo(expected);
    }

    @Test
    void the_clause_around_the_cue_is_the_evidence() {
        OccurrenceTable<FrameFunction> table = run(
                FrameFunctions.english(),
                "The river rose for three days, and the council must now repair the old dam; nobody slept.");

        assertThat(table.occurrences("the article", FrameFunction.REMEDY))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.place().text()).isEqualTo("and the council must now repair the old dam"));
    }

    @Test
    void a_quoted_speaker_has_what_is_said_and_shares_are_of_own_sentences() {
        OccurrenceTable<FrameFunction> table = run(
                FrameFunctions.english(),
                "The bridge fell. Trains stopped. “The owner is to blame and must pay,” Ann Lee said. “It is late.”");

        assertThat(table.units()).first().isEqualTo("the article");
        assertThat(table.count("the article", FrameFunction.CAUSE)).isZero();
        assertThat(table.count("Ann Lee", FrameFunction.CAUSE)).isEqualTo(1);
        assertThat(table.count("Ann Lee", FrameFunction.REMEDY)).isEqualTo(1);
        assertThat(table.shareOfSentences("Ann Lee", FrameFunction.REMEDY)).isEqualTo(.5);
        assertThatThrownBy(() -> table.words("Bob")).hasMessageContaining("unknown unit \"Bob\"; known: the article");
    }

    @Test
    void cues_of_ones_own_camps_and_sources() {
        CategoryDictionary cues = CategoryDictionary.of("own", Map.of("remedy", List.of("dredge")));
        FrameFunctions functions =
                FrameFunctions.of(cues).byCamp(Map.of("narrator", "press")).by(reading -> "Post");

        assertThat(run(functions, "They dredge the river.").count("Post / press", FrameFunction.REMEDY))
                .isEqualTo(1);
        assertThatThrownBy(() -> FrameFunctions.of(CategoryDictionary.of("own", Map.of("fairness", List.of("fair")))))
                .hasMessage("unknown function \"fairness\"; known: problem, cause, judgement, remedy");
    }

    @Test
    void an_empty_text_has_no_function() {
        assertThat(run(FrameFunctions.english(), "").units()).isEmpty();
    }

    @Test
    void the_printout_tells_what_is_reported_apart() {
        assertThat(run(FrameFunctions.english(), "The shortage is over. Officials said that the crisis went on.")
                        .toString())
                .contains("the article", "PROBLEM 1,")
                .contains("PROBLEM 0 [1], CAUSE 0");
    }
}
