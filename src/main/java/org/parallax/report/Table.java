package org.parallax.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for a terminal or for Markdown: columns aligned, numbers to the right, long words wrapped.
 *
 * <pre>{@code
 * System.out.println(Table.of("WHO SPEAKS", "quoted", "words", "")
 *     .row("the article", "–", 511, Table.bar(511.0 / 976, 20))
 *     .row("Rick Fisher", 3, 48, Table.bar(48.0 / 976, 20)));
 * }</pre>
 *
 * <p>A column is set to the right if every filled cell in it is a number, whatever stands around its digits (a sign,
 * a percent, a bracket), or a dash. Numbers are written as they come, with thousands parted where they are whole; a
 * {@code null} cell is empty. Widths are counted in terminal columns: East Asian wide characters take two, combining
 * marks none. Control characters are dropped, so that no text can steer the terminal.
 *
 * <p>Linear in the number of characters. Collects rows like a {@link StringBuilder}; not thread-safe.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int DEFAULT_WIDTH = 110;
    private static final int NARROWEST = 12;

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int width = DEFAULT_WIDTH;

    private Table(List<String> heads) {
        this.heads = heads;
    }

    /**
     * A table with these column heads; heads may be empty.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Table of(String... heads) {
        if (heads.length == 0) {
            throw new IllegalArgumentException("a table needs at least one column, got none");
        }
        return new Table(Arrays.stream(heads).map(TableText::clean).toList());
    }

    /**
     * A bar of block characters, an eighth of a column fine: {@code ████▊}.
     *
     * @param share how much of the width, in [0, 1]; NaN gives no bar
     * @param width columns of a full bar
     */
    public static String bar(double share, int width) {
        return TableText.bar(share, width);
    }

    /**
     * Adds a row. {@link Double}s are shown with one decimal; cells that need another form are given as text.
     *
     * @param cells at most one a column; missing ones are empty
     * @throws IllegalArgumentException if there are more cells than columns
     */
    public Table row(@Nullable Object... cells) {
        if (cells.length > heads.size()) {
            throw new IllegalArgumentException("a row has at most " + heads.size() + " cells, one a column; got "
                    + cells.length + ": " + Arrays.toString(cells));
        }
        List<String> row = new ArrayList<>(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            row.add(i < cells.length ? TableText.cell(cells[i]) : "");
        }
        rows.add(row);
        return this;
    }

    /** Adds a line under the table, wrapped to its width and indented. */
    public Table note(String note) {
        notes.add(TableText.clean(note));
        return this;
    }

    /**
     * The most columns a line of the terminal form takes; the widest columns of text are wrapped to fit. 110 if never
     * called.
     *
     * @throws IllegalArgumentException if it is below 20
     */
    public Table width(int columns) {
        if (columns < 20) {
            throw new IllegalArgumentException("a table needs a width of at least 20, got " + columns);
        }
        width = columns;
        return this;
    }

    /** The table for a terminal, lines parted by {@code \n}, without spaces at line ends and without a last line end. */
    @Override
    public String toString() {
        boolean[] right = rightColumns();
        int[] widths = widths(right);
        List<String> lines = new ArrayList<>();
        lines(heads, right, widths, lines);
        rows.forEach(row -> lines(row, right, widths, lines));
        for (String note : notes) {
            TableText.wrap(note, width - GAP.length()).forEach(line -> lines.add(GAP + line));
        }
        return String.join("\n", lines);
    }

    /** The table in GitHub's Markdown; characters with a meaning there are escaped. */
    public String markdown() {
        boolean[] right = rightColumns();
        StringBuilder out = new StringBuilder();
        markdownRow(heads, out);
        out.append('|');
        for (boolean numbers : right) {
            out.append(numbers ? " ---: |" : " --- |");
        }
        out.append('\n');
        rows.forEach(row -> markdownRow(row, out));
        notes.forEach(note -> out.append('\n').append(TableText.markdown(note)).append('\n'));
        return out.toString();
    }

    List<String> heads() {
        return heads;
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> notes() {
        return notes;
    }

    /** The rows as a table of a page. */
    void page(PageTable page) {
        boolean[] right = rightColumns();
        page.plainHeads(heads, right);
        for (List<String> row : rows) {
            page.row().head(row.get(0), null, "");
            for (int c = 1; c < row.size(); c++) {
                if (right[c]) {
                    page.number(TableText.value(row.get(c)), row.get(c));
                } else {
                    page.text(row.get(c));
                }
            }
            page.endRow();
        }
    }

    private boolean[] rightColumns() {
        boolean[] right = new boolean[heads.size()];
        for (int c = 0; c < right.length; c++) {
            int column = c;
            right[c] = rows.stream().map(row -> row.get(column)).allMatch(TableText::isNumberOrEmpty)
                    && rows.stream().anyMatch(row -> !row.get(column).isEmpty());
        }
        return right;
    }

    /** What each column wants; while that is too wide the widest column of text gives way. */
    private int[] widths(boolean[] right) {
        int[] widths = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = TableText.width(heads.get(c));
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], TableText.width(row.get(c)));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
        while (excess > 0) {
            int widest = -1;
            int second = NARROWEST;
            for (int c = 0; c < widths.length; c++) {
                if (!right[c] && (widest < 0 || widths[c] > widths[widest])) {
                    second = widest < 0 ? second : Math.max(second, widths[widest]);
                    widest = c;
                } else if (!right[c]) {
                    second = Math.max(second, widths[c]);
                }
            }
            if (widest < 0 || widths[widest] <= NARROWEST) {
                break;
            }
            int cut = Math.min(excess, Math.max(1, widths[widest] - second));
            cut = Math.min(cut, widths[widest] - NARROWEST);
            widths[widest] -= cut;
            excess -= cut;
        }
        return widths;
    }

    private static void lines(List<String> row, boolean[] right, int[] widths, List<String> out) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            cells.add(TableText.wrap(row.get(c), widths[c]));
            height = Math.max(height, cells.get(c).size());
        }
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = l < cells.get(c).size() ? cells.get(c).get(l) : "";
                String pad = " ".repeat(Math.max(0, widths[c] - TableText.width(cell)));
                line.append(c == 0 ? "" : GAP).append(right[c] ? pad + cell : cell + pad);
            }
            out.add(line.toString().stripTrailing());
        }
    }

    private static void markdownRow(List<String> row, StringBuilder out) {
        out.append('|');
        row.forEach(cell -> out.append(' ').append(TableText.markdown(cell)).append(" |"));
        out.append('\n');
    }
}
