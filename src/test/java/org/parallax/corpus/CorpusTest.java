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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
                .hasMessageContaining("d.csv:2;");
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
    void an_archive_is_read_where_it_stands_whatever_its_paths_say() throws IOException {
        Path path = folder.resolve("j.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            out.putNextEntry(new ZipEntry("../../escape.txt"));
            out.write("Rain fell.".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("rows.csv"));
            out.write("id,text\na,Snow fell.\n".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("picture.png"));
            out.write(new byte[] {1, 2, 3});
        }

        assertThat(ids(Corpus.read(path))).containsExactly("../../escape", "a");
        assertThat(folder.resolve("../../escape.txt")).doesNotExist();
    }

    @Test
    void a_packed_bomb_stops_at_the_limit() throws IOException {
        Path path = folder.resolve("k.txt.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(new byte[1 << 20]);
        }

        assertThatThrownBy(() -> ids(Corpus.read(path, ReadOptions.defaults().withLimits(1 << 30, 1000))))
                .hasMessageContaining("k.txt.gz")
                .hasMessageContaining("1000 bytes");
    }

    @Test
    void bad_records_are_passed_over_only_on_request_and_each_is_told() throws IOException {
        Path path = file(
                "l.jsonl",
                "{\"id\":\"a\",\"text\":\"x\"}\nnonsense\n{\"id\":\"a\",\"text\":\"y\"}\n{\"id\":\"b\",\"text\":\"z\"}\n");
        List<String> told = new ArrayList<>();

        List<String> ids =
                ids(Corpus.read(path, ReadOptions.defaults().skippingBadRecords(bad -> told.add(bad.place()))));

        assertThat(ids).containsExactly("a", "b");
        assertThat(told).containsExactly(path + ":2", path + ":3");
    }

    @Test
    void wrong_bytes_are_replaced_or_dropped_on_request() throws IOException {
        Path path = Files.write(folder.resolve("m.txt"), new byte[] {'n', (byte) 0xEF, 't'});

        Document replaced = Corpus.read(path, ReadOptions.defaults().withWrongBytes(ReadOptions.WrongBytes.REPLACE))
                .iterator()
                .next();
        Document dropped = Corpus.read(path, ReadOptions.defaults().withWrongBytes(ReadOptions.WrongBytes.DROP))
                .iterator()
                .next();

        assertThat(replaced.text()).isEqualTo("n\uFFFDt");
        assertThat(dropped.text()).isEqualTo("nt");
    }

    @Test
    void a_declared_charset_is_used_and_a_byte_order_mark_outweighs_it() throws IOException {
        Path latin = Files.write(folder.resolve("n.txt"), "Zürich".getBytes(StandardCharsets.ISO_8859_1));
        Path marked = Files.write(folder.resolve("o.txt"), "\uFEFFZürich".getBytes(StandardCharsets.UTF_16LE));
        ReadOptions options = ReadOptions.defaults().withCharset(StandardCharsets.ISO_8859_1);

        assertThat(Corpus.read(latin, options).iterator().next().text()).isEqualTo("Zürich");
        assertThat(Corpus.read(marked, options).iterator().next().text()).isEqualTo("Zürich");
    }

    @Test
    void columns_of_other_names_serve_on_request() throws IOException {
        Path path = file("p.tsv", "url\tbody\nu1\tRain fell.\n");

        Document only = Corpus.read(path, ReadOptions.defaults().withFields("url", "body"))
                .iterator()
                .next();

        assertThat(only).isEqualTo(Document.of("u1", "Rain fell."));
    }

    @Test
    void an_html_page_gives_its_headline_and_paragraphs_without_the_furniture() throws IOException {
        Path path = file(
                "q.html",
                "<html><head><title>Dawn - Rain</title><meta property='og:site_name' content='Dawn'>"
                        + "<script>var x = '<p>never</p>';</script></head><body><nav><p>Home and more links here</p></nav>"
                        + "<article><h1>Rain falls</h1><p>Rain fell on the whole coast.</p><p><a href='#'>Read all our stories</a></p>"
                        + "<aside><p>Advertisement for warm umbrellas</p></aside><p>It stopped late at night.</p></article></body></html>");

        Document page = Corpus.read(path).iterator().next();

        assertThat(page.text()).isEqualTo("Rain falls\n\nRain fell on the whole coast.\n\nIt stopped late at night.");
        assertThat(page.metadata()).containsEntry("source", "Dawn").containsEntry("title", "Dawn - Rain");
    }

    @Test
    void progress_counts_documents_and_bytes_as_they_lie_on_disk() throws IOException {
        Path path = file("r.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n");
        List<String> told = new ArrayList<>();

        ids(Corpus.read(
                path, ReadOptions.defaults().withProgress((documents, bytes) -> told.add(documents + "/" + bytes))));

        assertThat(told).containsExactly("1/" + Files.size(path));
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

    @Test
    void one_line_of_json_is_a_document_or_says_what_is_wrong() {
        Document document =
                Document.ofJson("{\"id\":\"a\",\"text\":\"Rain fell.\",\"source\":\"Dawn\"}", ReadOptions.defaults());
        assertThat(document).isEqualTo(Document.of("a", "Rain fell.").with("source", "Dawn"));
        assertThatThrownBy(() -> Document.ofJson("{\"id\":\"a\"}", ReadOptions.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"text\" is missing");
        assertThatThrownBy(() -> Document.ofJson(
                        "{\"id\":\"a\",\"text\":\"Rain fell.\"}",
                        ReadOptions.defaults().withLimits(5, 5)))
                .hasMessageContaining("longer than the limit of 5");
    }
}
