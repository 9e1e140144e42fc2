package org.parallax.framing;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.parallax.analysis.Manifest;

/**
 * How units differ along each frame: one cell for each unit and frame, with counts, evidence, and a difference where
 * there was enough to test. Immutable and thread-safe.
 */
public final class FramingComparison implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NAMES_SHOWN = 12;

    private final List<String> frames;
    private final List<String> units;
    private final List<FrameCell> cells;
    private final Scope scope;
    private final String family;
    private final List<DocumentCounts> documents;
    private final FramingOptions options;
    private final Manifest manifest;
    private final HashMap<String, Integer> unitNumbers = new HashMap<>();

    FramingComparison(
            List<String> frames,
            List<String> units,
            List<FrameCell> cells,
            Scope scope,
            String family,
            List<DocumentCounts> documents,
            FramingOptions options,
            Manifest manifest) {
        this.frames = frames;
        this.units = units;
        this.cells = List.copyOf(cells);
        this.scope = scope;
        this.family = family;
        this.documents = documents;
        this.options = options;
        this.manifest = manifest;
        for (String unit : units) {
            unitNumbers.put(unit, unitNumbers.size());
        }
    }

    /** The frames, in the dictionary's order. */
    public List<String> frames() {
        return frames;
    }

    /** The units: by group, the narrator first, then by words, then by name. */
    public List<String> units() {
        return units;
    }

    /** All cells, unit by unit, each unit's frames in the dictionary's order; none if no document was added. */
    public List<FrameCell> cells() {
        return cells;
    }

    /** The cells of one unit. */
    public List<FrameCell> cells(String unit) {
        int at = unitNumber(unit) * frames.size();
        return cells.subList(at, at + frames.size());
    }

    /**
     * The cell of a unit and a frame.
     *
     * @throws IllegalArgumentException for a unit or a frame that the comparison does not have
     */
    public FrameCell cell(String unit, String frame) {
        int f = frames.indexOf(frame);
        if (f < 0) {
            throw unknown("frame", frame, frames);
        }
        return cells.get(unitNumber(unit) * frames.size() + f);
    }

    private int unitNumber(String unit) {
        Integer at = unitNumbers.get(unit);
        if (at == null) {
            throw unknown("unit", unit, units);
        }
        return at;
    }

    private static IllegalArgumentException unknown(String what, String name, List<String> known) {
        String shown = String.join(", ", known.subList(0, Math.min(NAMES_SHOWN, known.size())));
        String more = known.size() > NAMES_SHOWN ? ", and " + (known.size() - NAMES_SHOWN) + " more" : "";
        return new IllegalArgumentException("unknown " + what + " \"" + name + "\"; known: " + shown + more);
    }

    /** Whether one document was compared within itself, or documents with each other. */
    public Scope scope() {
        return scope;
    }

    /** The cells that q was taken over, chosen by words and units, never by hits. */
    public String family() {
        return family;
    }

    /** Version, options, dictionary and seed. */
    public Manifest manifest() {
        return manifest;
    }

    /** Number of documents. */
    public int documents() {
        return documents.size();
    }

    /** The comparison as text, at most 110 characters wide: counts, rates where there are words enough, then tests. */
    public String table() {
        return new FramingTable(this).toString();
    }

    /**
     * Writes one row for each document, unit and frame, zeros included, for a model of one's own: document, group, voice,
     * event, frame, words and hits that count, words and hits of each wording, sentences of the unit in the document and
     * those with a hit. Comma-separated, UTF-8, with a header.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void writeRows(Path file) {
        new RowWriter(frames, options.counting()).write(documents, file);
    }

    @Override
    public String toString() {
        return table();
    }
}
