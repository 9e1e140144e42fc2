package org.parallax.corpus;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What {@link NearDuplicates} found. Immutable and thread-safe. */
public final class DuplicateGroups implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<DuplicateGroup> groups;
    private final List<DuplicatePair> pairs;
    private final int documents;
    private final HashMap<String, DuplicateGroup> groupOf = new HashMap<>();

    DuplicateGroups(List<DuplicateGroup> groups, List<DuplicatePair> pairs, int documents) {
        this.groups = List.copyOf(groups);
        this.pairs = List.copyOf(pairs);
        this.documents = documents;
        groups.forEach(group -> group.ids().forEach(id -> groupOf.put(id, group)));
    }

    /** The groups, by their first documents' order. */
    public List<DuplicateGroup> groups() {
        return groups;
    }

    /**
     * The pairs at or above the threshold, by their documents' order. Documents with the same runs of words are in their
     * group, but only the first of them is in pairs.
     */
    public List<DuplicatePair> pairs() {
        return pairs;
    }

    /** The group a document is in; empty if it is nothing's near-duplicate. */
    public Optional<DuplicateGroup> groupOf(String id) {
        return Optional.ofNullable(groupOf.get(id));
    }

    /** All documents but the first of each group, sorted: what is left out when every text is to count once. */
    public SortedSet<String> copies() {
        SortedSet<String> copies = new TreeSet<>();
        for (DuplicateGroup group : groups) {
            copies.addAll(group.ids().subList(1, group.ids().size()));
        }
        return copies;
    }

    /** Number of documents looked at. */
    public int documents() {
        return documents;
    }

    /** {@code 3 groups with 7 of 250 documents, by 4 pairs}. */
    @Override
    public String toString() {
        return groups.size() + " groups with " + groupOf.size() + " of " + documents + " documents, by " + pairs.size()
                + " pairs";
    }
}
