package org.parallax.validation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.parallax.corpus.Document;

/**
 * Units drawn from a corpus for people to code, blind: a sheet shows a number and the text, nothing of where it is from,
 * and every coder gets the units in another order. The same corpus and seed draw the same units.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodingSheet {

    private final Map<String, Document> items;
    private final long seed;

    private CodingSheet(List<Document> documents, long seed) {
        Map<String, Document> numbered = new LinkedHashMap<>();
        documents.forEach(document -> numbered.put(Integer.toString(numbered.size() + 1), document));
        this.items = Collections.unmodifiableMap(numbered);
        this.seed = seed;
    }

    /**
     * Draws units at random, each as likely as any other. Holds the drawn units in memory, not the corpus.
     *
     * @param units how many, 1 or more; all if the corpus has fewer
     */
    public static CodingSheet draw(Iterable<Document> corpus, int units, long seed) {
        if (units < 1) {
            throw new IllegalArgumentException("a sheet needs at least 1 unit, got " + units);
        }
        Random random = random(seed);
        List<Document> drawn = new ArrayList<>();
        int seen = 0;
        for (Document document : corpus) {
            seen++;
            if (drawn.size() < units) {
                drawn.add(document);
            } else {
                int at = random.nextInt(seen); // reservoir: Vitter (1985), algorithm R
                if (at < units) {
                    drawn.set(at, document);
                }
            }
        }
        Collections.shuffle(drawn, random);
        return new CodingSheet(drawn, seed);
    }

    // the first numbers that Random gives for the seeds 1, 2, 3 … are much alike: of ten units one was drawn eight
    // times
    // as rarely as it should be
    private static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    /** All of these, shuffled: such as the texts a classifier asks for next. */
    public static CodingSheet of(List<Document> documents, long seed) {
        return draw(documents, Math.max(1, documents.size()), seed);
    }

    /** The drawn units, by the number coders see, in the order of the numbers. */
    public Map<String, Document> items() {
        return items;
    }

    /**
     * Writes a coder's sheet, a CSV table with the columns {@code item}, {@code text} and an empty {@code code}, in an
     * order of the coder's own. A text that begins as a formula does is put behind an apostrophe.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file, String coder) {
        List<Map.Entry<String, Document>> order = new ArrayList<>(items.entrySet());
        Collections.shuffle(order, random(seed ^ coder.hashCode()));
        try (CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.writeRecord("item", "text", "code");
            for (Map.Entry<String, Document> item : order) {
                out.writeRecord(item.getKey(), guarded(item.getValue().text()), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }

    // spreadsheets run a cell that begins like a formula
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /**
     * Reads a sheet that a coder filled in; rows without a code are gaps. The codings carry the documents' ids and
     * metadata again. Sheets of several coders go together by {@link GoldSet#plus}.
     *
     * @throws IllegalArgumentException with file and line if a column is missing, or a row names an item that was not drawn or
     *     comes twice
     * @throws UncheckedIOException if the file cannot be read
     */
    public GoldSet read(Path file, String coder) {
        Map<String, Coding> codings = new LinkedHashMap<>();
        for (CodingRows.Row row : CodingRows.read(file)) {
            String item = row.field("item");
            String code = row.field("code");
            Document document = items.get(item);
            if (document == null) {
                throw new IllegalArgumentException(
                        row.place() + ": item \"" + item + "\" was not drawn; this sheet has 1 to " + items.size());
            }
            if (!code.isEmpty()
                    && codings.put(item, new Coding(document.id(), coder, code, document.metadata())) != null) {
                throw new IllegalArgumentException(row.place() + ": item \"" + item + "\" comes twice");
            }
        }
        return GoldSet.of(List.copyOf(codings.values()));
    }
}
