package example.outlets;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.report.Table;
import org.parallax.voices.SpeakerCount;
import org.parallax.voices.SpeakerCounts;

/** Who gets quoted by each source, how much, and by which words they are introduced. */
final class QuotedTable {

    private static final int SPEAKERS = 4;
    private static final int CUES = 3;

    private QuotedTable() {}

    static Table of(Comparison found) {
        Table table = Table.of("WHO GETS QUOTED", "", "quoted words", "share", "reported", "articles", "introduced by");
        for (String source : found.sources()) {
            SpeakerCounts counts = found.speakers().get(source);
            String name = source;
            for (SpeakerCount speaker : counts.speakers().stream().limit(SPEAKERS).toList()) {
                table.row(
                        name,
                        speaker.voice().name(),
                        speaker.quotedWords(),
                        String.format(Locale.ROOT, "%.0f %%", 100 * counts.share(speaker)),
                        speaker.reportedWords(),
                        speaker.documents(),
                        cues(speaker));
                name = "";
            }
        }
        return table.note("Share of the words the source quotes. Reported words may be in the source's wording.");
    }

    private static String cues(SpeakerCount speaker) {
        return speaker.cues().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CUES)
                .map(cue -> cue.getValue() > 1 ? cue.getKey() + " (" + cue.getValue() + ")" : cue.getKey())
                .collect(Collectors.joining(", "));
    }
}
