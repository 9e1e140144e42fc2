package example.outlets;

import java.util.Locale;
import org.parallax.report.Table;
import org.parallax.voices.SpeakerCount;
import org.parallax.voices.SpeakerCounts;

/** How much there is of each source, and how much of it is other people's words. */
final class SourcesTable {

    private SourcesTable() {}

    static Table of(Comparison found) {
        Table table = Table.of("SOURCES", "articles", "words", "quoted", "reported", "of all words quoted");
        for (String source : found.sources()) {
            SpeakerCounts speakers = found.speakers().get(source);
            long quoted = speakers.quotedWords();
            long reported = speakers.speakers().stream().mapToLong(SpeakerCount::reportedWords).sum();
            long words = speakers.ownWords() + quoted + reported;
            double share = words == 0 ? 0 : (double) quoted / words;
            table.row(source, speakers.documents(), words, quoted, reported, shown(share));
        }
        return table;
    }

    private static String shown(double share) {
        return String.format(Locale.ROOT, "%2.0f %% ", 100 * share) + Table.bar(share, 20);
    }
}
