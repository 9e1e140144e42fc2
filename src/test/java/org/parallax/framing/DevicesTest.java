package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.testing.AnalysisContract;

class DevicesTest implements AnalysisContract<Reading, OccurrenceState<Device>, OccurrenceTable<Device>> {

    @Override
    public Devices analysis() {
        return Devices.english();
    }

    private static OccurrenceTable<Device> run(String text) {
        return Devices.english().run(List.of(DocumentReader.english().read(Document.of("x", text))));
    }

    private static String shown(String text, Device device) {
        OccurrenceTable<Device> table = run(text);
        return table.units().stream()
                .flatMap(unit -> table.occurrences(unit, device).stream())
                .map(Occurrence::cue)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine miners were killed at dawn. | AGENTLESS_PASSIVE | were killed",
                "Nine miners have not yet been rescued. | AGENTLESS_PASSIVE | been rescued",
                "Nine miners were killed by a rockfall. | AGENTLESS_PASSIVE | ''",
                "The miners were tired. | AGENTLESS_PASSIVE | ''",
                "The miners were working. | AGENTLESS_PASSIVE | ''",
                "The miners rescued the dog. | AGENTLESS_PASSIVE | ''",
                "The destruction of the village went on. | NOMINALISATION | destruction",
                "The destruction of the village by soldiers went on. | NOMINALISATION | ''",
                "Their destruction of the village went on. | NOMINALISATION | ''",
                "The mine may perhaps reopen. | HEDGE | 'may, perhaps'",
                "In May the mine reopened. | HEDGE | ''",
                "It was clearly an utterly wrong plan. | BOOSTER | 'clearly, utterly'",
                "The regime sent its thugs. | LOADED | 'regime, thugs'",
                "The owner admitted that the mine is unsafe. | PRESUPPOSITION | admitted",
                "Their \"rescue\" cost the town its river. | SCARE_QUOTE | rescue",
                "Some 40 percent of 1,200 miners left. | NUMBER | '40, 1,200'",
                "The mine cost $5 and won 12% of votes. | NUMBER | '$5, 12%'",
                "On May 4 in 1987 at 9 a.m. the mine closed. | NUMBER | ''",
            })
    void devices_are_found_where_they_stand(String text, Device device, String expected) {
        assertThat(shown(text, device)).isEqualTo(expected);
    }

    @Test
    void rates_are_per_thousand_words_of_the_voice() {
        OccurrenceTable<Device> table = run("The mine closed. “It is clearly unsafe,” Ann Lee said. “Very sad.”");

        // clearly and very in Ann Lee's six words
        assertThat(table.count("Ann Lee", Device.BOOSTER)).isEqualTo(2);
        assertThat(table.words("Ann Lee")).isEqualTo(6);
        assertThat(table.ratePer1000("Ann Lee", Device.BOOSTER)).isEqualTo(2_000.0 / 6);
        assertThat(table.count("the article", Device.BOOSTER)).isZero();
        assertThat(run("").units()).isEmpty();
    }
}
