package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/** What each voice's valued words come to in each sentence it has a share in, in the order of the text. */
final class SentenceTones {

    /** The tone of one voice in one sentence, sentences numbered from 1; 0 where none of its words there is valued. */
    record Point(int sentence, Voice voice, double value) {}

    private final Article article;
    private final List<Point> points;

    private SentenceTones(Article article, List<Point> points) {
        this.article = article;
        this.points = points;
    }

    static SentenceTones of(Article article, Map<Voice, Tone> tones) {
        Sentences sentences = article.reading().sentences();
        TreeMap<Integer, TreeMap<Voice, Double>> values = new TreeMap<>();
        for (Stretch stretch : article.voices().stretches()) {
            if (stretch.wording() != Wording.REPORTED && tones.containsKey(stretch.voice())) {
                touched(article, sentences, stretch)
                        .forEach(s -> values.computeIfAbsent(s, n -> new TreeMap<>())
                                .merge(stretch.voice(), 0.0, Double::sum));
            }
        }
        tones.forEach((voice, tone) -> {
            for (Contribution part : tone.contributions()) {
                TreeMap<Voice, Double> sentence =
                        values.get(sentences.indexAt(part.span().start()));
                if (sentence != null) {
                    sentence.merge(voice, part.points() * Math.max(1, tone.sentences()), Double::sum);
                }
            }
        });
        List<Point> points = new ArrayList<>();
        values.forEach((s, voices) -> voices.forEach((voice, value) -> points.add(new Point(s + 1, voice, value))));
        return new SentenceTones(article, List.copyOf(points));
    }

    /** The sentences in which the stretch has a word. */
    private static List<Integer> touched(Article article, Sentences sentences, Stretch stretch) {
        List<Integer> touched = new ArrayList<>();
        int end = stretch.span().end();
        for (int s = Math.max(0, sentences.indexAt(stretch.span().start()));
                s < sentences.size() && sentences.start(s) < end;
                s++) {
            int from = Math.max(sentences.start(s), stretch.span().start());
            int to = Math.min(sentences.end(s), end);
            if (from < to && article.words(new Span(from, to)) > 0) {
                touched.add(s);
            }
        }
        return touched;
    }

    Article article() {
        return article;
    }

    List<Point> points() {
        return points;
    }

    /** The narrator's points, or those of everyone quoted. */
    List<Point> points(boolean narrator) {
        return points.stream().filter(p -> p.voice().isNarrator() == narrator).toList();
    }

    int sentences() {
        return article.reading().sentences().size();
    }
}
