package org.parallax.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parallax.actors.Mentions;
import org.parallax.analysis.Manifest;
import org.parallax.corpus.Reading;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.NamingTable;
import org.parallax.sentiment.Tone;
import org.parallax.terms.Dendrogram;
import org.parallax.terms.DistanceMap;
import org.parallax.terms.Keyness;
import org.parallax.text.Span;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;

/**
 * Answers made visible: one self-contained HTML page, the same figures as CSV and JSON, every picture as SVG.
 *
 * <pre>{@code
 * Report.titled("Who frames the unrest how")
 *     .article(reading, voices)
 *     .tone(toneByVoice)
 *     .naming(Naming.worldNews().find(reading, voices))
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
    private final Answers answers;

    private Report(String title, Answers answers) {
        this.title = title;
        this.answers = answers;
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
        return new Report(title, new Answers());
    }

    /**
     * Shows an article: its text striped by voice, and whose words it is made of.
     *
     * @throws IllegalArgumentException if the voices were found in another text
     */
    public Report article(Reading reading, Voices voices) {
        return with(answers -> answers.article = Article.of(reading, voices));
    }

    /**
     * Shows the tone of each voice, in the map's order, with the valued words underlined in the article.
     *
     * @param toneByVoice such as {@code ToneScorer.byVoice} gives
     */
    public Report tone(Map<Voice, Tone> toneByVoice) {
        return with(answers -> answers.tones = new LinkedHashMap<>(toneByVoice));
    }

    /**
     * Shows what each voice, camp or source calls the same events, people and acts, with every place in the article.
     *
     * @param naming such as {@code Naming.worldNews().find(reading, voices)} gives
     */
    public Report naming(NamingTable naming) {
        return with(answers -> answers.naming = naming);
    }

    /** Shows frames by voice, source or whatever was compared, with the markers underlined in the article. */
    public Report framing(FramingComparison framing) {
        return with(answers -> answers.framing = framing);
    }

    /**
     * The texts that findings come from, for the words around them and for the lines of key terms; read once while the
     * page is made. Each text that a line is shown of is written whole beside the page. The article's own text needs no
     * mention here.
     */
    public Report texts(Iterable<Reading> readings) {
        return with(answers -> answers.texts = readings);
    }

    /**
     * Shows the terms that tell groups apart, with intervals, and each group's terms against the rest; with
     * {@link #texts} each term opens its lines.
     */
    public Report keyness(Keyness keyness) {
        return with(answers -> answers.keyness = keyness);
    }

    /** Shows which sources are near one another as a tree. */
    public Report tree(Dendrogram tree) {
        return with(answers -> answers.tree = tree);
    }

    /** Shows which sources are near one another as a map, with its stress. */
    public Report map(DistanceMap map) {
        return with(answers -> answers.map = map);
    }

    /** Shows a figure over time, with its band; call it for each. */
    public Report series(Series series) {
        return with(answers -> answers.series.add(series));
    }

    /** Shows a table of one's own, sortable, and with a filter if it is long. */
    public Report table(String title, Table table) {
        return with(answers -> answers.tables.put(title, table));
    }

    /** Shows where the article names whom: the most mentioned actors as strips. */
    public Report mentions(Mentions mentions) {
        return with(answers -> answers.mentions = mentions);
    }

    /** Shows where something stands in the article, a pattern's hits or a term's, as a strip of its own. */
    public Report strip(String name, List<Span> places) {
        return with(answers -> answers.strips.put(name, List.copyOf(places)));
    }

    /** Shows the tone of the same text by several lexicons beside each other: how much hangs on the choice of one. */
    public Report lexicons(Map<String, Tone> toneByLexicon) {
        return with(answers -> answers.lexicons = new LinkedHashMap<>(toneByLexicon));
    }

    /** Says how well a measure agreed with people on such texts. A report without any says that none was made. */
    public Report checked(Checked check) {
        return with(answers -> answers.checks.add(check));
    }

    private Report with(Consumer<Answers> change) {
        Answers changed = answers.copy();
        change.accept(changed);
        return new Report(title, changed);
    }

    /** The page; its lines lead to no texts beside it, as they do in the one that {@link #write} writes. */
    public String html() {
        return html(answers.sections(TextFiles.NONE));
    }

    /** The figures as JSON. */
    public String json() {
        return json(answers.sections(TextFiles.NONE));
    }

    /** The figures as CSV, one a row: {@code section,group,item,measure,value}. */
    public String csv() {
        return csv(answers.sections(TextFiles.NONE));
    }

    /** Every picture as an SVG file, by its name. */
    public SortedMap<String, String> svg() {
        return svg(answers.sections(TextFiles.NONE));
    }

    /**
     * Writes the page, and beside {@code NAME.html} the files {@code NAME.csv}, {@code NAME.json},
     * {@code NAME-stretches.csv} for an article, {@code NAME-PICTURE.svg} for each picture, and in the folder
     * {@code NAME-texts} each text that a line leads to. Folders that are missing are made, files that are there are
     * replaced.
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
        List<Section> sections = answers.sections(TextFiles.beside(file, base));
        Disk.write(file, html(sections));
        Disk.write(file.resolveSibling(base + ".csv"), csv(sections));
        Disk.write(file.resolveSibling(base + ".json"), json(sections));
        if (answers.article != null) {
            Disk.write(file.resolveSibling(base + "-stretches.csv"), ArticleSection.stretches(answers.article));
        }
        svg(sections).forEach((picture, svg) -> Disk.write(file.resolveSibling(base + "-" + picture + ".svg"), svg));
    }

    private String html(List<Section> sections) {
        return new Page(title, sections).write(answers.facts(), answers.manifests());
    }

    private String json(List<Section> sections) {
        Json json = new Json();
        json.object().field("schema", "parallax-report").field("version", SCHEMA_VERSION);
        json.field("library", Manifest.LIBRARY_VERSION).field("title", title);
        json.array("manifests");
        answers.manifests().forEach(json::value);
        json.endArray();
        for (Section section : sections) {
            json.name(section.id());
            section.json(json);
        }
        return json.endObject().toString();
    }

    private static String csv(List<Section> sections) {
        Rows rows = Rows.ofFigures();
        sections.forEach(section -> section.rows(rows));
        return rows.toString();
    }

    private static SortedMap<String, String> svg(List<Section> sections) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Section section : sections) {
            section.pictures().forEach(picture -> files.put(picture.id(), picture.file()));
        }
        return files;
    }
}
