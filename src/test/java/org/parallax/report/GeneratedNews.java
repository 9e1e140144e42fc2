package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.Naming;
import org.parallax.terms.Keyness;
import org.parallax.terms.TermCounter;

/** Seeded articles of 300 words each, of ten sources, in words as rare as they are in news, and the report on them. */
final class GeneratedNews {

    private static final int WORDS = 300;
    private static final String[] MARKERS = {
        "unrest", "protest", "riots", "crackdown", "sanctions", "dialogue", "security forces", "stability", "invasion",
        "ceasefire", "regime", "massacre", "reform", "terrorists", "border", "alliance", "economy", "prices"
    };

    private GeneratedNews() {}

    static Report report(int articles) {
        Readings readings = Corpus.of(articles(articles)).readings(DocumentReader.english());
        return Report.titled("Ten sources")
                .texts(readings)
                .framing(FramingAnalysis.of(Frames.worldNews())
                        .draws(999)
                        .by(Reading.field("source"))
                        .run(readings))
                .naming(Naming.worldNews().run(readings))
                .keyness(Keyness.compare(
                        TermCounter.words().groupedBy(Reading.field("source")).run(readings)));
    }

    static List<Document> articles(int articles) {
        Random random = new Random(11);
        List<Document> list = new ArrayList<>();
        for (int a = 0; a < articles; a++) {
            int source = a % 10;
            String day = String.format(Locale.ROOT, "2026-%02d-%02d", 1 + a % 12, 1 + a % 28);
            list.add(new Document(
                    "article-" + a, text(random, source), Map.of("source", "Source " + (source + 1), "date", day)));
        }
        return list;
    }

    /** Words w of rank r with a chance of about 1/r; every twentieth a marker, the source's own twice as often. */
    private static String text(Random random, int source) {
        StringBuilder text = new StringBuilder();
        Supplier<String> word = () -> word(random, source);
        for (int words = 0; words < WORDS; words += 15) {
            boolean quoted = random.nextInt(4) == 0;
            text.append(quoted ? "“The " : "The ");
            for (int w = 0; w < 12; w++) {
                text.append(word.get()).append(w < 11 ? " " : "");
            }
            text.append(quoted ? ",” said Ann Lee.\n\n" : ". ");
        }
        return text.toString();
    }

    private static String word(Random random, int source) {
        if (random.nextInt(20) == 0) {
            return MARKERS[random.nextInt(3) == 0 ? source : random.nextInt(MARKERS.length)];
        }
        int rank = (int) Math.exp(random.nextDouble() * Math.log(20_000));
        return Integer.toString(rank + 35, 36).replaceAll("[0-9]", "q") + "en";
    }
}
