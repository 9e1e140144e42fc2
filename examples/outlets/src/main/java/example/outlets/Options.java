package example.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.ReadOptions;
import org.parallax.framing.Frames;
import org.parallax.lexicon.CategoryDictionary;

/**
 * What the command line asks for.
 *
 * @param corpus the articles
 * @param by the field whose values are compared
 * @param event the field that says which articles tell of one event; empty for none
 * @param frames the dictionary whose categories are counted
 * @param out folder of what is written
 */
record Options(Corpus corpus, String by, String event, CategoryDictionary frames, Path out) {

    static final String USAGE = """
            usage: [FILE] [--by FIELD] [--event FIELD] [--frames DICTIONARY] [--out FOLDER]
              FILE: JSON Lines, CSV or TSV with id, text and the field to compare by; or a folder, .gz or .zip of these
              --by: source if not given; --event: articles on one event are compared with each other
              --frames: world, policy, generic or moral, which ship, or a file in a format the library reads
              without a file: 48 articles of three invented outlets""";

    static Options parse(String[] args) {
        String file = "";
        String by = "source";
        String event = "";
        String frames = "policy";
        String out = "target";
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--by" -> by = value(args, ++i);
                case "--event" -> event = value(args, ++i);
                case "--frames" -> frames = value(args, ++i);
                case "--out" -> out = value(args, ++i);
                default -> {
                    if (args[i].startsWith("-") || !file.isEmpty()) {
                        throw new IllegalArgumentException("unexpected argument \"" + args[i] + "\"\n" + USAGE);
                    }
                    file = args[i];
                }
            }
        }
        return file.isEmpty()
                ? new Options(Corpus.readJsonLines(shipped()), by, "event", dictionary(frames), Path.of(out))
                : new Options(corpus(Path.of(file)), by, event, dictionary(frames), Path.of(out));
    }

    private static String value(String[] args, int i) {
        if (i == args.length) {
            throw new IllegalArgumentException(args[i - 1] + " needs a value\n" + USAGE);
        }
        return args[i];
    }

    private static CategoryDictionary dictionary(String name) {
        return switch (name) {
            case "world" -> Frames.worldNews();
            case "policy" -> Frames.policy();
            case "generic" -> Frames.generic();
            case "moral" -> Frames.moralFoundations();
            default -> CategoryDictionary.read(Path.of(name));
        };
    }

    private static Corpus corpus(Path file) {
        return Corpus.read(file, ReadOptions.defaults().withProgress(ProgressBar.over(file)))
                .withoutDuplicates();
    }

    /** The articles of this example, as a file, since inside the jar they are none. */
    private static Path shipped() {
        try (InputStream in = Options.class.getResourceAsStream("/articles.jsonl")) {
            Path copy = Files.createTempFile("outlets", ".jsonl");
            copy.toFile().deleteOnExit();
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
