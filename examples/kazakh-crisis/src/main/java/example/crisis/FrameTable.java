package example.crisis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.report.Table;
import org.parallax.voices.Wording;

/** Frame markers by camp: counts always, rates where there are words enough, arrows where a test can tell. */
final class FrameTable {

    private static final int FRAMES = 7;
    private static final int WORDS_FOR_A_RATE = 150;

    private FrameTable() {}

    static String table(Article article) {
        FramingComparison framing = article.byCamp();
        List<String> frames = mostHits(framing);
        List<String> heads = new ArrayList<>(List.of("FRAME MARKERS", "words"));
        heads.addAll(frames);
        Table table = Table.of(heads.toArray(String[]::new));
        for (String unit : framing.units()) {
            List<FrameCell> cells = frames.stream().map(frame -> framing.cell(unit, frame)).toList();
            if (cells.stream().anyMatch(cell -> cell.hits() > 0 || cell.hits(Wording.REPORTED) > 0)) {
                List<Object> row = new ArrayList<>(List.of(unit, cells.get(0).words()));
                cells.forEach(cell -> row.add(shown(cell)));
                table.row(row.toArray());
            }
        }
        table.note("Hits, and per 1,000 words from " + WORDS_FOR_A_RATE + " words on; [ ] reported, where the wording may be"
                + " the article's. The " + FRAMES + " frames with most hits of " + framing.frames().size()
                + "; all stand in the report.");
        table.note("▲▼ more or less than the rest, q < .05 over " + framing.family()
                + "; * rests on one turn. Too few words: hits only. " + framing.scope().meaning() + ".");
        for (FrameCell cell : framing.cells()) {
            cell.difference()
                    .filter(difference -> difference.q() < .05)
                    .ifPresent(difference -> table.note(cell.unit() + ", " + cell.frame() + ": " + difference));
        }
        return table + "\n";
    }

    private static List<String> mostHits(FramingComparison framing) {
        Comparator<String> byHits = Comparator.comparing(frame -> -framing.units().stream()
                .map(unit -> framing.cell(unit, frame))
                .mapToLong(cell -> cell.hits() + cell.hits(Wording.REPORTED))
                .sum());
        return framing.frames().stream().sorted(byHits).limit(FRAMES).toList();
    }

    private static String shown(FrameCell cell) {
        String rate = cell.words() < WORDS_FOR_A_RATE || cell.hits() == 0
                ? ""
                : String.format(Locale.ROOT, " (%.0f)", cell.ratePer1000());
        String arrow =
                switch (cell.verdict().kind()) {
                    case MORE -> " ▲";
                    case LESS -> " ▼";
                    default -> "";
                };
        long reported = cell.unit().equals("the article") ? 0 : cell.hits(Wording.REPORTED);
        return cell.hits() + rate + arrow + (cell.restsOnOneUnit() && !arrow.isEmpty() ? "*" : "")
                + (reported > 0 ? " [" + reported + "]" : "");
    }
}
