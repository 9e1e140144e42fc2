package org.parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.text.Span;
import org.parallax.voices.Attribution;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/** The article striped by voice, with valued words and frame markers underlined. */
final class ArticleSection implements Section {

    private final Article article;
    private final List<Mark> marks;
    private final List<String> frames;

    ArticleSection(Article article, List<Mark> marks, List<String> frames) {
        this.article = article;
        this.marks = marks;
        this.frames = frames;
    }

    @Override
    public String id() {
        return "article";
    }

    @Override
    public void page(Markup page) {
        page.open("div", "class", "reader");
        page.open("div", "class", "key", "role", "group", "aria-label", Words.of("article.key"));
        page.element("p", Words.of("article.how"), "class", "hint");
        wordings(page);
        voiceButtons(page);
        frameButtons(page);
        page.close().line();
        page.open("div", "class", "text", "data-rove", "", "id", "text");
        if (article.reading().paragraphs().isEmpty()) {
            page.element("p", Words.of("article.none"), "class", "hint");
        }
        new ArticleText(article.reading(), article.voices(), article.styles(), marks, page).write();
        page.close().close().line();
    }

    private void voiceButtons(Markup page) {
        page.open("ul", "class", "chips");
        for (Voice voice : article.voices().voices()) {
            page.open("li");
            page.open(
                    "button",
                    "type",
                    "button",
                    "class",
                    "chip " + article.styles().hue(voice),
                    "data-voice",
                    article.styles().number(voice),
                    "aria-pressed",
                    "false");
            page.element("span", article.styles().tag(voice), "class", "tag", "aria-hidden", "true");
            page.element("bdi", Shortened.name(voice.name(), 60));
            page.element("span", Decimals.count(words(voice)), "class", "n");
            page.close().close();
        }
        page.close();
    }

    private int words(Voice voice) {
        int words = 0;
        for (Wording wording : Wording.values()) {
            words += article.voices().words(voice, wording);
        }
        return words;
    }

    /** The frames with a marker in the text, each a button like the voices. */
    private void frameButtons(Markup page) {
        int[] counts = new int[frames.size()];
        for (Mark mark : marks) {
            if (mark.classes().startsWith("fr f")) {
                counts[Integer.parseInt(mark.classes().substring("fr f".length()))]++;
            }
        }
        if (Arrays.stream(counts).sum() == 0) {
            return;
        }
        page.element("p", Words.of("article.frames"), "class", "chips-head").open("ul", "class", "chips tight");
        for (int f = 0; f < counts.length; f++) {
            if (counts[f] > 0) {
                page.open("li");
                page.open("button", "type", "button", "class", "chip", "data-frame", f, "aria-pressed", "false");
                page.element("bdi", frames.get(f)).element("span", Decimals.count(counts[f]), "class", "n");
                page.close().close();
            }
        }
        page.close();
    }

    private void wordings(Markup page) {
        page.open("p", "class", "samples");
        page.element("span", Words.of("article.quoted"), "class", "v v1 q");
        page.element("span", Words.of("article.reported"), "class", "v v1 r");
        if (marks.stream().anyMatch(m -> m.classes().startsWith("pos"))) {
            page.element("span", Words.of("article.good"), "class", "m pos w2");
        }
        if (marks.stream().anyMatch(m -> m.classes().startsWith("neg"))) {
            page.element("span", Words.of("article.bad"), "class", "m neg w2");
        }
        if (marks.stream().anyMatch(m -> m.classes().startsWith("fr"))) {
            page.element("span", Words.of("article.frame"), "class", "m fr");
        }
        if (marks.stream().anyMatch(m -> m.classes().startsWith("nm"))) {
            page.element("span", Words.of("article.named"), "class", "m nm");
        }
        page.close();
    }

    @Override
    public void json(Json json) {
        json.object();
        json.field("document", article.reading().id());
        json.object("metadata");
        article.reading().document().metadata().forEach(json::field);
        json.endObject();
        json.field("characters", article.reading().text().length());
        json.field("words", article.words());
        json.field("sentences", article.sentences());
        json.field("paragraphs", article.paragraphs());
        setAside(json);
        stretches(json);
        attributions(json);
        json.endObject();
    }

    private void setAside(Json json) {
        json.array("setAside");
        part(json, "repeatedHeadline", article.reading().parts().repeatedHeadline());
        part(json, "credit", article.reading().parts().credit());
        json.endArray();
    }

    private static void part(Json json, String name, Optional<Span> part) {
        part.ifPresent(span -> json.object().field("part", name).span(span).endObject());
    }

    private void stretches(Json json) {
        json.array("stretches");
        for (Stretch stretch : article.voices().stretches()) {
            json.object().span(stretch.span()).field("voice", stretch.voice().id());
            json.field("wording", Shortened.lower(stretch.wording())).field("words", article.words(stretch.span()));
            json.endObject();
        }
        json.endArray();
    }

    private void attributions(Json json) {
        json.array("attributions");
        for (Attribution attribution : article.voices().attributions()) {
            json.object().field("speaker", attribution.speaker().id());
            json.field("kind", Shortened.lower(attribution.kind()));
            json.array("content");
            attribution.content().forEach(span -> json.object().span(span).endObject());
            json.endArray();
            spanField(json, "source", Optional.ofNullable(attribution.source()));
            spanField(json, "cue", Optional.ofNullable(attribution.cue()));
            json.field("confidence", attribution.confidence()).field("reason", attribution.reason());
            json.endObject();
        }
        json.endArray();
    }

    private static void spanField(Json json, String name, Optional<Span> value) {
        value.ifPresent(span -> json.object(name).span(span).endObject());
    }

    @Override
    public void rows(Rows rows) {
        rows.add(id(), article.reading().id(), "", "words", article.words());
        rows.add(id(), article.reading().id(), "", "sentences", article.sentences());
        rows.add(id(), article.reading().id(), "", "paragraphs", article.paragraphs());
    }

    @Override
    public List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        pictures.add(
                new Picture("article", Words.of("article.title"), width -> new ArticleDrawing(article, width).draw()));
        return pictures;
    }

    /** The stretches as a table of their own, a row each. */
    static String stretches(Article article) {
        Rows rows = new Rows("document", "stretch", "start", "end", "voice", "voice_name", "wording", "words", "text");
        int number = 0;
        for (Stretch stretch : article.voices().stretches()) {
            Span span = stretch.span();
            rows.row(
                    article.reading().id(),
                    ++number,
                    span.start(),
                    span.end(),
                    stretch.voice().id(),
                    stretch.voice().name(),
                    Shortened.lower(stretch.wording()),
                    article.words(span),
                    span.textIn(article.reading().text()));
        }
        return rows.toString();
    }
}
