package example.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.FramingState;
import org.parallax.report.Report;
import org.parallax.spark.BadLine;
import org.parallax.spark.Checked;
import org.parallax.spark.SparkAnalyses;
import org.parallax.spark.SparkDocuments;

/**
 * Who frames what how, over a JSON Lines file of any size: a row for each source, voice and frame as Parquet, and a
 * report. Arguments: the file, the folder for the rows, and perhaps the report's file on the driver's disk.
 */
public final class FramesBySourceAndVoice {

    private FramesBySourceAndVoice() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("arguments: articles.jsonl FOLDER [report.html]");
            System.exit(2);
        }
        SparkConf conf = new SparkConf()
                .setAppName("frames by source and voice")
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.ui.enabled", "false");
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            Checked<FramingComparison> run = run(spark, args[0]);
            CellRows.write(run.answer(), spark, args[1]);
            Path report = Path.of(args.length > 2 ? args[2] : args[1] + "-report.html");
            Report.titled("Frames by source and voice").framing(run.answer()).write(report);
            print(run, args[1], report);
        }
    }

    static Checked<FramingComparison> run(SparkSession spark, String file) {
        DocumentReader reader = DocumentReader.english();
        Analysis<Document, FramingState, FramingComparison> framing = FramingAnalysis.of(Frames.worldNews())
                .by(Reading.field("source"))
                .byVoice()
                .reading(reader::read);
        return SparkAnalyses.run(Checked.lines(framing), SparkDocuments.readJsonLines(spark, file));
    }

    private static void print(Checked<FramingComparison> run, String rows, Path report) {
        System.out.println(run.documents() + " documents, " + run.bad() + " bad lines");
        for (BadLine bad : run.first()) {
            System.out.println("  " + bad);
        }
        System.out.println(run.answer().units().size() + " units, "
                + run.answer().frames().size() + " frames; tested: "
                + run.answer().family());
        System.out.println("rows in " + rows + ", report in " + report);
    }
}
