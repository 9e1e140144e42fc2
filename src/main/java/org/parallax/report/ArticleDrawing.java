package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Span;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/**
 * The striped article as a drawing, for print: words placed one by one by their estimated widths, so that tints and words
 * agree in any font. A tag stands before each turn of a voice, since colour alone would not tell voices apart.
 */
final class ArticleDrawing {

    private static final double LINE = 20;
    private static final double SIZE = 13;
    private static final double MARGIN = 16;
    private static final double TAG = 9;

    /** Serif faces run narrower than the sans-serif that widths are estimated for. */
    private static final double SERIF = 0.85;

    private final Article article;
    private final Svg svg;
    private final double right;
    private Voice last = Voice.NARRATOR;
    private double x = MARGIN;
    private double y = MARGIN + LINE;

    ArticleDrawing(Article article, int width) {
        this.article = article;
        this.svg = new Svg(width, 0);
        this.right = width - MARGIN;
    }

    Svg draw() {
        int stretch = 0;
        List<Stretch> stretches = article.voices().stretches();
        for (Span paragraph : article.reading().paragraphs()) {
            for (Span word : words(article.reading().text(), paragraph)) {
                while (stretches.get(stretch).span().end() <= word.start()) {
                    stretch++;
                }
                word(word.textIn(article.reading().text()), stretches.get(stretch));
            }
            x = MARGIN;
            y += LINE * 1.6;
        }
        legend();
        return svg.height(y + MARGIN);
    }

    private void word(String word, Stretch stretch) {
        double width = SERIF * TextWidth.of(word, SIZE);
        double blank = TextWidth.of(" ", SIZE);
        if (!stretch.voice().equals(last)) {
            last = stretch.voice();
            tag(article.styles().tag(last), width);
        }
        if (x + width > right && x > MARGIN) {
            x = MARGIN;
            y += LINE;
        }
        if (stretch.wording() != Wording.OWN) {
            String wording = stretch.wording() == Wording.QUOTED ? "q" : "r";
            svg.rect(x, y - SIZE, width + blank, LINE - 2, article.styles().hue(stretch.voice()) + wording);
        }
        svg.text(x, y, word, "serif");
        x += width + blank;
    }

    /** On the line of the word behind it. */
    private void tag(String tag, double word) {
        double width = TextWidth.of(tag, TAG);
        if (tag.isEmpty()) {
            return;
        }
        if (x + width + word > right && x > MARGIN) {
            x = MARGIN;
            y += LINE;
        }
        svg.text(x, y - 3, tag, "tiny strong");
        x += width + 2;
    }

    private void legend() {
        x = MARGIN;
        for (var voice : article.voices().voices()) {
            String legend = (article.styles().tag(voice) + " " + voice.name()).strip();
            double width = 22 + TextWidth.of(legend, SIZE) + 18;
            if (x + width > right && x > MARGIN) {
                x = MARGIN;
                y += LINE;
            }
            svg.rect(
                    x,
                    y - SIZE + 2,
                    14,
                    12,
                    voice.isNarrator() ? "outline" : article.styles().hue(voice) + "q");
            svg.fitted(x + 20, y, legend, right - MARGIN, "");
            x += width;
        }
    }

    /** The paragraph cut at white space. */
    private static List<Span> words(String text, Span paragraph) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = paragraph.start(); i <= paragraph.end(); i++) {
            boolean blank = i == paragraph.end() || Character.isWhitespace(text.charAt(i));
            if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
