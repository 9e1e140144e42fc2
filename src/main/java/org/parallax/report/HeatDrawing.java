package org.parallax.report;

import java.util.List;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.Verdict;
import org.parallax.voices.Wording;

/** The heat map for print: units down, frames across, hits in each cell, colour and hatching as on the page. */
final class HeatDrawing {

    private static final double ROW = 26;
    private static final int MOST_UNITS = 60;
    private static final double NAMES = 150;

    private final FramingComparison framing;
    private final boolean byVoice;
    private final Svg svg;
    private final List<Integer> frames;
    private final double column;
    private final double top;

    HeatDrawing(FramingComparison framing, boolean byVoice, int width) {
        this.framing = framing;
        this.byVoice = byVoice;
        this.svg = new Svg(width, 0);
        this.frames = FramesSection.shownFrames(framing);
        double longest = frames.stream()
                .mapToDouble(f -> TextWidth.of(name(f), Svg.TEXT))
                .max()
                .orElse(0);
        this.top = 12 + longest * 0.71;
        this.column = Math.min(90, (width - NAMES - top) / Math.max(1, frames.size()));
    }

    Svg draw() {
        heads();
        List<String> spoken = framing.units().stream()
                .filter(unit -> !FrameTable.isSilent(framing, unit))
                .toList();
        List<String> units = spoken.subList(0, Math.min(MOST_UNITS, spoken.size()));
        double y = top;
        for (String unit : units) {
            row(unit, y);
            y += ROW;
        }
        if (units.size() < spoken.size()) {
            y += ROW;
            svg.text(0, y - 8, Words.of("frames.more", spoken.size() - units.size()), "soft");
        }
        return svg.height(y + 4);
    }

    private void heads() {
        for (int i = 0; i < frames.size(); i++) {
            double x = NAMES + column * (i + 0.5);
            svg.open(
                    "transform",
                    "translate(" + Decimals.fixed(x, 1) + " " + Decimals.fixed(top - 6, 1) + ") rotate(-45)");
            svg.text(0, 0, name(frames.get(i)), "").close();
        }
    }

    private void row(String unit, double y) {
        svg.fitted(0, y + 17, unit, NAMES - 10, "");
        double x = NAMES;
        for (int f : frames) {
            cell(framing.cells(unit).get(f), x, y);
            x += column;
        }
    }

    private String name(int frame) {
        return framing.frames().get(frame);
    }

    private void cell(FrameCell cell, double x, double y) {
        String look = FrameTable.look(cell);
        svg.rect(x, y, column - 2, ROW - 2, cell.difference().isPresent() ? "heat " + look : "outline faint");
        if (cell.verdict().kind() == Verdict.Kind.UNCLEAR) {
            hatch(x, y, column - 2, ROW - 2);
        }
        svg.text(
                x + column / 2 - 1,
                y + 16.5,
                cell.hits() + reported(cell) + sign(cell),
                "mid " + (cell.difference().isPresent() ? look : "soft"));
    }

    private String reported(FrameCell cell) {
        long reported = cell.hits(Wording.REPORTED);
        return byVoice && reported > 0 ? " [" + reported + "]" : "";
    }

    private static String sign(FrameCell cell) {
        return switch (cell.verdict().kind()) {
            case MORE -> " ▲";
            case LESS -> " ▼";
            case UNCLEAR, INSUFFICIENT -> "";
        };
    }

    /** Diagonal lines, drawn one by one: patterns do not print everywhere. */
    private void hatch(double x, double y, double w, double h) {
        StringBuilder d = new StringBuilder();
        for (double at = 6; at < w + h; at += 7) {
            double fromX = Math.min(at, w);
            double toX = Math.max(0, at - h);
            d.append('M').append(Decimals.fixed(x + fromX, 1)).append(' ').append(Decimals.fixed(y + at - fromX, 1));
            d.append('L').append(Decimals.fixed(x + toX, 1)).append(' ').append(Decimals.fixed(y + at - toX, 1));
        }
        svg.path(d, "hatch");
    }
}
