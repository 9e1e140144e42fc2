package org.parallax.voices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;

/** The articles coded by hand, and how the library's voices compare with a row of them. */
final class CodedArticles {

    static final List<String> NAMES =
            List.of("dam-flood", "harbour-strike-lantern", "harbour-strike-tradepost", "lake-talks", "bridge-trial");

    /** One coded stretch. */
    record Row(String kind, String speaker, String content, int occurrence, boolean nested) {

        Span in(String text) {
            int at = -1;
            for (int n = 0; n < occurrence; n++) {
                at = text.indexOf(content, at + 1);
            }
            return new Span(at, at + content.length());
        }
    }

    private CodedArticles() {}

    static String text(String name) {
        return resource(name + ".txt");
    }

    static Reading reading(String name) {
        return DocumentReader.english().read(Document.of(name, text(name)));
    }

    static List<Row> rows(String name) {
        List<Row> rows = new ArrayList<>();
        for (String line : resource(name + ".codes.tsv").split("\n")) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("kind") && cells.length > 4) {
                java.util.regex.Matcher number =
                        java.util.regex.Pattern.compile("#(\\d+)").matcher(cells[4]);
                int occurrence = number.find() ? Integer.parseInt(number.group(1)) : 1;
                rows.add(new Row(cells[0], cells[1], cells[3], occurrence, cells[4].contains("nested")));
            }
        }
        return rows;
    }

    /** The attributions that hold most of the row's words. */
    static List<Attribution> holders(Voices voices, Span row) {
        return voices.attributions().stream()
                .filter(a -> a.content().stream().mapToInt(s -> overlap(s, row)).sum() * 2 >= row.length())
                .toList();
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static String resource(String name) {
        try (InputStream in = CodedArticles.class.getResourceAsStream("/org/parallax/articles/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
