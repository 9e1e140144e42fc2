package org.parallax.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Manifest;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voices;

/**
 * Answers made visible: one self-contained HTML page, the same figures as CSV and JSON, every picture as SVG.
 *
 * <pre>{@code
 * Report.titled("Who frames the unrest how")
 *     .article(reading, voices)
 *     .tone(toneByVoice)
 *     .framing(framing)
 *     .write(Path.of("report.html"));
 * }</pre>
 *
 * <p>The page opens from a file, asks for nothing outside itself and forbids itself to; what is given in is shown as
 * text, whatever it contains. Pictures appear for the answers that were given, in a fixed order. The JSON's schema is
 * described in {@code docs/report-schema.md}.
 *
 * <p>Equal answers give equal bytes on any machine and in any locale. Linear in the size of the answers. Each method
 * returns a changed copy; immutable and thread-safe.
 */
public final class Report {

    /** The version of the JSON's schema: raised when a field changes its meaning or goes. */
    public static final int SCHEMA_VERSION = 1;

    private final String title;
    private final @Nullable Article article;

    private Report(String title, @Nullable Article article) {
        this.title = title;
        this.article = article;
    }

    /**
     * An empty report.
     *
     * @throws IllegalArgumentException for a blank title
     */
    public static Report titled(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report needs a title that is not blank");
        }
        return new Report(title, null);
    }

    /**
     * Shows an article: its text striped by voice, and whose words it is made of.
     *
     * @throws IllegalArgumentException if the voices were found in another text
     */
    public Report article(Reading reading, Voices voices) {
        return new Report(title, Article.of(reading, voices));
    }

    /** The page. */
    public String html() {
        return new Page(title, sections()).write(facts(), List.of());
    }

    /** The figures as JSON. */
    public String json() {
        Json json = new Json();
        json.object().field("schema", "parallax-report").field("version", SCHEMA_VERSION);
        json.field("library", Manifest.LIBRARY_VERSION).field("title", title);
        for (Section section : sections()) {
            json.name(section.id());
            section.json(json);
        }
        return json.endObject().toString();
    }

    /** The figures as CSV, one a row: {@code section,group,item,measure,value}. */
    public String csv() {
        Rows rows = Rows.ofFigures();
        sections().forEach(section -> section.rows(rows));
        return rows.toString();
    }

    /** Every picture as an SVG file, by its name. */
    public SortedMap<String, String> svg() {
        SortedMap<String, String> files = new TreeMap<>();
        for (Section section : sections()) {
            section.pictures().forEach(picture -> files.put(picture.id(), picture.file()));
        }
        return files;
    }

    /**
     * Writes the page, and beside {@code NAME.html} the files {@code NAME.csv}, {@code NAME.json},
     * {@code NAME-stretches.csv} for an article, and {@code NAME-PICTURE.svg} for each picture. Folders that are
     * missing are made, files that are there are replaced.
     *
     * @throws IllegalArgumentException if the name does not end in {@code .html}
     * @throws UncheckedIOException if a file cannot be written; the message names it
     */
    public void write(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".html")) {
            throw new IllegalArgumentException("the report's file must end in .html, got " + file);
        }
        String base = name.substring(0, name.length() - ".html".length());
        write(file, html());
        write(file.resolveSibling(base + ".csv"), csv());
        write(file.resolveSibling(base + ".json"), json());
        if (article != null) {
            write(
                    file.resolveSibling(base + "-stretches.csv"),
                    new ArticleSection(article, List.of()).stretchRows().toString());
        }
        svg().forEach((picture, svg) -> write(file.resolveSibling(base + "-" + picture + ".svg"), svg));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (article != null) {
            sections.add(new ArticleSection(article, List.of()));
            sections.add(new VoicesSection(article));
        }
        return sections;
    }

    private String facts() {
        if (article == null) {
            return "";
        }
        Reading reading = article.reading();
        return Words.of(
                "page.facts",
                reading.id(),
                Words.counted("words", article.words()),
                Words.counted("sentences", reading.sentences().size()),
                Words.counted("paragraphs", reading.paragraphs().size()),
                Words.counted("quotations", article.quotations()));
    }

    private static void write(Path file, String content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }
}
