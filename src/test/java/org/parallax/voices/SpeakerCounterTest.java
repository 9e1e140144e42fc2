package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.testing.AnalysisContract;

class SpeakerCounterTest implements AnalysisContract<Reading, SpeakerTally, SpeakerCounts> {

    @Override
    public SpeakerCounter analysis() {
        return SpeakerCounter.all();
    }

    @Test
    void counts_words_and_cues_of_each_speaker_over_texts() {
        SpeakerCounts counts = SpeakerCounter.all()
                .run(Readings.of(
                        "“The bridge will hold,” said Anna Keller, the engineer.",
                        "Anna Keller insisted that the bridge was safe.",
                        "It rained."));
        SpeakerCount keller = counts.of(new Voice("anna-keller", "Anna Keller")).orElseThrow();
        assertThat(keller.documents()).isEqualTo(2);
        assertThat(keller.quotedWords()).isEqualTo(4);
        assertThat(keller.reportedWords()).isEqualTo(4);
        assertThat(keller.cues()).containsOnlyKeys("insist", "say");
        assertThat(counts.share(keller)).isEqualTo(1.0);
        assertThat(counts.documents()).isEqualTo(3);
    }

    @Test
    void at_a_confidence_nobody_reaches_every_speaker_is_unresolved() {
        SpeakerCounts counts =
                SpeakerCounter.atConfidence(1).run(Readings.of("“The bridge will hold,” said Anna Keller."));
        assertThat(counts.speakers()).extracting(SpeakerCount::voice).containsExactly(Voice.UNRESOLVED);
    }
}
