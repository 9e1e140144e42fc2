package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.actors.Mention;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.NamingTable;
import org.parallax.sentiment.Tone;
import org.parallax.terms.Dendrogram;
import org.parallax.terms.DistanceMap;
import org.parallax.terms.Keyness;
import org.parallax.text.Span;
import org.parallax.voices.Voice;

/** What a report was given, and the sections it makes of it. Changed only before the report that holds it is handed out. */
final class Answers {

    private static final int MOST_ACTORS = 10;
    private static final List<Reading> NO_TEXTS = List.of();

    @Nullable
    Article article;

    @Nullable
    FramingComparison framing;

    @Nullable
    NamingTable naming;

    @Nullable
    Mentions mentions;

    Map<Voice, Tone> tones = Map.of();
    Map<String, Tone> lexicons = Map.of();

    @Nullable
    Keyness keyness;

    @Nullable
    Dendrogram tree;

    @Nullable
    DistanceMap map;

    Iterable<Reading> texts = NO_TEXTS;
    List<Series> series = new ArrayList<>();
    Map<String, Table> tables = new LinkedHashMap<>();
    Map<String, List<Span>> strips = new LinkedHashMap<>();
    List<Checked> checks = new ArrayList<>();

    Answers copy() {
        Answers copy = new Answers();
        copy.article = article;
        copy.framing = framing;
        copy.naming = naming;
        copy.mentions = mentions;
        copy.keyness = keyness;
        copy.tree = tree;
        copy.map = map;
        copy.texts = texts;
        copy.series = new ArrayList<>(series);
        copy.tables = new LinkedHashMap<>(tables);
        copy.tones = tones;
        copy.lexicons = lexicons;
        copy.strips = new LinkedHashMap<>(strips);
        copy.checks = new ArrayList<>(checks);
        return copy;
    }

    /**
     * In a fixed order, whatever order the answers came in.
     *
     * @param files where the texts go that lines lead to
     */
    List<Section> sections(TextFiles files) {
        KeyRows keyRows = keyness == null ? null : KeyRows.of(keyness);
        Lines lines = lines(keyRows, files);
        List<Section> sections = new ArrayList<>();
        if (article != null) {
            sections.add(new ArticleSection(article, marks(article), framing == null ? List.of() : framing.frames()));
            sections.add(new VoicesSection(article));
        }
        if (naming != null) {
            sections.add(new NamingSection(naming, lines, article));
        }
        if (framing != null) {
            sections.add(new FramesSection(framing, lines, article));
        }
        if (article != null) {
            StripsSection strips = new StripsSection(article, strips(article));
            if (!strips.pictures().isEmpty()) {
                sections.add(strips);
            }
        }
        if (keyness != null && keyRows != null) {
            sections.add(new KeynessSection(keyness, keyRows, lines));
        }
        if (tree != null || map != null) {
            sections.add(new SourcesSection(tree, map));
        }
        if (!series.isEmpty()) {
            sections.add(new SeriesSection(series));
        }
        if (!tones.isEmpty()) {
            sections.add(new ToneSection(tones, article));
            sections.add(new TrustSection(tones, lexicons, checks));
        }
        if (!tables.isEmpty()) {
            sections.add(new TableSection(tables));
        }
        return sections;
    }

    private List<Mark> marks(Article shown) {
        List<Mark> marks = new ArrayList<>(ToneMarks.of(tones.values()));
        if (framing != null) {
            marks.addAll(FrameMarks.of(framing, shown.reading().id()));
        }
        if (naming != null) {
            marks.addAll(NamingMarks.of(naming, shown.reading().id()));
        }
        return marks;
    }

    private Lines lines(@Nullable KeyRows keyRows, TextFiles files) {
        List<Finding> findings = new ArrayList<>();
        if (framing != null) {
            findings.addAll(FramesSection.shown(framing));
        }
        if (naming != null) {
            findings.addAll(NamingSection.shown(naming));
        }
        TermLines terms = keyRows == null || texts == NO_TEXTS ? new TermLines(Map.of(), 0) : keyRows.lines();
        return Lines.of(article == null ? null : article.reading(), texts, findings, terms, files);
    }

    private List<StripsSection.Strip> strips(Article shown) {
        List<StripsSection.Strip> rows = new ArrayList<>();
        if (framing != null) {
            frameStrips(framing, shown.reading().id(), rows);
        }
        if (mentions != null) {
            actorStrips(mentions, rows);
        }
        strips.forEach((name, places) -> rows.add(new StripsSection.Strip("term", name, -1, places)));
        return rows;
    }

    private static void frameStrips(FramingComparison comparison, String document, List<StripsSection.Strip> rows) {
        for (int f = 0; f < comparison.frames().size(); f++) {
            List<Span> places = new ArrayList<>();
            for (String unit : comparison.units()) {
                FrameCell cell = comparison.cell(unit, comparison.frames().get(f));
                cell.evidence().stream()
                        .filter(e -> e.document().equals(document))
                        .forEach(e -> places.add(e.span()));
            }
            places.sort(null);
            rows.add(new StripsSection.Strip("frame", comparison.frames().get(f), f, places));
        }
    }

    private static void actorStrips(Mentions mentions, List<StripsSection.Strip> rows) {
        Map<Actor, List<Span>> places = new TreeMap<>();
        for (Mention mention : mentions.list()) {
            places.computeIfAbsent(mention.actor(), actor -> new ArrayList<>()).add(mention.span());
        }
        places.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(MOST_ACTORS)
                .forEach(e ->
                        rows.add(new StripsSection.Strip("actor", e.getKey().name(), -1, e.getValue())));
    }

    /** The line under the title. */
    String facts() {
        if (article == null) {
            return "";
        }
        Reading reading = article.reading();
        return Words.of(
                "page.facts",
                reading.id(),
                Words.counted("words", article.words()),
                Words.counted("sentences", article.sentences()),
                Words.counted("paragraphs", article.paragraphs()),
                Words.counted("quotations", article.quotations()));
    }

    /** How each answer was made, as far as it says. */
    List<String> manifests() {
        List<String> manifests = new ArrayList<>();
        if (framing != null) {
            manifests.add(framing.manifest().toString());
        }
        if (keyness != null) {
            manifests.add(keyness.manifest().toString());
        }
        return manifests;
    }
}
