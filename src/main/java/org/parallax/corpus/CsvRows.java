package org.parallax.corpus;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of a table with a header line; cells may be quoted and hold line ends. */
final class CsvRows implements RecordCursor {

    private final Path file;
    private final CloseableIterator<NamedCsvRecord> rows;
    private long line = 1;

    CsvRows(Path file, BufferedReader in, char separator) {
        this.file = file;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .detectBomHeader(false)
                .ofNamedCsvRecord(in)
                .iterator();
    }

    @Override
    public @Nullable Document next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            NamedCsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            return Fields.document(file, line, new TreeMap<>(row.getFieldsAsMap()));
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            String what = e.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
            throw new IllegalArgumentException(file + ": malformed row behind line " + line + ": " + what, e);
        }
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
