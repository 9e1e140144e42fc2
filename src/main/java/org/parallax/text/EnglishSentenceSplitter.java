package org.parallax.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts English text into sentences. */
public final class EnglishSentenceSplitter implements SentenceSplitter {

    private static final EnglishSentenceSplitter STANDARD = new EnglishSentenceSplitter();

    private EnglishSentenceSplitter() {}

    /** The default splitter. */
    public static EnglishSentenceSplitter standard() {
        return STANDARD;
    }

    @Override
    public Sentences split(Tokens tokens) {
        List<Span> spans = new ArrayList<>();
        String text = tokens.text();
        int from = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (from < 0) {
                from = tokens.start(i);
            }
            boolean last = i + 1 == tokens.size();
            if (last || ends(text, tokens, i)) {
                spans.add(new Span(from, tokens.end(i)));
                from = -1;
            }
        }
        return Sentences.of(spans);
    }

    private static boolean ends(String text, Tokens tokens, int i) {
        String gap = text.substring(tokens.end(i), tokens.start(i + 1));
        if (gap.contains("\n")) {
            return true;
        }
        char mark = text.charAt(tokens.end(i) - 1);
        boolean stop = tokens.end(i) - tokens.start(i) == 1 && ".?!”\"".indexOf(mark) >= 0 && !gap.isEmpty();
        if (stop && (mark == '”' || mark == '"')) {
            stop = i > 0 && ".?!".indexOf(text.charAt(tokens.end(i - 1) - 1)) >= 0;
        }
        return stop && !Character.isLowerCase(text.charAt(tokens.start(i + 1)));
    }
}
