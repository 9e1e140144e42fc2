package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.framing.NamingTable;

/** The naming table for print: units down, referents across, the terms of a cell wrapped within its column. */
final class NamingDrawing {

    private static final double LINE = 16;
    private static final double NAMES = 150;
    private static final double GAP = 14;
    private static final int MOST_UNITS = 40;
    private static final int MOST_TERMS = 20;

    private final NamingTable naming;
    private final NamesByCell cells;
    private final Svg svg;
    private final double column;

    NamingDrawing(NamingTable naming, NamesByCell cells, int width) {
        this.naming = naming;
        this.cells = cells;
        this.svg = new Svg(width, 0);
        this.column = (width - NAMES) / naming.referents().size();
    }

    Svg draw() {
        double x = NAMES;
        for (String referent : naming.referents()) {
            svg.fitted(x, LINE, referent, column - GAP, "strong");
            x += column;
        }
        double y = LINE + 10;
        int shown = Math.min(MOST_UNITS, naming.units().size());
        for (String unit : naming.units().subList(0, shown)) {
            y = row(unit, y);
        }
        if (shown < naming.units().size()) {
            y += LINE + 4;
            svg.text(0, y, Words.of("frames.more", naming.units().size() - shown), "soft");
        }
        return svg.height(y + 8);
    }

    private double row(String unit, double y) {
        svg.line(0, y, svg.width(), y, "axis");
        svg.fitted(0, y + LINE + 2, unit, NAMES - GAP, "");
        double x = NAMES;
        int deepest = 1;
        for (String referent : naming.referents()) {
            List<String> text = wrapped(cells.of(unit, referent));
            for (int i = 0; i < text.size(); i++) {
                svg.text(x, y + 2 + LINE * (i + 1), text.get(i), "");
            }
            deepest = Math.max(deepest, text.size());
            x += column;
        }
        return y + 8 + LINE * deepest;
    }

    private List<String> wrapped(List<Integer> numbers) {
        String text = numbers.stream()
                .limit(MOST_TERMS)
                .map(n -> NamingSection.shown(naming.names().get(n)))
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : (numbers.isEmpty() ? "–" : text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.of(longer, Svg.TEXT) > column - GAP) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(TextWidth.fit(line, column - GAP, Svg.TEXT));
        return lines;
    }
}
