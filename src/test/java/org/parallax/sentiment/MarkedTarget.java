package org.parallax.sentiment;

import org.parallax.text.Span;

/** A sentence whose target stands in brackets: {@code Critics blamed [Duarte].} */
final class MarkedTarget {

    private MarkedTarget() {}

    static TargetView view(ToneScorer scorer, String marked) {
        Span target = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String sentence = marked.replace("[", "").replace("]", "");
        return TargetView.of(scorer, sentence, new Span(0, sentence.length()), target);
    }
}
