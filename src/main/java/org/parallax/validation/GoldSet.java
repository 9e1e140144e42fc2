package org.parallax.validation;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.parallax.corpus.Reading;
import org.parallax.learn.CodedText;
import org.parallax.stats.Agreement;
import org.parallax.stats.Codes;
import org.parallax.stats.KrippendorffAlpha;

/**
 * What several coders, people or programs, said about the same units. Tells how far the coders agree with each other,
 * what most of them say, and how a program does beside them.
 *
 * <p>Files have one coding a row, with the fields {@code id}, {@code coder}, {@code code}; further ones, such as
 * {@code source}, describe the unit. Rows with an empty code are gaps. {@link #readWide} takes a column for each coder
 * instead. Immutable and thread-safe.
 */
public final class GoldSet implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ID = "id";
    private static final String CODER = "coder";
    private static final String CODE = "code";

    private final List<Coding> codings;
    private final List<String> ids;
    private final List<String> coders;

    private GoldSet(List<Coding> codings) {
        this.codings = List.copyOf(codings);
        ids = sorted(Coding::id);
        coders = sorted(Coding::coder);
    }

    private List<String> sorted(Function<Coding, String> field) {
        TreeSet<String> values = new TreeSet<>();
        codings.forEach(coding -> values.add(field.apply(coding)));
        return List.copyOf(values);
    }

    /**
     * Codings at hand.
     *
     * @throws IllegalArgumentException if a coder coded a unit twice
     */
    public static GoldSet of(List<Coding> codings) {
        Set<List<String>> seen = new HashSet<>();
        for (Coding coding : codings) {
            if (!seen.add(List.of(coding.id(), coding.coder()))) {
                throw new IllegalArgumentException("the coder \"" + coding.coder() + "\" has two codes for \""
                        + coding.id() + "\"; every coder may have one for each unit");
            }
        }
        return new GoldSet(codings);
    }

    /**
     * Codings from a CSV or TSV file with a header line or from JSON Lines, by the end of the file's name.
     *
     * @throws IllegalArgumentException with file and line if a field is missing or a coder coded a unit twice; with the
     *     file if there is no code at all
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static GoldSet read(Path file) {
        List<Coding> codings = new ArrayList<>();
        Map<List<String>, String> places = new HashMap<>();
        for (CodingRows.Row row : CodingRows.read(file)) {
            if (!row.field(CODE).isEmpty()) {
                Map<String, String> fields = new TreeMap<>(row.fields());
                fields.keySet().removeAll(List.of(ID, CODER, CODE));
                codings.add(new Coding(row.field(ID), row.field(CODER), row.field(CODE), fields));
                String before = places.put(List.of(row.field(ID), row.field(CODER)), row.place());
                if (before != null) {
                    throw new IllegalArgumentException(row.place() + ": the coder \"" + row.field(CODER)
                            + "\" has a code for \"" + row.field(ID) + "\" already at " + before);
                }
            }
        }
        if (codings.isEmpty()) {
            throw new IllegalArgumentException(file + ": no row has a code");
        }
        return new GoldSet(codings);
    }

    /**
     * Codings from a wide table, a row a unit and a column for each coder, as spreadsheets have them; the other columns
     * describe the unit, empty cells are gaps.
     *
     * @param coders the names of the coders' columns
     * @throws IllegalArgumentException with file and line if a column is missing or a unit has two rows; with the file if
     *     there is no code at all
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static GoldSet readWide(Path file, List<String> coders) {
        return new GoldSet(CodingRows.wide(file, coders));
    }

    /** The coders, sorted. */
    public List<String> coders() {
        return coders;
    }

    /** The units, sorted. */
    public List<String> ids() {
        return ids;
    }

    /** All codings, in the order they came. */
    public List<Coding> codings() {
        return codings;
    }

    /** The codes, a row a coder and a column a unit, both sorted; numbers where every code is one. */
    public Codes codes() {
        String[][] table = new String[coders.size()][ids.size()];
        for (Coding coding : codings) {
            int coder = Collections.binarySearch(coders, coding.coder());
            table[coder][Collections.binarySearch(ids, coding.id())] = coding.code();
        }
        if (!codings.stream().allMatch(coding -> isNumber(coding.code()))) {
            return Codes.of(Arrays.stream(table).map(Arrays::asList).toList());
        }
        double[][] values = new double[coders.size()][ids.size()];
        for (int c = 0; c < values.length; c++) {
            for (int u = 0; u < values[c].length; u++) {
                values[c][u] = table[c][u] == null ? Double.NaN : Double.parseDouble(table[c][u]);
            }
        }
        return Codes.of(values);
    }

    private static boolean isNumber(String code) {
        return code.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    }

    /** How far the coders agree with each other. */
    public Agreement alpha(KrippendorffAlpha scale) {
        return scale.of(codes());
    }

    /** What most coders say of each unit, sorted by unit; units whose first place is shared are left out. */
    public SortedMap<String, String> majority() {
        SortedMap<String, SortedMap<String, Integer>> votes = new TreeMap<>();
        for (Coding coding : codings) {
            votes.computeIfAbsent(coding.id(), id -> new TreeMap<>()).merge(coding.code(), 1, Integer::sum);
        }
        SortedMap<String, String> majority = new TreeMap<>();
        votes.forEach((id, ofUnit) -> {
            int most = Collections.max(ofUnit.values());
            List<String> first = ofUnit.entrySet().stream()
                    .filter(vote -> vote.getValue() == most)
                    .map(Map.Entry::getKey)
                    .toList();
            if (first.size() == 1) {
                majority.put(id, first.get(0));
            }
        });
        return majority;
    }

    /** What one coder said of each unit, sorted by unit. */
    public SortedMap<String, String> of(String coder) {
        SortedMap<String, String> own = new TreeMap<>();
        codings.stream()
                .filter(coding -> coding.coder().equals(coder))
                .forEach(coding -> own.put(coding.id(), coding.code()));
        return own;
    }

    /** The codings of each value of a field, sorted by it; units without the field are under {@code (no field)}. */
    public SortedMap<String, GoldSet> by(String field) {
        SortedMap<String, List<Coding>> groups = new TreeMap<>();
        for (Coding coding : codings) {
            String group = coding.fields().getOrDefault(field, "(no " + field + ")");
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(coding);
        }
        SortedMap<String, GoldSet> sets = new TreeMap<>();
        groups.forEach((group, list) -> sets.put(group, new GoldSet(list)));
        return sets;
    }

    /** The codings without those of one coder. */
    public GoldSet without(String coder) {
        return new GoldSet(
                codings.stream().filter(coding -> !coding.coder().equals(coder)).toList());
    }

    /** These codings and those of the other set. */
    public GoldSet plus(GoldSet other) {
        List<Coding> both = new ArrayList<>(codings);
        both.addAll(other.codings);
        return of(both);
    }

    /** A program's labels, by unit, held against what most coders say. */
    public ProgramAgreement against(Map<String, String> program) {
        return ProgramAgreement.of(this, program);
    }

    /** The same for each value of a field: a program that is right on the whole may fail one source. */
    public SortedMap<String, ProgramAgreement> against(Map<String, String> program, String field) {
        SortedMap<String, ProgramAgreement> byGroup = new TreeMap<>();
        by(field).forEach((group, set) -> byGroup.put(group, set.against(program)));
        return byGroup;
    }

    /** The texts that have a majority, with it as their label, in the order of the texts: to train on. */
    public List<CodedText> coded(Iterable<Reading> readings) {
        SortedMap<String, String> majority = majority();
        List<CodedText> coded = new ArrayList<>();
        for (Reading reading : readings) {
            String code = majority.get(reading.id());
            if (code != null) {
                coded.add(CodedText.of(reading, code));
            }
        }
        return coded;
    }

    /** {@code 400 units, 3 coders (anna, ben, cleo), 1150 codings}. */
    @Override
    public String toString() {
        return ids.size() + " units, " + coders.size() + " coders (" + String.join(", ", coders) + "), "
                + codings.size() + " codings";
    }
}
