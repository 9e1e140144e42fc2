package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Finding;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.voices.Wording;

/** Frames by unit as a heat map whose every cell opens its lines, and hits beside what was to be expected. */
final class FramesSection implements Section {

    /** Evidence of all cells together, so that many units do not swell the page. */
    private static final int MOST_LINES = 6_000;

    private final FramingComparison framing;
    private final Lines lines;
    private final @Nullable Article article;
    private final int linesPerCell;

    FramesSection(FramingComparison framing, Lines lines, @Nullable Article article) {
        this.framing = framing;
        this.lines = lines;
        this.article = article;
        this.linesPerCell = linesPerCell(framing);
    }

    /** The frames that have a hit or a test in any unit; the others are named under the table. */
    static List<Integer> shownFrames(FramingComparison framing) {
        return IntStream.range(0, framing.frames().size())
                .filter(f -> framing.units().stream()
                        .map(unit -> framing.cells(unit).get(f))
                        .anyMatch(c -> c.hits() + c.hits(Wording.REPORTED) > 0
                                || c.difference().isPresent()))
                .boxed()
                .toList();
    }

    static int linesPerCell(FramingComparison framing) {
        return Lines.each(framing.cells().size(), MOST_LINES);
    }

    @Override
    public String id() {
        return "frames";
    }

    @Override
    public void page(Markup page) {
        page.element("p", Words.of("frames.scope." + Shortened.lower(framing.scope())), "class", "scope");
        if (framing.cells().isEmpty()) {
            page.element("p", Words.of("frames.none"), "class", "hint");
            return;
        }
        new FrameTable(framing, article).write(page);
        panels(page);
        if (hasHits()) {
            page.element("h3", Words.of("frames.expected"));
            page.element("p", Words.of("frames.expected.lead"), "class", "lead");
            expected().inPage(page);
        }
        page.element("p", Words.of("frames.family", framing.family()), "class", "hint");
    }

    private void panels(Markup page) {
        for (int u = 0; u < framing.units().size(); u++) {
            List<FrameCell> cells = framing.cells(framing.units().get(u));
            for (int f = 0; f < cells.size(); f++) {
                FrameCell cell = cells.get(f);
                if (!cell.evidence().isEmpty()) {
                    lines.panel(
                            page,
                            "c-" + u + "-" + f,
                            id(),
                            cell.unit() + " · " + cell.frame(),
                            cell.evidence(),
                            linesPerCell);
                }
            }
        }
    }

    private boolean hasHits() {
        return framing.cells().stream().anyMatch(cell -> cell.hits() > 0);
    }

    private Picture expected() {
        return new Picture("frames", Words.of("frames.picture"), width -> new ExpectedDrawing(framing, width).draw());
    }

    @Override
    public List<Picture> pictures() {
        if (framing.cells().isEmpty()) {
            return List.of();
        }
        Picture heat = new Picture(
                "heatmap",
                Words.of("frames.caption"),
                width -> new HeatDrawing(framing, article != null, width).draw());
        return hasHits() ? List.of(expected(), heat) : List.of(heat);
    }

    @Override
    public void json(Json json) {
        json.object().field("scope", Shortened.lower(framing.scope())).field("family", framing.family());
        json.field("documents", framing.documents());
        json.array("frames");
        framing.frames().forEach(json::value);
        json.endArray().array("units");
        framing.units().forEach(json::value);
        json.endArray().array("cells");
        framing.cells().forEach(cell -> cell(json, cell));
        json.endArray().endObject();
    }

    private void cell(Json json, FrameCell cell) {
        json.object().field("unit", cell.unit()).field("frame", cell.frame());
        json.field("hits", cell.hits()).field("words", cell.words()).field("ratePer1000", cell.ratePer1000());
        json.field("reportedHits", cell.hits(Wording.REPORTED)).field("reportedWords", cell.words(Wording.REPORTED));
        json.field("expectedHits", cell.expectedHits()).field("independentUnits", cell.independentUnits());
        json.field("verdict", Shortened.lower(cell.verdict().kind())).field("reason", cell.reason());
        json.field("restsOnOneUnit", cell.restsOnOneUnit());
        cell.difference().ifPresent(json::difference);
        json.field("findings", cell.evidence().size()).array("evidence");
        for (Finding finding : Lines.sample(cell.evidence(), linesPerCell)) {
            json.finding(finding);
        }
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        for (FrameCell cell : framing.cells()) {
            rows.add(id(), cell.unit(), cell.frame(), "hits", cell.hits());
            rows.add(id(), cell.unit(), cell.frame(), "words", cell.words());
            rows.add(id(), cell.unit(), cell.frame(), "rate_per_1000", cell.ratePer1000());
            rows.add(id(), cell.unit(), cell.frame(), "reported_hits", cell.hits(Wording.REPORTED));
            rows.add(id(), cell.unit(), cell.frame(), "expected_hits", cell.expectedHits());
            rows.add(
                    id(),
                    cell.unit(),
                    cell.frame(),
                    "verdict",
                    Shortened.lower(cell.verdict().kind()));
            cell.difference().ifPresent(d -> rows.add(id(), cell.unit(), cell.frame(), d));
        }
    }

    /** What of the evidence will be shown. */
    static List<Finding> shown(FramingComparison framing) {
        List<Finding> shown = new ArrayList<>();
        framing.cells().forEach(cell -> shown.addAll(Lines.sample(cell.evidence(), linesPerCell(framing))));
        return shown;
    }
}
