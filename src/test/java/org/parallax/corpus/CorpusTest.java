package org.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(Corpus corpus) {
        List<String> ids = new ArrayList<>();
        corpus.forEach(document -> ids.add(document.id()));
        return ids;
    }

    @Test
    void json_lines_give_documents_with_metadata_and_can_be_read_twice() throws IOException {
        Corpus corpus = Corpus.readJsonLines(file(
                "a.jsonl",
                "{\"id\":\"a\",\"text\":\"Rain fell.\",\"source\":\"Dawn\",\"tags\":[1,2]}\n\n"
                        + "{\"id\":\"b\",\"text\":\"\\u201cNo,\\u201d she said.\",\"date\":null}\n"));

        assertThat(ids(corpus)).containsExactly("a", "b");
        assertThat(ids(corpus)).containsExactly("a", "b");
        assertThat(corpus.iterator().next().metadata()).containsExactly(java.util.Map.entry("source", "Dawn"));
    }

    @Test
    void a_malformed_line_is_named_with_file_and_number() throws IOException {
        Path path = file("b.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\n");

        assertThatThrownBy(() -> ids(Corpus.readJsonLines(path)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b.jsonl:2:");
    }

    @Test
    void a_record_without_text_says_what_is_missing() throws IOException {
        Path path = file("c.jsonl", "{\"id\":\"a\",\"body\":\"x\"}\n");

        assertThatThrownBy(() -> ids(Corpus.readJsonLines(path)))
                .hasMessageContaining("c.jsonl:1:")
                .hasMessageContaining("\"text\" is missing")
                .hasMessageContaining("body");
    }

    @Test
    void a_repeated_id_names_both_lines() throws IOException {
        Path path = file("d.csv", "id,text\na,one\na,two\n");

        assertThatThrownBy(() -> ids(Corpus.readCsv(path)))
                .hasMessageContaining("d.csv:3:")
                .hasMessageContaining("line 2");
    }

    @Test
    void wrong_bytes_are_an_error_not_a_question_mark() throws IOException {
        Path path = Files.write(folder.resolve("e.jsonl"), new byte[] {'{', (byte) 0xC3, '(', '}', '\n'});

        assertThatThrownBy(() -> ids(Corpus.readJsonLines(path)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("e.jsonl")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_binary_file_as_a_document_names_the_first_wrong_byte() throws IOException {
        Path path = Files.write(folder.resolve("f.txt"), new byte[] {'a', 'b', (byte) 0xFF, 0});

        assertThatThrownBy(() -> Document.read(path))
                .hasMessageContaining("f.txt")
                .hasMessageContaining("offset 2");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Document.read(folder.resolve("gone.txt"))).hasMessageContaining("gone.txt");
        assertThatThrownBy(() -> ids(Corpus.readCsv(folder.resolve("gone.csv"))))
                .hasMessageContaining("gone.csv");
        assertThatThrownBy(() -> ids(Corpus.readFolder(folder.resolve("gone")))).hasMessageContaining("gone");
    }

    @Test
    void csv_cells_hold_commas_quotes_and_line_ends() throws IOException {
        Corpus corpus =
                Corpus.readCsv(file("g.csv", "id,source,text\r\n1,Dawn,\"He said, \"\"no\"\".\n\nShe left.\"\r\n"));

        Document only = corpus.iterator().next();
        assertThat(only.text()).isEqualTo("He said, \"no\".\n\nShe left.");
        assertThat(only.metadata()).containsEntry("source", "Dawn");
    }

    @Test
    void a_row_with_too_few_cells_is_an_error() throws IOException {
        Path path = file("h.csv", "id,source,text\n1,Dawn\n");

        assertThatThrownBy(() -> ids(Corpus.readCsv(path)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("h.csv");
    }

    @Test
    void gzip_is_unpacked_by_its_name() throws IOException {
        Path path = folder.resolve("i.jsonl.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write("{\"id\":\"a\",\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ids(Corpus.readJsonLines(path))).containsExactly("a");
    }

    @Test
    void a_folder_is_read_in_the_order_of_its_paths() throws IOException {
        Files.createDirectories(folder.resolve("t/sub"));
        file("t/b.txt", "two");
        file("t/a.txt", "one");
        file("t/sub/c.txt", "three");
        file("t/notes.md", "no");

        assertThat(ids(Corpus.readFolder(folder.resolve("t")))).containsExactly("a", "b", "sub/c");
    }

    @Test
    void duplicates_differ_in_white_space_only_and_the_first_stays() {
        Corpus corpus = Corpus.of(List.of(
                Document.of("a", "Rain fell.\nIt stopped."),
                Document.of("b", "Rain  fell. It stopped."),
                Document.of("c", "Rain fell.")));

        assertThat(ids(corpus.withoutDuplicates())).containsExactly("a", "c");
        assertThat(ids(corpus.withoutDuplicates())).containsExactly("a", "c");
    }

    @Test
    void two_documents_with_one_id_are_refused() {
        assertThatThrownBy(() -> Corpus.of(List.of(Document.of("a", "x"), Document.of("a", "y"))))
                .hasMessageContaining("\"a\"");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Document.of("a", "\uFEFFRain").text()).isEqualTo("Rain");
    }
}
