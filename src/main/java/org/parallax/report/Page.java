package org.parallax.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.parallax.analysis.Manifest;

/**
 * The sections as one HTML document that asks for nothing outside itself: style and script stand in it, and a
 * Content-Security-Policy that knows them by their hashes forbids everything else.
 */
final class Page {

    private static final String STYLE = Palette.css() + Words.resource("page.css") + Words.resource("picture.css");
    private static final String SCRIPT = Words.resource("page.js");
    private static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";
    private static final int TITLE_SHOWN = 240;

    private final Markup page = new Markup();
    private final String title;
    private final List<Section> sections;

    Page(String title, List<Section> sections) {
        this.title = title;
        this.sections = sections;
    }

    String write(String facts, List<String> notes) {
        start(page, title, POLICY, STYLE);
        page.open("body").line();
        page.element("a", Words.of("page.skip"), "class", "skip", "href", "#main")
                .line();
        header(facts);
        page.open("main", "id", "main").line();
        sections.forEach(this::section);
        if (sections.isEmpty()) {
            page.element("p", Words.of("page.empty"), "class", "hint");
        }
        page.close().line();
        footer(notes);
        page.open("div", "id", "tip", "role", "tooltip", "hidden", "hidden").close();
        page.element("p", "", "id", "said", "class", "vh", "aria-live", "polite");
        page.open("script").raw(SCRIPT).close().line().close();
        return page.close().line().toString();
    }

    /** Opens a document up to the end of its head: it says in it what may be loaded, and that is nothing. */
    static void start(Markup page, String title, String policy, String style) {
        page.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.empty("meta", "name", "color-scheme", "content", "light dark").line();
        page.empty("meta", "name", "generator", "content", "Parallax " + Manifest.LIBRARY_VERSION)
                .line();
        page.element("title", Shortened.name(title, TITLE_SHOWN)).line();
        page.open("style").raw(style).close().line().close().line();
    }

    private void header(String facts) {
        page.open("header").open("div", "class", "bar");
        page.element("h1", Shortened.name(title, TITLE_SHOWN), "dir", "auto");
        if (title.length() > TITLE_SHOWN) {
            page.open("details")
                    .element("summary", Words.of("page.title"))
                    .element("p", title, "dir", "auto")
                    .close();
        }
        page.element("p", facts, "class", "facts").close();
        page.open("nav", "aria-label", Words.of("page.nav")).open("ul");
        for (Section section : sections) {
            page.open("li")
                    .element("a", Words.of(section.id() + ".nav"), "href", "#" + section.id())
                    .close();
        }
        page.close().close().close().line();
    }

    private void section(Section section) {
        String heading = "h-" + section.id();
        page.open("section", "id", section.id(), "aria-labelledby", heading).line();
        page.element("h2", Words.of(section.id() + ".title"), "id", heading);
        page.element("p", Words.of(section.id() + ".lead"), "class", "lead").line();
        section.page(page);
        page.close().line();
    }

    private void footer(List<String> notes) {
        page.open("footer").open("div");
        page.element("p", Words.of("page.made", Manifest.LIBRARY_VERSION));
        notes.forEach(note -> page.element("pre", note, "tabindex", "0"));
        page.close().close().line();
    }

    static String hash(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
