package org.parallax.lexicon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a list of words and values in columns: with a header line by the columns' names, without one from the first two
 * columns, as the lists of VADER, AFINN and NRC (hashtag, sentiment140) are. Of a repeated word the last value counts,
 * as in the programs that read such lists into a map.
 */
final class ValueList {

    private static final List<String> WORD_COLUMNS = List.of("word", "term", "phrase", "entry", "token", "lemma");
    private static final List<String> VALUE_COLUMNS =
            List.of("valence", "value", "score", "sentiment", "polarity", "happiness_average");

    private final Path file;
    private final boolean named;
    private final List<String> wordNames;
    private final List<String> valueNames;
    private final Map<String, Entry> byWord = new LinkedHashMap<>();
    private int wordColumn = -1;
    private int valueColumn = -1;

    private ValueList(Path file, boolean named, List<String> wordNames, List<String> valueNames) {
        this.file = file;
        this.named = named;
        this.wordNames = wordNames;
        this.valueNames = valueNames;
    }

    static List<Entry> read(Path file) {
        return new ValueList(file, false, WORD_COLUMNS, VALUE_COLUMNS).read();
    }

    static List<Entry> read(Path file, String wordColumn, String valueColumn) {
        return new ValueList(file, true, List.of(lower(wordColumn)), List.of(lower(valueColumn))).read();
    }

    private List<Entry> read() {
        if (lower(String.valueOf(file.getFileName())).endsWith(".csv")) {
            readCommas(DictionaryText.read(file));
        } else {
            List<String> lines = DictionaryText.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                // an emoticon may begin with #, but has a tab behind it; a remark has none
                if (!lines.get(i).isBlank()
                        && (!lines.get(i).startsWith("#") || lines.get(i).indexOf('\t') > 0)) {
                    take(i + 1, List.of(lines.get(i).split("\t", -1)));
                }
            }
        }
        if (wordColumn < 0) {
            throw DictionaryText.error(file, 1, "expected words and values, found none");
        }
        return new ArrayList<>(byWord.values());
    }

    private void readCommas(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                take((int) each.getStartingLineNumber(), each.getFields());
            }
        } catch (CsvParseException e) {
            throw DictionaryText.error(file, 1, "cannot be read as comma-separated values: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private void take(int line, List<String> cells) {
        if (wordColumn < 0) {
            boolean header = readHeader(line, cells);
            if (header) {
                return;
            }
        }
        if (cells.size() <= Math.max(wordColumn, valueColumn)) {
            throw DictionaryText.error(
                    file,
                    line,
                    "expected at least " + (Math.max(wordColumn, valueColumn) + 1) + " columns, got " + cells.size()
                            + ": \"" + cells.get(0) + "\"");
        }
        String word = cells.get(wordColumn).strip().replaceAll("\\s+", " ");
        double value = value(line, cells.get(valueColumn).strip());
        EntryKind kind = value == 0 ? EntryKind.NEUTRAL : EntryKind.EVALUATION;
        try {
            byWord.put(word, new Entry(word, "x", value, kind, "", Shifters.ALL, "", ""));
        } catch (IllegalArgumentException e) {
            throw DictionaryText.error(file, line, e.getMessage());
        }
    }

    private boolean readHeader(int line, List<String> cells) {
        List<String> names = cells.stream().map(cell -> lower(cell.strip())).toList();
        wordColumn = firstOf(wordNames, names);
        valueColumn = firstOf(valueNames, names);
        if (wordColumn >= 0 && valueColumn >= 0) {
            return true;
        }
        if (named || cells.size() < 2 || !isNumber(cells.get(1))) {
            throw DictionaryText.error(
                    file,
                    line,
                    (named ? "expected" : "expected a word and a number in the first two columns, or")
                            + " a header line with one of " + String.join(", ", wordNames) + " and one of "
                            + String.join(", ", valueNames) + "; got " + String.join(" | ", cells));
        }
        wordColumn = 0;
        valueColumn = 1;
        return false;
    }

    private static int firstOf(List<String> wanted, List<String> names) {
        return wanted.stream()
                .mapToInt(names::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private double value(int line, String cell) {
        if (!isNumber(cell)) {
            throw DictionaryText.error(file, line, "a value must be a number, got \"" + cell + "\"");
        }
        return Double.parseDouble(cell);
    }

    private static boolean isNumber(String cell) {
        try {
            return Double.isFinite(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
