package example.crisis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;

/**
 * What the command line asks for.
 *
 * @param documents the texts to look at
 * @param camps which voices stand together
 * @param out folder of the reports
 */
record Options(Iterable<Document> documents, Camps camps, Path out) {

    static final String USAGE = "usage: [FILE.txt|FILE.jsonl|FOLDER] [--actors ACTORS.tsv] [--out FOLDER]\n"
            + "  without a file: the article this example comes with\n"
            + "  ACTORS.tsv: name, aliases parted by |, camp; parted by tabs, # begins a comment";
    private static final String ARTICLE = "kazakh-crisis";

    static Options parse(String[] args) {
        String file = null;
        String actors = null;
        String out = "target";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--actors") || args[i].equals("--out")) {
                if (i + 1 == args.length) {
                    throw new IllegalArgumentException(args[i] + " needs a value");
                }
                if (args[i].equals("--actors")) {
                    actors = args[++i];
                } else {
                    out = args[++i];
                }
            } else if (args[i].startsWith("-") || file != null) {
                throw new IllegalArgumentException("unexpected argument \"" + args[i] + "\"\n" + USAGE);
            } else {
                file = args[i];
            }
        }
        return new Options(documents(file), camps(file, actors), Path.of(out));
    }

    private static Iterable<Document> documents(String file) {
        if (file == null) {
            return List.of(Document.of(ARTICLE, resource(ARTICLE + ".txt")));
        }
        Path path = Path.of(file);
        return file.endsWith(".txt") ? List.of(Document.read(path)) : Corpus.read(path);
    }

    /** The example's own camps belong to its own article only. */
    private static Camps camps(String file, String actors) {
        if (actors != null) {
            Path path = Path.of(actors);
            try {
                return Camps.parse(actors, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + path + ": " + e, e);
            }
        }
        return file == null ? Camps.parse("actors.tsv", resource("actors.tsv")) : Camps.none();
    }

    private static String resource(String name) {
        try (InputStream in = Options.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the example lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
