package org.parallax.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.parallax.stats.Difference;

/**
 * The report's figures as CSV, one a row: {@code section,group,item,measure,value}. A cell of text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
final class Rows {

    private final StringWriter out = new StringWriter();
    private final CsvWriter csv;

    Rows(String... heads) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(heads);
    }

    static Rows ofFigures() {
        return new Rows("section", "group", "item", "measure", "value");
    }

    Rows add(String section, String group, String item, String measure, long value) {
        return figure(section, group, item, measure, Long.toString(value));
    }

    /** Nothing for a number that is NaN: an absent row says so better than a word. */
    Rows add(String section, String group, String item, String measure, double value) {
        if (Double.isNaN(value)) {
            return this;
        }
        String digits = Double.isInfinite(value) ? (value > 0 ? "Inf" : "-Inf") : Decimals.exact(value);
        return figure(section, group, item, measure, digits);
    }

    Rows add(String section, String group, String item, String measure, String value) {
        return figure(section, group, item, measure, guard(value));
    }

    Rows add(String section, String group, String item, Difference difference) {
        return add(section, group, item, "log_ratio", difference.logRatio())
                .add(section, group, item, "low", difference.low())
                .add(section, group, item, "high", difference.high())
                .add(section, group, item, "p", difference.p())
                .add(section, group, item, "q", difference.q());
    }

    /** A row of text cells. */
    Rows row(Object... cells) {
        String[] guarded = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            guarded[i] = cells[i] instanceof Number number ? number.toString() : guard(cells[i].toString());
        }
        csv.writeRecord(guarded);
        return this;
    }

    private Rows figure(String section, String group, String item, String measure, String value) {
        csv.writeRecord(section, guard(group), guard(item), measure, value);
        return this;
    }

    static String guard(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public String toString() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
