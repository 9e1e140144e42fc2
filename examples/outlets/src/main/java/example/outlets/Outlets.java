package example.outlets;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Readings;
import org.parallax.report.Report;
import org.parallax.terms.Clustering;
import org.parallax.terms.Distance;
import org.parallax.terms.DocumentTermMatrix;

/**
 * How do outlets differ on the same news? Words that mark each, with the lines they stand in and how evenly they are spread; tone; who
 * gets quoted; frames: from one file of articles, with a report and a table of rows to go on with elsewhere.
 */
public final class Outlets {

    private Outlets() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(args);
            Files.createDirectories(options.out());
            compare(options, out);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("cannot write to the folder of --out: " + e);
            System.exit(1);
        }
    }

    private static void compare(Options options, PrintStream out) {
        Readings readings = options.corpus().readings(DocumentReader.english());
        Comparison found = Comparison.of(readings, options);
        out.println(SourcesTable.of(found));
        out.println(KeynessTable.of(found));
        out.println(KeynessTable.lines(found, readings));
        out.println(SpreadTable.of(readings));
        out.println(ToneTable.of(found));
        out.println(QuotedTable.of(found));
        out.println("FRAMES\n" + found.framing().table());
        Path page = options.out().resolve("report.html");
        Path rows = options.out().resolve("rows.csv");
        report(found, readings).write(page);
        found.framing().writeRows(rows);
        out.println("Wrote " + page + " (and .csv, .json beside it) and " + rows
                + ", a row per article and frame for a model of your own.");
    }

    private static Report report(Comparison found, Readings readings) {
        return Report.titled("How " + String.join(", ", found.sources()) + " tell the news")
                .texts(readings)
                .framing(found.framing())
                .keyness(found.keyness())
                .tree(Clustering.AVERAGE.of(Distance.JENSEN_SHANNON.of(DocumentTermMatrix.ofGroups(found.counts()))))
                .table("Tone", ToneTable.of(found))
                .table("Who gets quoted", QuotedTable.of(found));
    }
}
