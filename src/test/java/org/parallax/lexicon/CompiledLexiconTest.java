package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/** What the build compiles answers as the reviewable rows do. */
class CompiledLexiconTest {

    private static final Lexicon ROWS = NewsLexicon.ofThemes();

    private static byte[] compiled(Lexicon lexicon) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledLexicon.write(lexicon, out);
        return out.toByteArray();
    }

    private static List<String> matches(Lexicon lexicon, String text) {
        List<String> found = new ArrayList<>();
        Tokens tokens = WordTokenizer.standard().tokenize(text);
        lexicon.matcher()
                .match(tokens, 0, tokens.size(), (first, end, entry) -> found.add(first + "-" + end + " " + entry));
        return found;
    }

    @Test
    void rows_card_and_name_are_the_same() throws IOException {
        Lexicon read = CompiledLexicon.read(compiled(ROWS));
        assertEquals(ROWS.entries(), read.entries());
        assertEquals(ROWS.card(), read.card());
        assertEquals(ROWS.toString(), read.toString());
    }

    @Test
    void every_form_of_every_row_is_found_alike() throws IOException {
        Lexicon read = CompiledLexicon.read(compiled(ROWS));
        StringBuilder text = new StringBuilder();
        for (Entry entry : ROWS.entries()) {
            for (String form : entry.forms()) {
                text.append("they say the ").append(form).append(" of it is new.\n\n");
            }
        }
        assertEquals(matches(ROWS, text.toString()), matches(read, text.toString()));
    }

    @Test
    void articles_match_alike() throws IOException {
        Lexicon read = CompiledLexicon.read(compiled(ROWS));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/parallax/articles"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                assertEquals(matches(ROWS, text), matches(read, text), file.toString());
            }
        }
    }

    @Test
    void the_same_lexicon_gives_the_same_bytes() throws IOException {
        byte[] once = compiled(ROWS);
        assertArrayEquals(once, compiled(NewsLexicon.ofThemes()));
        assertArrayEquals(once, compiled(CompiledLexicon.read(once)));
    }

    @Test
    void it_can_be_changed_and_serialized_as_any_other() throws IOException, ClassNotFoundException {
        Lexicon read = CompiledLexicon.read(compiled(ROWS));
        assertEquals(-1.5, read.with("lockdown", -1.5).valence("lockdown").orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ObjectOutputStream(out).writeObject(read);
        Lexicon back = (Lexicon) new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
        assertEquals(ROWS.entries(), back.entries());
        assertEquals(ROWS.valence("massacres"), back.valence("massacres"));
    }

    @Test
    void capitals_and_conditions_survive() throws IOException {
        Lexicon own = Lexicon.of(
                "own",
                List.of(
                        Entry.of("March", 1),
                        new Entry("toll", "n", -1, EntryKind.EVENT, "prev=death|heavy; lower", Shifters.ALL, "", "")));
        Lexicon read = CompiledLexicon.read(compiled(own));
        for (String text : List.of("on a march", "in March", "a heavy toll", "the toll road", "death tolls")) {
            assertEquals(matches(own, text), matches(read, text), text);
        }
    }

    @Test
    void wildcards_and_other_files_are_refused() {
        Lexicon wild = Lexicon.of("wild", List.of(Entry.of("tax*", -1)));
        assertThrows(IllegalArgumentException.class, () -> compiled(wild));
        assertThrows(IllegalArgumentException.class, () -> CompiledLexicon.read(new byte[] {1, 2, 3, 4}));
    }
}
