package org.parallax.framing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.voices.Voice;

/**
 * What each unit calls each referent. Units: the narrator first, then by names counted and name; terms of a unit for a
 * referent: by count, then reported count, then term. Immutable and thread-safe.
 */
public final class NamingTable implements Serializable {

    private static final long serialVersionUID = 1;

    private static final Comparator<NamedAs> MOST_USED = Comparator.comparingInt(NamedAs::count)
            .thenComparingInt(named -> named.reported().size())
            .reversed()
            .thenComparing(NamedAs::term);

    private final List<String> referents;
    private final List<String> units;
    private final List<NamedAs> names;

    NamingTable(List<String> referents, List<NamedAs> names) {
        this.referents = List.copyOf(referents);
        this.units = inOrder(names);
        this.names = names.stream()
                .sorted(Comparator.<NamedAs>comparingInt(named -> units.indexOf(named.unit()))
                        .thenComparingInt(named -> referents.indexOf(named.referent()))
                        .thenComparing(MOST_USED))
                .toList();
    }

    private static List<String> inOrder(List<NamedAs> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(named ->
                counts.merge(named.unit(), named.count() + named.reported().size(), Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                unit -> unit.getKey().equals(Voice.NARRATOR.name()) ? 0 : 1)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The referents, in the order they were declared. */
    public List<String> referents() {
        return referents;
    }

    /** The voices or camps that name any referent. */
    public List<String> units() {
        return units;
    }

    /** All terms, by unit, referent and use. */
    public List<NamedAs> names() {
        return names;
    }

    /** The terms of one unit for one referent, most used first; empty if it does not name it. */
    public List<NamedAs> names(String unit, String referent) {
        return names.stream()
                .filter(named -> named.unit().equals(unit) && named.referent().equals(referent))
                .toList();
    }

    /** A line for each unit and referent: {@code the article, event: unrest 3, protest 2 [1]}. */
    @Override
    public String toString() {
        return units.stream()
                .flatMap(unit -> referents.stream()
                        .filter(referent -> !names(unit, referent).isEmpty())
                        .map(referent -> unit + ", " + referent + ": "
                                + names(unit, referent).stream()
                                        .map(NamedAs::toString)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }
}
