package org.parallax.report;

import java.util.List;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;

/**
 * Small multiples: for each frame with a hit a panel, in it a bar of hits for each unit and a tick where the rate of the
 * rest would put it.
 */
final class ExpectedDrawing {

    private static final double ROW = 17;
    private static final double GAP = 28;
    private static final double PANEL = 260;
    private static final double NAMES = 122;
    private static final int MOST_UNITS = 10;

    private final FramingComparison framing;
    private final List<String> units;
    private final Svg svg;
    private final int across;
    private final double panel;

    ExpectedDrawing(FramingComparison framing, int width) {
        this.framing = framing;
        this.units = framing.units().stream()
                .filter(unit -> framing.cells(unit).get(0).words() > 0)
                .limit(MOST_UNITS)
                .toList();
        this.svg = new Svg(width, 0);
        this.across = Math.max(1, (int) ((width + GAP) / (PANEL + GAP)));
        this.panel = (width - GAP * (across - 1)) / across;
    }

    Svg draw() {
        List<String> frames = framing.frames().stream().filter(this::hasHit).toList();
        double high = 26 + ROW * units.size() + 16;
        for (int i = 0; i < frames.size(); i++) {
            panel(frames.get(i), (i % across) * (panel + GAP), (i / across) * high);
        }
        return svg.height(Math.max(20, ((frames.size() + across - 1) / across) * high));
    }

    private boolean hasHit(String frame) {
        return units.stream().anyMatch(unit -> framing.cell(unit, frame).hits() > 0);
    }

    private void panel(String frame, double x, double y) {
        svg.open("data-frame", framing.frames().indexOf(frame));
        svg.fitted(x, y + 13, frame, panel, "strong");
        double most = 1;
        for (String unit : units) {
            FrameCell cell = framing.cell(unit, frame);
            most = Math.max(most, Math.max(cell.hits(), Double.isNaN(cell.expectedHits()) ? 0 : cell.expectedHits()));
        }
        double scale = (panel - NAMES - 30) / most;
        for (int u = 0; u < units.size(); u++) {
            bar(framing.cell(units.get(u), frame), x, y + 22 + ROW * u, scale);
        }
        svg.line(x + NAMES, y + 20, x + NAMES, y + 24 + ROW * units.size(), "axis");
        svg.close();
    }

    private static String sign(FrameCell cell) {
        return switch (cell.verdict().kind()) {
            case MORE -> " ▲";
            case LESS -> " ▼";
            case UNCLEAR -> " ~";
            case INSUFFICIENT -> "";
        };
    }

    private void bar(FrameCell cell, double x, double y, double scale) {
        svg.fitted(x, y + 12, cell.unit(), NAMES - 8, "small soft");
        double end = cell.hits() * scale;
        String look = cell.difference().isPresent() ? "heat edged " + FrameTable.look(cell) : "own";
        svg.rect(x + NAMES, y + 2, end, ROW - 5, look);
        if (!Double.isNaN(cell.expectedHits()) && cell.expectedHits() > 0) {
            double at = x + NAMES + cell.expectedHits() * scale;
            svg.line(at, y, at, y + ROW - 1, "expected");
            end = Math.max(end, cell.expectedHits() * scale);
        }
        if (cell.hits() > 0) {
            svg.text(x + NAMES + end + 5, y + 12, Decimals.count(cell.hits()) + sign(cell), "small");
        }
    }
}
