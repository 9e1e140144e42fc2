package org.parallax.report;

import java.util.Map;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;
import org.parallax.text.Span;

/** A whole text as a page of its own, each sentence with a name to link to, without any mark. */
final class TextPage {

    private static final String STYLE = Palette.css() + Words.resource("text.css");
    private static final String POLICY =
            "default-src 'none'; style-src " + Page.hash(STYLE) + "; base-uri 'none'; form-action 'none'";

    private TextPage() {}

    /** The page, with a link back to the report. */
    static String of(Reading reading, String report) {
        Markup page = new Markup();
        Map<String, String> metadata = reading.document().metadata();
        String title = Shortened.name(metadata.getOrDefault("title", reading.id()), 240);
        Page.start(page, title, POLICY, STYLE);
        page.open("body").open("main").line();
        page.open("p").element("a", Words.of("text.back"), "href", report).close();
        page.element("h1", title, "dir", "auto").open("dl");
        page.element("dt", Words.of("text.document")).element("dd", reading.id());
        metadata.forEach((key, value) -> page.element("dt", key).element("dd", value, "dir", "auto"));
        page.close().line();
        reading.paragraphs().forEach(paragraph -> paragraph(page, reading, paragraph));
        return page.close().close().line().close().line().toString();
    }

    private static void paragraph(Markup page, Reading reading, Span paragraph) {
        Sentences sentences = reading.sentences();
        page.open("p", "dir", "auto");
        int at = paragraph.start();
        int s = Math.max(0, sentences.indexAt(at));
        for (; s < sentences.size() && sentences.start(s) < paragraph.end(); s++) {
            int from = Math.max(at, sentences.start(s));
            int to = Math.min(paragraph.end(), sentences.end(s));
            if (to > from) {
                page.text(reading.text(), at, from);
                page.open("span", "class", "s", "id", sentences.start(s) == from ? "s" + (s + 1) : null);
                page.text(reading.text(), from, to).close();
                at = to;
            }
        }
        page.text(reading.text(), at, paragraph.end()).close().line();
    }
}
