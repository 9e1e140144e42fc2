package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewsLexiconTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/parallax/lexicon/news");

    private static List<String> themeFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_index_lists_the_folder() throws IOException {
        assertEquals(themeFiles(), Files.readAllLines(FOLDER.resolve("index.txt")));
    }

    @Test
    void no_entry_contradicts_another() {
        assertEquals(List.of(), LexiconChecks.clashes(Lexicon.news()));
    }

    @Test
    void every_file_is_sorted_and_named_by_its_theme() throws IOException {
        for (String file : themeFiles()) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            assertEquals("# theme: " + file.replace(".tsv", ""), lines.get(0));
            List<byte[]> entries = new ArrayList<>();
            for (String line : lines) {
                if (!line.startsWith("#") && !line.equals(ThemeFile.HEADER)) {
                    entries.add(line.substring(0, line.indexOf('\t')).getBytes(StandardCharsets.UTF_8));
                }
            }
            for (int i = 1; i < entries.size(); i++) {
                assertTrue(
                        java.util.Arrays.compareUnsigned(entries.get(i - 1), entries.get(i)) <= 0,
                        file + ": " + new String(entries.get(i), StandardCharsets.UTF_8) + " is out of order");
            }
        }
    }

    @Test
    void the_lexicon_is_read_once_and_knows_plain_words() {
        Lexicon news = Lexicon.news();
        assertSame(news, Lexicon.news());
        assertTrue(news.valence("massacres").orElseThrow() < -2.5);
        assertTrue(news.valence("agreement").orElseThrow() > 0);
        assertTrue(news.valence("the").isEmpty());
    }

    @Test
    void only_silent_rows_have_no_value() {
        for (Entry entry : Lexicon.news().entries()) {
            assertEquals(entry.kind() == EntryKind.NEUTRAL, entry.isSilent(), entry.row());
        }
    }
}
