package example.hedging;

import java.nio.file.Path;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;

/** Hedging in a folder or file of articles, source by source: {@code PATH}. */
public final class Hedging {

    private Hedging() {}

    public static void main(String[] args) {
        Path path = Path.of(args.length == 0 ? "src/test/resources/articles" : args[0]);
        Readings readings = Corpus.read(path).readings(DocumentReader.english());
        new HedgesByWording()
                .groupedBy(Reading.field("source"))
                .run(readings)
                .forEach((source, rates) -> System.out.println(source + " " + rates));
    }
}
