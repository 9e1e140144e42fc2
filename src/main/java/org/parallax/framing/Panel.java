package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Units that are compared with each other: each with all the others together. */
final class Panel {

    final List<Unit> units = new ArrayList<>();
    final double[] hits;
    double words;

    private final boolean paired;
    private final Map<Unit, Integer> group = new IdentityHashMap<>();
    private final List<String> where = new ArrayList<>();
    private final Map<String, Set<Unit>> unitsOfEvent = new HashMap<>();
    private final Map<Unit, Integer> shared = new IdentityHashMap<>();
    private int rows;
    private boolean indexed;
    private @Nullable Sample sample;
    private @Nullable Moments moments;
    private Contrast.@Nullable Outcome outcome;

    Panel(int frames, boolean paired) {
        hits = new double[frames];
        this.paired = paired;
    }

    /** Sums the units up; once. */
    void index() {
        if (indexed) {
            return;
        }
        indexed = true;
        for (Unit unit : units) {
            words += unit.words;
            rows += unit.rows.size();
            for (int f = 0; f < hits.length; f++) {
                hits[f] += unit.hits[f];
            }
            for (Unit.Row row : unit.rows) {
                unitsOfEvent.computeIfAbsent(row.event(), e -> new HashSet<>()).add(unit);
            }
        }
        for (Unit unit : units) {
            Set<String> events = new HashSet<>();
            unit.rows.forEach(row -> events.add(row.event()));
            events.removeIf(e -> unitsOfEvent.getOrDefault(e, Set.of()).size() < 2);
            shared.put(unit, events.size());
        }
    }

    /** Rows of the unit, or events that it shares with another unit. */
    int independent(Unit unit) {
        return paired ? shared.getOrDefault(unit, 0) : unit.rows.size();
    }

    int restRows(Unit unit) {
        return rows - unit.rows.size();
    }

    /** Whether the unit and the rest have the words and independent units to be tested; never a matter of hits. */
    boolean isEligible(Unit unit) {
        index();
        return independent(unit) >= Comparer.MIN_UNITS
                && unit.words >= Comparer.MIN_WORDS
                && restRows(unit) >= Comparer.MIN_UNITS
                && words - unit.words >= Comparer.MIN_WORDS;
    }

    void test(Contrast contrast, long seed) {
        index();
        for (Unit unit : units) {
            if (isEligible(unit)) {
                group.put(unit, group.size());
            }
        }
        if (group.isEmpty()) {
            return;
        }
        boolean[] eligible = new boolean[group.size() + 1];
        java.util.Arrays.fill(eligible, 0, group.size(), true);
        Sample gathered = gather();
        sample = gathered;
        moments = gathered.moments();
        outcome = contrast.run(gathered, eligible, seed);
    }

    /** All rows; those of units that are not tested stand in one group of their own. */
    private Sample gather() {
        int frames = hits.length;
        int others = group.size();
        int[] groups = new int[rows];
        int[] strata = new int[rows];
        double[] n = new double[rows];
        double[] k = new double[rows * frames];
        Map<String, Integer> events = new TreeMap<>();
        units.forEach(unit -> unit.rows.forEach(row -> events.put(row.event(), 0)));
        int number = 0;
        for (Map.Entry<String, Integer> event : events.entrySet()) {
            event.setValue(number++);
        }
        int i = 0;
        for (Unit unit : units) {
            for (Unit.Row row : unit.rows) {
                groups[i] = group.getOrDefault(unit, others);
                strata[i] = events.getOrDefault(row.event(), 0);
                n[i] = row.words();
                System.arraycopy(row.hits(), 0, k, i * frames, frames);
                where.add(row.where());
                i++;
            }
        }
        return new Sample(group.size() + 1, frames, groups, strata, n, k);
    }

    Sample sample() {
        return java.util.Objects.requireNonNull(sample);
    }

    Contrast.Outcome outcome() {
        return java.util.Objects.requireNonNull(outcome);
    }

    int cell(Unit unit, int frame) {
        return group.getOrDefault(unit, 0) * hits.length + frame;
    }

    double p(Unit unit, int frame) {
        return outcome().p()[cell(unit, frame)];
    }

    double errorUnderNull(Unit unit, int frame) {
        Moments sums = java.util.Objects.requireNonNull(moments);
        return LogRatio.errorUnderNull(sums, sums.total(), group.getOrDefault(unit, 0), frame);
    }

    String where(int row) {
        return where.get(row);
    }
}
