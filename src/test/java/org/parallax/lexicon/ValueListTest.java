package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueListTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    @Test
    void two_columns_without_a_header() throws IOException {
        Lexicon lexicon = Lexicon.read(file("own.txt", "# mine\nbad luck\t-2\ngood\t3\ngood\t2.5\n"));
        assertEquals("own", lexicon.name());
        assertEquals(OptionalDouble.of(-2), lexicon.valence("Bad luck"));
        assertEquals(OptionalDouble.of(2.5), lexicon.valence("good"));
    }

    @Test
    void vader_lists_have_more_columns_and_emoticons() throws IOException {
        String rows =
                ":*\t1.9\t0.5\t[2, 2]\n( '}{' )\t1.6\t0.6\t[1, 2]\nabandon\t-1.9\t0.5\t[-1, -2]\n:[\t-2.0\t0.6\t[]\n";
        Lexicon lexicon = Lexicon.read(file("vader.txt", rows));
        assertEquals(4, lexicon.entries().size());
        assertEquals(OptionalDouble.of(-1.9), lexicon.valence("abandon"));
        assertEquals(OptionalDouble.empty(), lexicon.valence("abandoned"));
        assertEquals(OptionalDouble.empty(), lexicon.valence(":"));
        assertEquals(OptionalDouble.empty(), lexicon.valence(":x"));
    }

    @Test
    void columns_by_name() throws IOException {
        Path vad = file("vad.tsv", "Word\tValence\tArousal\ncalm\t0.9\t0.1\n");
        assertEquals(OptionalDouble.of(0.9), Lexicon.read(vad).valence("calm"));
        assertEquals(
                OptionalDouble.of(0.1), Lexicon.read(vad, "word", "arousal").valence("calm"));
        Path csv = file("own.csv", "score,phrase\n-1.5,\"tit, tat\"\n-2,terroris*\n");
        assertEquals(OptionalDouble.of(-2), Lexicon.read(csv).valence("terrorism"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own.tsv|good\\t1\\nbad|:2: expected at least 2 columns, got 1: \"bad\"",
                "own.tsv|good\\t1\\nbad\\tx|:2: a value must be a number, got \"x\"",
                "own.tsv|good\\t1\\nbad\\tNaN|:2: a value must be a number, got \"NaN\"",
                "own.tsv|good|:1: expected a word and a number in the first two columns",
                "own.csv|word,x\\ngood,1|:1: expected a word and a number in the first two columns",
                "own.tsv|# nothing|:1: expected words and values, found none",
                "own.tsv|entry\\tpos\\tvalence\\ngood\\ta\\t1|:1: expected the header line",
            })
    void a_malformed_list_is_refused_with_its_line(String name, String text, String message) throws IOException {
        Path file = file(name, text.replace("\\t", "\t").replace("\\n", "\n"));
        Exception e = assertThrows(IllegalArgumentException.class, () -> Lexicon.read(file));
        assertTrue(e.getMessage().startsWith(file + message), e.getMessage());
    }

    @Test
    void a_named_column_must_be_there() throws IOException {
        Path file = file("own.tsv", "good\t1\n");
        assertThrows(IllegalArgumentException.class, () -> Lexicon.read(file, "word", "valence"));
    }

    @Test
    void rows_are_written_and_read_back() throws IOException {
        Entry entry = new Entry(
                "law and order", "n", 1.5, EntryKind.EVENT, "lower; prev!=a|b", Shifters.NEGATION, "", "a note");
        Lexicon lexicon = Lexicon.of("own", List.of(entry, Entry.of("war", -2)));
        Path file = folder.resolve("written.tsv");
        lexicon.write(file);
        assertEquals(lexicon.entries(), Lexicon.read(file).entries());
        assertThrows(
                IllegalArgumentException.class, () -> lexicon.with("war", -9).write(file));
    }
}
