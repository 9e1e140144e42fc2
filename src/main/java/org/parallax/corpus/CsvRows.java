package org.parallax.corpus;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of a table with a header line; cells may be quoted and hold line ends. */
final class CsvRows implements RecordCursor {

    private final CloseableIterator<CsvRecord> rows;
    private final ReadOptions options;
    private @Nullable List<String> header;
    private long line = 1;

    CsvRows(BufferedReader in, ReadOptions options, char separator) {
        this.options = options;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(
                        options.maxUnits() < Integer.MAX_VALUE / 2 ? options.maxUnits() + 1024 : options.maxUnits())
                .ofCsvRecord(in)
                .iterator();
    }

    @Override
    public @Nullable Document next() throws IOException, BadRecordException {
        if (header == null) {
            CsvRecord first = row();
            header = first == null ? List.of() : first.getFields();
        }
        CsvRecord row = row();
        return row == null ? null : Fields.document(options, fields(header, row.getFields()));
    }

    /** A row that cannot be parsed leaves no place to go on from, so it ends the file. */
    private @Nullable CsvRecord row() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            return row;
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            throw new IOException(
                    "malformed row behind this line: " + (cause == null ? e.getMessage() : cause.getMessage()), e);
        }
    }

    private static Map<String, String> fields(List<String> header, List<String> cells) throws BadRecordException {
        if (cells.size() != header.size()) {
            throw new BadRecordException("expected " + header.size() + " cells as in the header, got " + cells.size());
        }
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        return fields;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
