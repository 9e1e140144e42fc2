package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.stats.Interval;
import org.parallax.voices.Voice;

/** The tone of each voice: good against bad, the value with its interval, and the course of the sentences. */
final class ToneSection implements Section {

    /** A voice's tone with its interval, which costs a bootstrap and is drawn more than once. */
    record Row(Voice voice, Tone tone, Optional<Interval> interval) {}

    private final List<Row> rows = new ArrayList<>();
    private final @Nullable Article article;
    private final @Nullable SentenceTones sentences;

    ToneSection(Map<Voice, Tone> tones, @Nullable Article article) {
        tones.forEach((voice, tone) -> rows.add(new Row(voice, tone, tone.interval())));
        this.article = article;
        this.sentences = article == null ? null : SentenceTones.of(article, tones);
    }

    @Override
    public String id() {
        return "tone";
    }

    @Override
    public void page(Markup page) {
        bars().inPage(page);
        table(page);
        if (sentences != null && sentences.points().size() > 1) {
            page.element("h3", Words.of("tone.arc")).element("p", Words.of("tone.arc.lead"), "class", "lead");
            arc(sentences).inPage(page);
        }
    }

    private void table(Markup page) {
        PageTable table = PageTable.open(page, id(), Words.of("tone.caption"));
        table.heads(
                "tone.voice",
                "#tone.value",
                "#tone.interval",
                "tone.label",
                "#tone.good",
                "#tone.bad",
                "#tone.words",
                "tone.reason");
        for (Row row : rows) {
            OptionalDouble value = row.tone().value();
            table.row().head(row.voice().name(), hue(row.voice()), tag(row.voice()));
            table.number(value.orElse(Double.NaN), value.isPresent() ? Decimals.signed(value.getAsDouble(), 2) : "–");
            table.number(
                    row.interval().map(Interval::low).orElse(Double.NaN),
                    row.interval().map(ToneSection::range).orElse("–"));
            table.text(Words.of("label." + Shortened.lower(row.tone().label())));
            table.number(row.tone().positive(), Decimals.signed(row.tone().positive(), 2));
            table.number(row.tone().negative(), Decimals.signed(row.tone().negative(), 2));
            table.number(row.tone().words()).text(row.tone().reason()).endRow();
        }
        table.close();
    }

    private static String range(Interval interval) {
        return Decimals.signed(interval.low(), 2) + " … " + Decimals.signed(interval.high(), 2);
    }

    private String hue(Voice voice) {
        return article == null ? "v0" : article.styles().hue(voice);
    }

    private String tag(Voice voice) {
        return article == null ? "" : article.styles().tag(voice);
    }

    private Picture bars() {
        return new Picture("tone", Words.of("tone.picture"), width -> new ToneDrawing(rows, article, width).draw());
    }

    private static Picture arc(SentenceTones tones) {
        return new Picture("arc", Words.of("tone.arc.picture"), width -> new ArcDrawing(tones, width).draw());
    }

    @Override
    public List<Picture> pictures() {
        boolean course = sentences != null && sentences.points().size() > 1;
        return course ? List.of(bars(), arc(java.util.Objects.requireNonNull(sentences))) : List.of(bars());
    }

    @Override
    public void json(Json json) {
        json.object().array("rows");
        for (Row row : rows) {
            Tone tone = row.tone();
            json.object()
                    .field("voice", row.voice().id())
                    .field("name", row.voice().name());
            json.field("label", Shortened.lower(tone.label()))
                    .field("value", tone.value().orElse(Double.NaN));
            json.field("low", row.interval().map(Interval::low).orElse(Double.NaN));
            json.field("high", row.interval().map(Interval::high).orElse(Double.NaN));
            json.field("positive", tone.positive()).field("negative", tone.negative());
            json.field("words", tone.words()).field("sentences", tone.sentences());
            json.field("valuedShare", tone.valuedShare()).field("reason", tone.reason());
            json.array("contributions");
            for (Contribution part : tone.contributions()) {
                json.object().span(part.span()).field("text", part.words());
                json.field("points", part.points()).field("rule", part.rule()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows out) {
        for (Row row : rows) {
            String voice = row.voice().name();
            out.add(id(), voice, "", "value", row.tone().value().orElse(Double.NaN));
            out.add(id(), voice, "", "low", row.interval().map(Interval::low).orElse(Double.NaN));
            out.add(id(), voice, "", "high", row.interval().map(Interval::high).orElse(Double.NaN));
            out.add(id(), voice, "", "label", Shortened.lower(row.tone().label()));
            out.add(id(), voice, "", "positive", row.tone().positive());
            out.add(id(), voice, "", "negative", row.tone().negative());
            out.add(id(), voice, "", "words", row.tone().words());
        }
    }
}
