package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one list of rows from another. Phrases are compared folded. */
final class LexiconChanges {

    private LexiconChanges() {}

    /** A row for the phrase that inflects as the rows of this phrase do, and exactly as written where there is none. */
    static Entry valued(List<Entry> entries, String phrase, double value) {
        String key = key(phrase);
        Set<Character> letters = new LinkedHashSet<>();
        for (Entry entry : entries) {
            if (key(entry.phrase()).equals(key)) {
                entry.pos().chars().forEach(c -> letters.add((char) c));
            }
        }
        String pos =
                letters.isEmpty() ? "x" : letters.stream().map(String::valueOf).collect(Collectors.joining());
        EntryKind kind = value == 0 ? EntryKind.NEUTRAL : EntryKind.EVALUATION;
        return new Entry(phrase, pos, value, kind, "", Shifters.ALL, "", "");
    }

    static List<Entry> with(List<Entry> entries, Entry entry) {
        List<Entry> changed = removed(entries, key(entry.phrase()));
        changed.add(entry);
        return changed;
    }

    static List<Entry> without(String name, List<Entry> entries, String phrase) {
        List<Entry> changed = removed(entries, key(phrase));
        if (changed.size() == entries.size()) {
            boolean isForm = entries.stream()
                    .anyMatch(entry ->
                            entry.forms().stream().anyMatch(form -> key(form).equals(key(phrase))));
            if (!isForm) {
                throw new IllegalArgumentException("\"" + phrase + "\" is not in the lexicon " + name
                        + ", neither as an entry nor as a form of one");
            }
            changed.add(valued(List.of(), phrase, 0));
        }
        return changed;
    }

    static List<Entry> merge(List<Entry> mine, List<Entry> others, Winner winner) {
        Map<String, List<Entry>> byPhrase = grouped(mine);
        grouped(others).forEach((phrase, rows) -> byPhrase.merge(phrase, rows, (a, b) -> settle(a, b, winner)));
        List<Entry> merged = new ArrayList<>();
        byPhrase.values().forEach(merged::addAll);
        return merged;
    }

    private static List<Entry> settle(List<Entry> mine, List<Entry> other, Winner winner) {
        return switch (winner) {
            case THIS -> mine;
            case OTHER -> other;
            case STRONGER -> strength(other) > strength(mine) ? other : mine;
            case MEAN -> {
                double mean = (mean(mine) + mean(other)) / 2;
                yield mine.stream().map(entry -> entry.withValence(mean)).toList();
            }
        };
    }

    private static double strength(List<Entry> rows) {
        return rows.stream().mapToDouble(row -> Math.abs(row.valence())).max().orElse(0);
    }

    private static double mean(List<Entry> rows) {
        double sum = 0;
        for (Entry row : rows) {
            sum += row.valence();
        }
        return sum / rows.size();
    }

    private static Map<String, List<Entry>> grouped(List<Entry> entries) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : entries) {
            groups.computeIfAbsent(key(entry.phrase()), phrase -> new ArrayList<>())
                    .add(entry);
        }
        return groups;
    }

    private static List<Entry> removed(List<Entry> entries, String key) {
        List<Entry> kept = new ArrayList<>(entries.size() + 1);
        for (Entry entry : entries) {
            if (!key(entry.phrase()).equals(key)) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static String key(String phrase) {
        return Folding.fold(phrase);
    }
}
