package example.crisis;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Document;
import org.parallax.report.Report;

/**
 * How the voices of one article frame the same event: who speaks and how much, in what tone, what each calls the events
 * and the people, which frames each brings in, how each speaks of the others, what is said of whom, and who names problems,
 * causes and remedies.
 */
public final class Crisis {

    private Crisis() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(args);
            Files.createDirectories(options.out());
            for (Document document : options.documents()) {
                show(document, options, out);
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("cannot write to the folder of --out: " + e);
            System.exit(1);
        }
    }

    private static void show(Document document, Options options, PrintStream out) {
        if (document.text().isBlank()) {
            out.println(document.id() + ": an empty text, nothing to measure\n");
            return;
        }
        Article article = Article.of(document, options.camps());
        out.println(Header.of(article));
        out.println(WhoSpeaks.table(article));
        out.println(WhatTheyCallIt.table(article));
        out.println(FrameTable.table(article));
        out.println(Toward.table(article));
        out.println(SaidOf.table(article));
        out.println(Functions.table(article));
        Path page = options.out().resolve(document.id().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "-report.html");
        report(article).write(page);
        out.println("Wrote " + page + " and, beside it, the same numbers as CSV and JSON.\n");
    }

    private static Report report(Article article) {
        return Report.titled(article.title())
                .article(article.reading(), article.voices())
                .tone(article.tones())
                .naming(article.naming())
                .mentions(Mentions.find(article.reading()))
                .framing(article.byCamp());
    }
}
