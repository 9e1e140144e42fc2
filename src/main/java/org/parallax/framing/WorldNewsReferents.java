package org.parallax.framing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.CategoryPattern;

/** The referents of world news that come with the library; read when first asked for. */
final class WorldNewsReferents {

    private static final String FILE = "naming.tsv";

    static final List<Referent> ALL = read();

    private WorldNewsReferents() {}

    private static List<Referent> read() {
        Map<String, List<CategoryPattern>> patterns = new LinkedHashMap<>();
        try (InputStream in = WorldNewsReferents.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("not in the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t", 3);
                    add(patterns.computeIfAbsent(row[0], r -> new ArrayList<>()), row[1], row[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("org/parallax/framing/" + FILE + ": cannot be read", e);
        }
        List<Referent> referents = new ArrayList<>();
        patterns.forEach((name, rows) -> referents.add(new Referent(name, CategoryDictionary.of(name, rows))));
        return List.copyOf(referents);
    }

    private static void add(List<CategoryPattern> patterns, String term, String forms) {
        for (String form : forms.split("; ")) {
            patterns.add(
                    form.startsWith("!")
                            ? CategoryPattern.exception(form.substring(1))
                            : CategoryPattern.of(term, form));
        }
    }
}
