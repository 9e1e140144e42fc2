package org.parallax.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Good against bad for each voice, one bar to each side of zero, and on it the value with its interval. */
final class ToneDrawing {

    private static final double ROW = 30;
    private static final double TOP = 24;
    private static final int MOST = 30;

    private final List<ToneSection.Row> rows;
    private final @Nullable Article article;
    private final Svg svg;
    private final boolean stacked;
    private final double high;
    private final double names;
    private final double zero;
    private final double scale;

    ToneDrawing(List<ToneSection.Row> rows, @Nullable Article article, int width) {
        this.rows = rows.subList(0, Math.min(MOST, rows.size()));
        this.article = article;
        // on a phone the name stands above its bar
        this.stacked = width < 600;
        this.high = stacked ? 2 * ROW - 12 : ROW;
        this.svg = new Svg(width, TOP + high * this.rows.size() + 6);
        this.names = stacked ? 0 : 190;
        double most = 0.1;
        for (ToneSection.Row row : this.rows) {
            most = Math.max(most, Math.max(row.tone().positive(), -row.tone().negative()));
            most = Math.max(
                    most, row.interval().map(i -> Math.max(i.high(), -i.low())).orElse(0.0));
        }
        this.zero = names + (width - names) / 2;
        this.scale = (width - names) / 2 / (most * 1.05);
    }

    Svg draw() {
        svg.text(zero - 8, 13, "◂ " + Words.of("article.bad"), "end soft")
                .text(zero + 8, 13, Words.of("article.good") + " ▸", "soft");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), TOP + high * i);
        }
        if (!stacked) {
            svg.line(zero, TOP - 4, zero, TOP + ROW * rows.size(), "zero");
        }
        return svg;
    }

    private void row(ToneSection.Row row, double top) {
        double y = top + high - ROW;
        svg.open("data-voice", article == null ? null : article.styles().number(row.voice()));
        svg.fitted(0, stacked ? top + 14 : y + 18, row.voice().name(), stacked ? svg.width() : names - 12, "");
        if (row.tone().value().isEmpty()) {
            double x = stacked ? 0 : zero + 10;
            svg.fitted(x, y + 18, row.tone().reason(), svg.width() - x, "soft small");
        } else {
            if (stacked) {
                svg.line(zero, y + 2, zero, y + 26, "zero");
            }
            double value = row.tone().value().getAsDouble();
            svg.rect(zero + row.tone().negative() * scale, y + 5, -row.tone().negative() * scale, 18, "bad");
            svg.rect(zero, y + 5, row.tone().positive() * scale, 18, "good");
            row.interval()
                    .ifPresent(
                            i -> svg.line(zero + i.low() * scale, y + 14, zero + i.high() * scale, y + 14, "whisker"));
            svg.circle(zero + value * scale, y + 14, 4.5, "value");
        }
        svg.close();
    }
}
