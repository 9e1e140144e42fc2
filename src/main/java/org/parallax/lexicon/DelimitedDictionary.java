package org.parallax.lexicon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads dictionaries in columns. Tab-separated: split at tabs, quotes have no meaning, lines that begin with {@code #}
 * are remarks, of which {@code # key: value} ones before the header fill the card. Comma-separated: quotes as in RFC
 * 4180.
 */
final class DelimitedDictionary {

    private static final List<String> KNOWN = List.of("category", "pattern", "weight", "note");

    private final DictionaryDraft draft;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> header = List.of();
    private boolean wide;
    /** Whether a remark names the columns; a row may then leave the last one out. */
    private boolean declared;

    /** The lines of a tab-separated dictionary, named in errors by its source. */
    static CategoryDictionary readTabs(String source, List<String> lines) {
        DelimitedDictionary dictionary = new DelimitedDictionary(Path.of(source));
        dictionary.readTabs(lines);
        return dictionary.finish();
    }

    private DelimitedDictionary(Path file) {
        draft = new DictionaryDraft(file);
    }

    static CategoryDictionary read(Path file, char separator) {
        DelimitedDictionary dictionary = new DelimitedDictionary(file);
        if (separator == '\t') {
            dictionary.readTabs(DictionaryText.lines(file));
        } else {
            dictionary.readCommas(DictionaryText.read(file));
        }
        return dictionary.finish();
    }

    private CategoryDictionary finish() {
        if (header.isEmpty()) {
            throw draft.error(1, "expected a header line with the columns category and pattern, found none");
        }
        return draft.build();
    }

    private void readTabs(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                readRemark(i + 1, line);
            } else if (!line.isBlank()) {
                take(i + 1, List.of(line.split("\t", -1)));
            }
        }
    }

    /** {@code # columns: category, pattern, note} stands for the header line; words in brackets explain a column. */
    private void readRemark(int line, String text) {
        int colon = text.indexOf(':');
        if (!header.isEmpty() || colon < 0) {
            return;
        }
        String key = text.substring(1, colon).strip();
        String value = text.substring(colon + 1).strip();
        draft.state(key, value);
        if (key.equals("columns")) {
            declared = true;
            readHeader(line, List.of(value.replaceAll("\\([^)]*\\)", "").split(",", -1)));
        }
    }

    private void readCommas(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber();
                if (!record.getFields().stream().allMatch(String::isBlank)) {
                    take(line, record.getFields());
                }
            }
        } catch (CsvParseException e) {
            throw draft.error(1, "cannot be read as comma-separated values: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(int line, List<String> cells) {
        if (header.isEmpty()) {
            readHeader(line, cells);
        } else if (cells.size() != header.size() && !(declared && cells.size() == header.size() - 1)) {
            throw draft.error(
                    line,
                    "expected " + header.size() + " columns (" + String.join(", ", header) + "), got " + cells.size());
        } else if (wide) {
            readMarks(line, cells);
        } else {
            readRow(line, cells);
        }
    }

    private void readHeader(int line, List<String> cells) {
        header = List.copyOf(cells);
        wide = cells.get(0).strip().equalsIgnoreCase("DicTerm");
        for (int i = 0; i < cells.size(); i++) {
            String column = cells.get(i).strip().toLowerCase(Locale.ROOT);
            if (columns.put(column, i) != null) {
                throw draft.error(line, "two columns are named \"" + cells.get(i) + "\"");
            }
            if (!wide && !KNOWN.contains(column)) {
                throw draft.error(line, "unknown column \"" + cells.get(i) + "\"; known: " + String.join(", ", KNOWN));
            }
        }
        if (!wide && !columns.keySet().containsAll(List.of("category", "pattern"))) {
            throw draft.error(line, "expected the columns category and pattern, got " + String.join(", ", cells));
        }
    }

    private void readRow(int line, List<String> cells) {
        String category = cell(cells, "category", "").strip();
        String pattern = cell(cells, "pattern", "").strip();
        boolean all = category.equals("!");
        boolean exception = all || pattern.startsWith("!");
        draft.add(
                line,
                all ? "" : category,
                pattern.startsWith("!") ? pattern.substring(1) : pattern,
                number(line, "weight", cell(cells, "weight", "")),
                exception,
                cell(cells, "note", "").strip());
    }

    private String cell(List<String> cells, String column, String otherwise) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? otherwise : cells.get(at);
    }

    /** A row of LIWC-22: under each category X, a weight, or nothing. */
    private void readMarks(int line, List<String> cells) {
        List<String> marked = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            String mark = cells.get(i).strip();
            if (!mark.isEmpty()) {
                String category = CategoryPath.level(header.get(i));
                double weight = mark.equalsIgnoreCase("x") ? 1 : number(line, header.get(i), mark);
                draft.addForeign(line, category, cells.get(0).strip(), weight);
                marked.add(category);
            }
        }
        if (marked.isEmpty()) {
            draft.remark(line, "\"" + cells.get(0) + "\" is in no category");
        }
    }

    private double number(int line, String column, String cell) {
        try {
            return cell.isBlank() ? 1 : Double.parseDouble(cell.strip());
        } catch (NumberFormatException e) {
            throw draft.error(line, column + " must be a number, got \"" + cell + "\"");
        }
    }
}
