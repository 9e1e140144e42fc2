package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.lexicon.Lexicon;
import org.parallax.testing.AnalysisContract;

class ToneAnalysisTest implements AnalysisContract<Reading, ToneTally, MeanTone> {

    @Override
    public ToneAnalysis analysis() {
        return ToneAnalysis.news();
    }

    /** scipy 1.17.1: {@code t.interval(.95, 4, loc=.3, scale=sem([.1, .2, .3, .4, .5]))}. */
    @Test
    void interval_is_students() {
        MeanTone tone = new MeanTone(6, 5, 1, .3, .025);
        assertThat(tone.interval().orElseThrow().low()).isEqualTo(.3 - .19632432, within(1e-8));
        assertThat(tone.interval().orElseThrow().high()).isEqualTo(.3 + .19632432, within(1e-8));
        assertThat(new MeanTone(4, 4, 0, .3, .025).interval()).isEmpty();
    }

    /** By hand: error sqrt(.0055), 4.792 degrees of freedom, whose 97.5 % point is 2.6044936 (scipy 1.17.1). */
    @Test
    void difference_is_welchs() {
        MeanTone a = new MeanTone(5, 5, 0, .3, .025);
        MeanTone b = new MeanTone(5, 5, 0, .05, .0025);
        assertThat(a.minus(b).orElseThrow().value()).isEqualTo(.25, within(1e-12));
        assertThat(a.minus(b).orElseThrow().interval().low())
                .isEqualTo(.25 - 2.604493586765604 * Math.sqrt(.0055), within(1e-9));
        assertThat(a.minus(new MeanTone(4, 4, 0, .05, .0025))).isEmpty();
    }

    @Test
    void each_text_counts_once_and_texts_without_a_value_are_counted_apart() {
        ToneAnalysis analysis = ToneAnalysis.of(ToneScorer.of(Lexicon.news().with("glimmish", 3)));
        MeanTone tone = analysis.run(Readings.of(
                "The glimmish ferry left.", "The ferry left. The ferry came back. The ferry left again.", ""));
        assertThat(tone.documents()).isEqualTo(3);
        assertThat(tone.scored()).isEqualTo(1);
        assertThat(tone.unvalued()).isEqualTo(1);
        assertThat(tone.value().getAsDouble()).isEqualTo(3 / Math.sqrt(9 + 4), within(1e-12));
        assertThat(ToneAnalysis.news().run(Readings.of()).value()).isEmpty();
    }

    @Test
    void own_words_leave_out_what_others_say() {
        Document text = Document.of("a", "The ferry left. “It was a disaster,” said Ana Duarte.");
        Corpus corpus = Corpus.of(List.of(text));
        Map<String, MeanTone> all =
                ToneAnalysis.news().groupedBy(Reading.field("source")).run(corpus.readings(DocumentReader.english()));
        assertThat(all.values().iterator().next().average()).isNegative();
        assertThat(ToneAnalysis.news()
                        .ownWords()
                        .run(corpus.readings(DocumentReader.english()))
                        .value())
                .isEmpty();
    }

    @Test
    void scorers_travel_as_what_they_were_made_of() throws Exception {
        Readings texts = Readings.of("A glimmish disaster.", "A win for the glimmish ferry.");
        for (ToneAnalysis analysis : new ToneAnalysis[] {
            ToneAnalysis.news(), ToneAnalysis.of(ToneScorer.of(Lexicon.news().with("glimmish", 3)))
        }) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(analysis);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                ToneAnalysis read = (ToneAnalysis) in.readObject();
                assertThat(read.run(texts)).isEqualTo(analysis.run(texts));
            }
        }
    }
}
