package example.crisis;

import java.util.ArrayList;
import java.util.List;
import org.parallax.framing.Device;
import org.parallax.framing.Devices;
import org.parallax.framing.FrameFunction;
import org.parallax.framing.FrameFunctions;
import org.parallax.framing.Occurrence;
import org.parallax.framing.OccurrenceTable;
import org.parallax.report.Table;
import org.parallax.voices.Wording;

/** Who names a problem, a cause, judges, calls for something, and which devices of wording each camp uses. */
final class Functions {

    private static final int CUES = 4;
    private static final List<Device> SHOWN =
            List.of(Device.AGENTLESS_PASSIVE, Device.HEDGE, Device.BOOSTER, Device.LOADED, Device.PRESUPPOSITION);

    private Functions() {}

    static String table(Article article) {
        OccurrenceTable<FrameFunction> functions = FrameFunctions.english()
                .byCamp(article.camps().campOf())
                .run(List.of(article.reading()));
        Table table = Table.of("WHAT IT DOES", "sentences", "problem", "cause or blame", "judgement", "remedy");
        for (String unit : functions.units()) {
            List<Object> row = new ArrayList<>(List.of(unit, functions.sentences(unit)));
            functions.kinds().forEach(function -> row.add(cues(functions, unit, function)));
            add(table, row);
        }
        table.note("Sentences with a cue, and the cues; [ ] reported. Cues find four to seven of ten such sentences"
                + " and are right in six to eight of ten (docs/framing.md).");
        return table + "\n" + devices(article);
    }

    private static String devices(Article article) {
        OccurrenceTable<Device> devices =
                Devices.english().byCamp(article.camps().campOf()).run(List.of(article.reading()));
        Table table = Table.of("DEVICES", "words", "passive, no agent", "hedge", "booster", "loaded", "presupposition");
        for (String unit : devices.units()) {
            List<Object> row = new ArrayList<>(List.of(unit, devices.words(unit)));
            SHOWN.forEach(device -> row.add(cues(devices, unit, device)));
            add(table, row);
        }
        table.note("Sentences with such words, and the words; [ ] reported.");
        return table + "\n";
    }

    private static void add(Table table, List<Object> row) {
        if (row.stream().skip(2).anyMatch(cell -> !cell.equals("–"))) {
            table.row(row.toArray());
        }
    }

    private static <K extends Enum<K>> String cues(OccurrenceTable<K> all, String unit, K kind) {
        List<Occurrence<K>> found = all.occurrences(unit, kind);
        if (found.isEmpty()) {
            return "–";
        }
        List<String> cues = found.stream()
                .map(each -> each.wording() == Wording.REPORTED ? "[" + each.cue() + "]" : each.cue())
                .distinct()
                .limit(CUES)
                .toList();
        long sentences = Math.round(all.shareOfSentences(unit, kind) * all.sentences(unit));
        return (sentences > 0 ? sentences + ": " : "") + String.join(", ", cues);
    }
}
