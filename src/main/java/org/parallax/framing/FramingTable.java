package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.stats.Difference;

/**
 * A comparison as text: frames down, units across, in blocks that fit the width. A cell shows its hits; its rate where
 * the unit has words enough; an arrow where the verdict is clear; a star where that rests on one unit.
 */
final class FramingTable {

    private static final int WIDTH = 110;
    private static final int CELL = 17;
    private static final int FRAME_WIDTH = 26;
    private static final int MOST_UNITS = 20;

    private final FramingComparison comparison;
    private final StringBuilder out = new StringBuilder();

    FramingTable(FramingComparison comparison) {
        this.comparison = comparison;
        List<String> units = shownUnits();
        int across = (WIDTH - FRAME_WIDTH) / CELL;
        for (int from = 0; from < units.size(); from += across) {
            block(units.subList(from, Math.min(units.size(), from + across)));
        }
        if (units.size() < comparison.units().size()) {
            out.append("Not shown: ")
                    .append(comparison.units().size() - units.size())
                    .append(" units without counted words, or beyond the ")
                    .append(MOST_UNITS)
                    .append(" with the most.\n");
        }
        tests();
        out.append(comparison.scope())
                .append(": ")
                .append(comparison.scope().meaning())
                .append('\n');
    }

    private List<String> shownUnits() {
        long[] words =
                comparison.units().stream().mapToLong(this::words).sorted().toArray();
        long least = Math.max(1, words.length > MOST_UNITS ? words[words.length - MOST_UNITS] : 1);
        return comparison.units().stream().filter(unit -> words(unit) >= least).toList();
    }

    private void block(List<String> units) {
        line(
                "hits (per 1,000 words)",
                units.stream().map(FramingTable::shortened).toList());
        line("words", units.stream().map(u -> String.valueOf(words(u))).toList());
        for (String frame : comparison.frames()) {
            List<String> row = new ArrayList<>();
            for (String unit : units) {
                row.add(shown(comparison.cell(unit, frame)));
            }
            line(frame, row);
        }
        out.append('\n');
    }

    private long words(String unit) {
        List<FrameCell> cells = comparison.cells(unit);
        return cells.isEmpty() ? 0 : cells.get(0).words();
    }

    private static String shown(FrameCell cell) {
        String counts = cell.words() < Comparer.MIN_WORDS
                ? String.valueOf(cell.hits())
                : String.format(
                        Locale.ROOT,
                        cell.ratePer1000() < 1 ? "%d (%.2f)" : "%d (%.1f)",
                        cell.hits(),
                        cell.ratePer1000());
        return counts + mark(cell);
    }

    private static String mark(FrameCell cell) {
        String star = cell.restsOnOneUnit() ? "*" : "";
        return switch (cell.verdict().kind()) {
            case MORE -> " ▲" + star;
            case LESS -> " ▼" + star;
            case UNCLEAR -> " ~";
            case INSUFFICIENT -> "";
        };
    }

    private void tests() {
        int unclear = 0;
        int insufficient = 0;
        for (FrameCell cell : comparison.cells()) {
            Optional<Difference> difference = cell.difference();
            switch (cell.verdict().kind()) {
                case MORE, LESS ->
                    out.append(cell.unit())
                            .append(", ")
                            .append(cell.frame())
                            .append(": ")
                            .append(difference.map(Difference::toString).orElse(""))
                            .append(cell.restsOnOneUnit() ? " * rests on one unit" : "")
                            .append('\n');
                case UNCLEAR -> unclear++;
                case INSUFFICIENT -> insufficient++;
            }
        }
        out.append("▲▼ q < .05 over ").append(comparison.family()).append(".\n");
        out.append("~ tested, unclear: ").append(unclear);
        out.append("; too little to test, counts only: ").append(insufficient).append(".\n");
    }

    private void line(String head, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + FRAME_WIDTH + "s", head));
        for (String cell : cells) {
            line.append(" ".repeat(Math.max(1, CELL - cell.length()))).append(cell);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String shortened(String name) {
        return name.length() < CELL ? name : name.substring(0, CELL - 2) + "…";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
