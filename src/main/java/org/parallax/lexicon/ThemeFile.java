package org.parallax.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexicon rows of seven tab-separated columns: entry, pos, valence, kind, when, shifters, note. Lines that begin
 * with {@code #} are remarks, but {@code # theme: NAME} names the theme of the rows behind it; the header line is
 * required.
 */
final class ThemeFile {

    static final String HEADER = "entry\tpos\tvalence\tkind\twhen\tshifters\tnote";
    private static final int COLUMNS = 7;
    static final String THEME = "# theme:";

    private final String file;
    private String theme = "";
    private boolean headerSeen;
    private int number;

    ThemeFile(String file) {
        this.file = file;
    }

    /** Adds all rows to the list. */
    void readInto(List<Entry> entries, List<String> lines) {
        for (String line : lines) {
            number++;
            Entry entry = take(line);
            if (entry != null) {
                entries.add(entry);
            }
        }
        if (!headerSeen) {
            throw error("expected the header line \"" + HEADER.replace("\t", " TAB ") + "\", found none");
        }
    }

    private @Nullable Entry take(String line) {
        if (line.startsWith("#")) {
            theme = line.startsWith(THEME) ? line.substring(THEME.length()).strip() : theme;
            return null;
        }
        if (line.isBlank()) {
            return null;
        }
        if (!headerSeen) {
            headerSeen = line.equals(HEADER);
            if (!headerSeen) {
                throw error("expected the header line \"" + HEADER.replace("\t", " TAB ") + "\", got \"" + line + "\"");
            }
            return null;
        }
        return row(line);
    }

    private Entry row(String line) {
        try {
            return entry(line, theme);
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    /**
     * The entry of one row.
     *
     * @throws IllegalArgumentException if the row is malformed
     */
    static Entry entry(String row, String theme) {
        String[] cells = cells(row);
        return new Entry(
                cells[0],
                cells[1].intern(),
                valence(cells[2]),
                kind(cells[3]),
                cells[4],
                shifters(cells[5]),
                theme,
                cells[6]);
    }

    private static String[] cells(String row) {
        String[] cells = new String[COLUMNS];
        int count = 1;
        int from = 0;
        for (int tab = row.indexOf('\t'); tab >= 0; tab = row.indexOf('\t', from)) {
            if (count < COLUMNS) {
                cells[count - 1] = row.substring(from, tab);
            }
            count++;
            from = tab + 1;
        }
        if (count != COLUMNS) {
            throw new IllegalArgumentException(
                    "expected " + COLUMNS + " tab-separated columns, got " + count + ": \"" + row + "\"");
        }
        cells[COLUMNS - 1] = row.substring(from);
        return cells;
    }

    private static double valence(String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (Math.abs(value) <= 4) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("valence must be a number in [-4, 4], got \"" + cell + "\"", e);
        }
        throw new IllegalArgumentException("valence must be a number in [-4, 4], got \"" + cell + "\"");
    }

    private static EntryKind kind(String cell) {
        return switch (cell) {
            case "evaluation" -> EntryKind.EVALUATION;
            case "event" -> EntryKind.EVENT;
            case "emotion" -> EntryKind.EMOTION;
            case "neutral" -> EntryKind.NEUTRAL;
            default ->
                throw new IllegalArgumentException(
                        "kind must be evaluation, event, emotion or neutral, got \"" + cell + "\"");
        };
    }

    private static Shifters shifters(String cell) {
        return switch (cell) {
            case "" -> Shifters.ALL;
            case "neg" -> Shifters.NEGATION;
            case "none" -> Shifters.NONE;
            default -> throw new IllegalArgumentException("shifters must be empty, neg or none, got \"" + cell + "\"");
        };
    }

    private IllegalArgumentException error(@Nullable String what) {
        return new IllegalArgumentException(file + ":" + number + ": " + what);
    }
}
