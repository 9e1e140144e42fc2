package org.parallax.lexicon;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The news lexicon that ships: one file a theme, listed in {@code index.txt} since a jar's folders cannot be. The build
 * lays a compiled form of them beside, which is read instead where it is there; a test says that both are the same.
 */
final class NewsLexicon {

    private static final String FOLDER = "news/";
    private static final String INDEX = FOLDER + "index.txt";
    private static final String CARD = "news.card";
    private static final String COMPILED = "news.compiled";

    static final Lexicon INSTANCE = load();

    private NewsLexicon() {}

    private static Lexicon load() {
        try (InputStream in = NewsLexicon.class.getResourceAsStream(COMPILED)) {
            return in == null ? ofThemes() : CompiledLexicon.read(in.readAllBytes());
        } catch (IOException e) {
            throw Resources.unreadable(COMPILED, e);
        }
    }

    /** Of the reviewable files. */
    static Lexicon ofThemes() {
        List<Entry> entries = new ArrayList<>();
        for (String file : lines(INDEX)) {
            new ThemeFile(FOLDER + file).readInto(entries, lines(FOLDER + file));
        }
        return new Lexicon("news", entries, card());
    }

    private static Map<String, String> card() {
        Map<String, String> card = new HashMap<>();
        for (String line : lines(CARD)) {
            int colon = line.indexOf(':');
            card.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return card;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader lines = Resources.open(resource)) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw Resources.unreadable(resource, e);
        }
    }

    /** For the build: compiles the theme files into the class folder that is named. */
    public static void main(String[] classes) throws IOException {
        Path file = Path.of(classes[0], "org", "parallax", "lexicon", COMPILED);
        Files.deleteIfExists(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CompiledLexicon.write(ofThemes(), out);
        }
    }
}
