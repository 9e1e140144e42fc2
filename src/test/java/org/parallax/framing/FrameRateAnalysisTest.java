package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.testing.AnalysisContract;

/** Rates of frames by month, which obey the laws and agree with the comparison's counts. */
class FrameRateAnalysisTest implements AnalysisContract<Reading, SortedMap<String, long[]>, Map<String, FrameRates>> {

    @Override
    public Analysis<Reading, SortedMap<String, long[]>, Map<String, FrameRates>> analysis() {
        return FramingAnalysis.of(Frames.worldNews()).rates().groupedBy(Reading.month("date"));
    }

    @Test
    void counts_are_those_of_the_comparison() {
        List<Reading> readings = items(3);
        FramingComparison comparison = FramingAnalysis.of(Frames.worldNews())
                .by(Reading.field("source"))
                .run(readings);
        Map<String, FrameRates> rates = FramingAnalysis.of(Frames.worldNews())
                .rates()
                .groupedBy(Reading.field("source"))
                .run(readings);
        assertThat(comparison.cells()).isNotEmpty().allSatisfy(cell -> {
            FrameRates unit = rates.get(cell.unit());
            assertThat(unit.rate(cell.frame()).hits()).isEqualTo(cell.hits());
            assertThat(unit.words()).isEqualTo(cell.words());
            assertThat(unit.documents()).isEqualTo(cell.independentUnits());
        });
    }

    @Test
    void what_speakers_say_counts_if_asked() {
        Reading reading = DocumentReader.english()
                .read(Document.of("a", "Riots broke out. “These riots were planned,” said Ana Duarte."));
        FramingAnalysis frames =
                FramingAnalysis.of(CategoryDictionary.of("mine", Map.of("disorder", List.of("riots"))));
        assertThat(frames.rates().run(List.of(reading)).rate("disorder").hits()).isEqualTo(1);
        assertThat(frames.wholeTexts()
                        .rates()
                        .run(List.of(reading))
                        .rate("disorder")
                        .hits())
                .isEqualTo(2);
    }

    @Test
    void a_frame_that_is_not_there_is_named_with_those_that_are() {
        assertThatThrownBy(() -> FramingAnalysis.of(Frames.worldNews())
                        .rates()
                        .run(List.of())
                        .rate("ordr"))
                .hasMessageContaining("unknown frame \"ordr\"")
                .hasMessageContaining("order");
    }
}
