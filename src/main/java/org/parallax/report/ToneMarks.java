package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;

/** The valued words of an article as marks of its text: sign by the line's form, weight by its strength. */
final class ToneMarks {

    private static final double STRONG = 0.3;
    private static final double MIDDLE = 0.1;

    private ToneMarks() {}

    static List<Mark> of(Iterable<Tone> tones) {
        List<Mark> marks = new ArrayList<>();
        for (Tone tone : tones) {
            for (Contribution part : tone.contributions()) {
                // a contribution is its share of the mean over sentences; its weight is what it adds to its own
                double weight = part.points() * Math.max(1, tone.sentences());
                if (weight != 0) {
                    String tip = Words.of("article.valued", part.words(), Decimals.signed(weight, 2), part.rule());
                    marks.add(new Mark(part.span(), classes(weight), tip));
                }
            }
        }
        return marks;
    }

    private static String classes(double weight) {
        double size = Math.abs(weight);
        return (weight > 0 ? "pos" : "neg") + (size >= STRONG ? " w3" : size >= MIDDLE ? " w2" : " w1");
    }
}
