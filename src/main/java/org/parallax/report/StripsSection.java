package org.parallax.report;

import java.util.List;
import org.parallax.text.Span;
import org.parallax.voices.Stretch;
import org.parallax.voices.Wording;

/** X-ray of the article: a row for each frame, actor or term, a tick wherever it stands, quoted stretches shaded. */
final class StripsSection implements Section {

    private static final int MOST_TICKS = 600;
    private static final int MOST_LINKS = 100;
    private static final double TICK = 14;

    /** What one row shows. */
    record Strip(String kind, String name, int frame, List<Span> places) {}

    private final Article article;
    private final List<Strip> strips;

    StripsSection(Article article, List<Strip> strips) {
        this.article = article;
        this.strips = strips.stream().filter(s -> !s.places().isEmpty()).toList();
    }

    @Override
    public String id() {
        return "xray";
    }

    @Override
    public void page(Markup page) {
        if (strips.isEmpty()) {
            page.element("p", Words.of("xray.none"), "class", "hint");
            return;
        }
        picture().inPage(page);
        page.open("details").element("summary", Words.of("page.data"));
        PageTable table = PageTable.open(page, id(), Words.of("xray.caption"));
        table.heads("xray.kind", "xray.name", "#xray.count", "xray.sentences");
        for (Strip strip : strips) {
            table.row()
                    .head(Words.of("xray." + strip.kind()), null, "")
                    .text(strip.name())
                    .number(strip.places().size());
            table.links(strip.places().stream()
                    .map(p -> article.reading().sentences().indexAt(p.start()) + 1)
                    .distinct()
                    .limit(MOST_LINKS)
                    .toList());
            table.endRow();
        }
        table.close();
        page.close();
    }

    private Picture picture() {
        return new Picture("xray", Words.of("xray.picture"), this::draw);
    }

    private Svg draw(int width) {
        boolean wide = width >= 600;
        double left = wide ? 170 : 0;
        double row = wide ? 22 : 36;
        Svg svg = new Svg(width, 0);
        double scale = (width - left - 4) / Math.max(1, article.reading().text().length());
        double high = 20;
        String kind = "";
        for (Strip strip : strips) {
            high += row + (strip.kind().equals(kind) ? 0 : 20);
            kind = strip.kind();
        }
        ground(svg, left, scale, high);
        double y = 16;
        kind = "";
        for (Strip strip : strips) {
            if (!strip.kind().equals(kind)) {
                svg.text(0, y + 15, Words.of("xray." + strip.kind() + ".many"), "strong");
                y += 20;
                kind = strip.kind();
            }
            strip(svg, strip, left, scale, y, wide);
            y += row;
        }
        return svg.height(y + 6);
    }

    /** Quoted stretches shaded in the speaker's tint, paragraphs ruled; dragging over it scrolls the text. */
    private void ground(Svg svg, double left, double scale, double high) {
        svg.open("class", "drag", "data-left", left, "data-scale", Decimals.exact(scale));
        svg.rect(left, 2, article.reading().text().length() * scale, high, "outline faint");
        for (Stretch stretch : article.voices().stretches()) {
            if (stretch.wording() != Wording.OWN) {
                String tint = article.styles().hue(stretch.voice()) + (stretch.wording() == Wording.QUOTED ? "q" : "r");
                svg.open("data-voice", article.styles().number(stretch.voice()));
                svg.rect(
                                left + stretch.span().start() * scale,
                                2,
                                stretch.span().length() * scale,
                                high,
                                tint)
                        .close();
            }
        }
        for (Span paragraph : article.reading().paragraphs()) {
            svg.line(left + paragraph.start() * scale, 2, left + paragraph.start() * scale, 8, "tick-p");
        }
        svg.close();
    }

    private void strip(Svg svg, Strip strip, double left, double scale, double y, boolean wide) {
        svg.open("data-frame", strip.frame() < 0 ? null : strip.frame(), "data-row", "");
        double base = wide ? y : y + 16;
        String count = " " + strip.places().size();
        double room = (wide ? left - 10 : svg.width()) - TextWidth.of(count, Svg.TEXT);
        svg.text(0, y + 14, TextWidth.fit(strip.name(), room, Svg.TEXT) + count, "");
        svg.line(left, base + 18, svg.width() - 4, base + 18, "axis");
        if (strip.places().size() <= MOST_TICKS) {
            strip.places().forEach(place -> tick(svg, strip, place, left + place.start() * scale, base + 4, scale));
        } else {
            crowd(svg, strip, left, scale, base + 4);
        }
        svg.close();
    }

    private void tick(Svg svg, Strip strip, Span place, double x, double y, double scale) {
        int sentence = article.reading().sentences().indexAt(place.start()) + 1;
        String tip = strip.name() + ": " + place.textIn(article.reading().text());
        svg.link("#s" + sentence, Words.of("xray.tick", strip.name(), sentence), "data-tip", tip);
        svg.rect(x, y, Math.max(2, place.length() * scale), TICK, "tick").close();
    }

    /** More ticks than a pointer could tell apart: drawn in one stroke, one where several fall on a pixel. */
    private static void crowd(Svg svg, Strip strip, double left, double scale, double y) {
        StringBuilder ticks = new StringBuilder();
        long last = -1;
        for (Span place : strip.places()) {
            long x = Math.round(left + place.start() * scale);
            if (x != last) {
                ticks.append('M')
                        .append(x)
                        .append(' ')
                        .append(Decimals.fixed(y, 1))
                        .append("v")
                        .append((int) TICK);
            }
            last = x;
        }
        svg.path(ticks, "crowd");
    }

    @Override
    public List<Picture> pictures() {
        return strips.isEmpty() ? List.of() : List.of(picture());
    }

    @Override
    public void json(Json json) {
        json.object().array("strips");
        for (Strip strip : strips) {
            json.object()
                    .field("kind", strip.kind())
                    .field("name", strip.name())
                    .array("places");
            strip.places().forEach(place -> json.object().span(place).endObject());
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        strips.forEach(strip -> rows.add(
                id(), strip.kind(), strip.name(), "places", strip.places().size()));
    }
}
