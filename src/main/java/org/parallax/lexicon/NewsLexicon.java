package org.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The news lexicon that ships: one file a theme, listed in {@code index.txt} since a jar's folders cannot be. */
final class NewsLexicon {

    private static final String FOLDER = "news/";
    private static final String INDEX = FOLDER + "index.txt";
    private static final String CARD = "news.card";

    static final Lexicon INSTANCE = load();

    private NewsLexicon() {}

    private static Lexicon load() {
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
}
