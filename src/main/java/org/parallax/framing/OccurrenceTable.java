package org.parallax.framing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/**
 * How often each unit does each kind of thing with words, and where. Units: narrators first, then by words, then by
 * name. Counts and shares are over own and quoted words; reported occurrences stand in {@link #occurrences}, marked by
 * their wording. Immutable and thread-safe.
 *
 * @param <K> the kinds
 */
public final class OccurrenceTable<K extends Enum<K>> implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<K> kinds;
    private final List<String> units;
    private final Map<String, Row<K>> rows = new LinkedHashMap<>();

    private record Row<K extends Enum<K>>(
            long words, long reportedWords, long sentences, long[] sentencesWith, List<Occurrence<K>> occurrences)
            implements Serializable {}

    OccurrenceTable(K[] kinds, OccurrenceState<K> state) {
        this.kinds = List.of(kinds);
        Map<String, Row<K>> byName = new TreeMap<>();
        state.tallies()
                .forEach((unit, tally) -> byName.put(
                        unit,
                        new Row<>(
                                tally.words[Wording.OWN.ordinal()] + tally.words[Wording.QUOTED.ordinal()],
                                tally.words[Wording.REPORTED.ordinal()],
                                tally.sentences,
                                tally.sentencesWith.clone(),
                                tally.occurrences.stream().sorted().toList())));
        units = new ArrayList<>(byName.keySet());
        units.sort(Comparator.<String, Boolean>comparing(unit -> !unit.endsWith(Voice.NARRATOR.name()))
                .thenComparing(unit -> -row(unit, byName).words())
                .thenComparing(Comparator.naturalOrder()));
        units.forEach(unit -> rows.put(unit, row(unit, byName)));
    }

    private static <K extends Enum<K>> Row<K> row(String unit, Map<String, Row<K>> rows) {
        Row<K> row = rows.get(unit);
        if (row == null) {
            throw new IllegalArgumentException(
                    "unknown unit \"" + unit + "\"; known: " + String.join(", ", rows.keySet()));
        }
        return row;
    }

    /** The kinds, in their order. */
    public List<K> kinds() {
        return kinds;
    }

    /** The voices, camps, or sources and voices. */
    public List<String> units() {
        return List.copyOf(units);
    }

    /** Own and quoted words of the unit. */
    public long words(String unit) {
        return row(unit, rows).words();
    }

    /** Sentences in which the unit has own or quoted words. */
    public long sentences(String unit) {
        return row(unit, rows).sentences();
    }

    /** Occurrences of one kind in the unit's own and quoted words. */
    public long count(String unit, K kind) {
        return occurrences(unit, kind).stream()
                .filter(each -> each.wording() != Wording.REPORTED)
                .count();
    }

    /** {@link #count} per 1,000 words; NaN for a unit without words. */
    public double ratePer1000(String unit, K kind) {
        long words = words(unit);
        return words == 0 ? Double.NaN : 1_000.0 * count(unit, kind) / words;
    }

    /** Share of the unit's sentences that hold the kind, in [0, 1]; NaN for a unit without sentences. */
    public double shareOfSentences(String unit, K kind) {
        Row<K> row = row(unit, rows);
        return row.sentences() == 0 ? Double.NaN : (double) row.sentencesWith()[kind.ordinal()] / row.sentences();
    }

    /** Every place of one kind, reported ones too, by document and place. */
    public List<Occurrence<K>> occurrences(String unit, K kind) {
        return occurrences(unit).stream().filter(each -> each.kind() == kind).toList();
    }

    /** Every place of the unit, by document and place. */
    public List<Occurrence<K>> occurrences(String unit) {
        return row(unit, rows).occurrences();
    }

    /** A line for each unit: {@code the article, 511 words: PROBLEM 12 [2], CAUSE 3, …}; in brackets what is reported of it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String unit : units) {
            out.append(out.length() == 0 ? "" : "\n");
            out.append(String.format(Locale.ROOT, "%s, %d words:", unit, words(unit)));
            for (K kind : kinds) {
                long counted = count(unit, kind);
                long reported = occurrences(unit, kind).size() - counted;
                out.append(' ').append(kind).append(' ').append(counted);
                out.append(reported == 0 ? "," : " [" + reported + "],");
            }
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OccurrenceTable<?> that
                && kinds.equals(that.kinds)
                && toString().equals(that.toString())
                && units.stream()
                        .allMatch(unit -> row(unit, rows).occurrences().equals(that.occurrences(unit))
                                && Arrays.equals(
                                        row(unit, rows).sentencesWith(),
                                        row(unit, that.rows).sentencesWith()));
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
