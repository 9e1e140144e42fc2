package org.parallax.report;

import java.util.List;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/** Whose words the article is made of: a bar of its words, and a row for each voice. */
final class VoicesSection implements Section {

    private final Article article;

    VoicesSection(Article article) {
        this.article = article;
    }

    @Override
    public String id() {
        return "voices";
    }

    @Override
    public void page(Markup page) {
        if (article.words() > 0) {
            shares().inPage(page);
        }
        PageTable table = PageTable.open(page, id(), Words.of("voices.caption"));
        table.heads(
                "voices.voice",
                "#voices.own",
                "#voices.quotations",
                "#voices.quoted",
                "#voices.reported",
                "#voices.share",
                "voices.cues");
        double most =
                article.voices().voices().stream().mapToInt(this::words).max().orElse(0);
        for (Voice voice : article.voices().voices()) {
            table.row();
            table.head(
                    voice.name(), article.styles().hue(voice), article.styles().tag(voice));
            table.number(article.voices().words(voice, Wording.OWN));
            table.number(article.quotations(voice));
            table.number(article.voices().words(voice, Wording.QUOTED));
            table.number(article.voices().words(voice, Wording.REPORTED));
            table.bar(words(voice), most, share(voice), article.styles().hue(voice));
            table.text(String.join(", ", article.cues(voice)));
            table.endRow();
        }
        table.close();
    }

    private int words(Voice voice) {
        int words = 0;
        for (Wording wording : Wording.values()) {
            words += article.voices().words(voice, wording);
        }
        return words;
    }

    private String share(Voice voice) {
        return article.words() == 0 ? "–" : Decimals.percent((double) words(voice) / article.words());
    }

    private Picture shares() {
        return new Picture("voices", Words.of("voices.picture"), this::draw);
    }

    /** One bar, a segment for each voice and wording, with the three wordings bracketed below it. */
    private Svg draw(int width) {
        Svg svg = new Svg(width, 62);
        double scale = width / (double) article.words();
        double x = 0;
        for (Wording wording : Wording.values()) {
            double start = x;
            for (Voice voice : article.voices().voices()) {
                int words = article.voices().words(voice, wording);
                if (words > 0) {
                    segment(svg, x, words * scale, voice, wording, words);
                    x += words * scale;
                }
            }
            bracket(svg, start, x, wording);
        }
        return svg;
    }

    private void segment(Svg svg, double x, double width, Voice voice, Wording wording, int words) {
        svg.open(
                "data-voice",
                article.styles().number(voice),
                "data-tip",
                Words.of(
                        "voices.segment",
                        voice.name(),
                        Words.of("wording." + Shortened.lower(wording)),
                        Decimals.count(words)));
        String fill =
                wording == Wording.OWN ? "own" : article.styles().hue(voice) + (wording == Wording.QUOTED ? "" : "r");
        svg.rect(
                x,
                2,
                Math.max(0.5, width - 1),
                26,
                fill
                        + (wording == Wording.REPORTED
                                ? " edge-" + article.styles().hue(voice)
                                : ""));
        String tag = article.styles().tag(voice);
        if (width > TextWidth.of(tag, Svg.TEXT) + 4) {
            svg.text(x + width / 2, 19.5, tag, wording == Wording.QUOTED ? "mid on" : "mid");
        }
        svg.close();
    }

    private void bracket(Svg svg, double from, double to, Wording wording) {
        if (to - from < 1) {
            return;
        }
        svg.path("M" + Decimals.fixed(from + 1, 1) + " 33v5H" + Decimals.fixed(to - 2, 1) + "v-5", "bracket");
        String percent = Decimals.percent((double) article.words(wording) / article.words());
        String label = Words.of("wording." + Shortened.lower(wording)) + " " + percent;
        double room = to - from;
        String shown = TextWidth.of(label, Svg.TEXT) <= room ? label : percent;
        svg.text((from + to) / 2, 54, shown, "mid");
    }

    @Override
    public void json(Json json) {
        json.object().array("rows");
        for (Voice voice : article.voices().voices()) {
            json.object().field("id", voice.id()).field("name", voice.name());
            for (Wording wording : Wording.values()) {
                json.field(Shortened.lower(wording), article.voices().words(voice, wording));
            }
            json.field("quotations", article.quotations(voice));
            json.array("cues");
            article.cues(voice).forEach(json::value);
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        for (Voice voice : article.voices().voices()) {
            for (Wording wording : Wording.values()) {
                rows.add(
                        id(),
                        voice.name(),
                        Shortened.lower(wording),
                        "words",
                        article.voices().words(voice, wording));
            }
            rows.add(id(), voice.name(), "", "quotations", article.quotations(voice));
        }
    }

    @Override
    public List<Picture> pictures() {
        return article.words() == 0 ? List.of() : List.of(shares());
    }
}
