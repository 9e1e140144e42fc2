package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A tree of things by distance: the two nearest are joined first, then groups, until all are one. Joins are in the order
 * they were made; n things make n - 1 joins. Immutable and thread-safe.
 *
 * @param names the things, numbered 0 to n - 1
 * @param joins the joins; join i makes the group of number n + i
 */
public record Dendrogram(List<String> names, List<Join> joins) implements Serializable {

    /**
     * Two groups becoming one.
     *
     * @param left number of the one
     * @param right number of the other, above {@code left}
     * @param height their distance when joined
     */
    public record Join(int left, int right, double height) implements Serializable {}

    public Dendrogram {
        names = List.copyOf(names);
        joins = List.copyOf(joins);
    }

    /** The things in an order in which no branches of the tree cross. */
    public List<String> order() {
        List<String> order = new ArrayList<>();
        collect(names.size() + joins.size() - 1, order);
        return List.copyOf(order);
    }

    private void collect(int node, List<String> into) {
        if (node < 0) {
            return;
        }
        if (node < names.size()) {
            into.add(names.get(node));
        } else {
            collect(joins.get(node - names.size()).left(), into);
            collect(joins.get(node - names.size()).right(), into);
        }
    }

    /**
     * The groups when so many are left, each in the order of {@link #order}.
     *
     * @throws IllegalArgumentException unless between 1 and the number of things
     */
    public List<List<String>> cut(int groups) {
        if (groups < 1 || groups > names.size()) {
            throw new IllegalArgumentException(
                    "a tree of " + names.size() + " can be cut into 1 to " + names.size() + " groups, got " + groups);
        }
        int made = names.size() - groups;
        List<List<String>> all = new ArrayList<>();
        cut(names.size() + joins.size() - 1, made, all);
        return List.copyOf(all);
    }

    // joins are in order of height, so the groups left are the largest that were made among the first
    private void cut(int node, int made, List<List<String>> into) {
        if (node >= names.size() + made) {
            cut(joins.get(node - names.size()).left(), made, into);
            cut(joins.get(node - names.size()).right(), made, into);
        } else {
            List<String> group = new ArrayList<>();
            collect(node, group);
            into.add(List.copyOf(group));
        }
    }

    /** The tree in text: one line a thing or join, joins with their height, what they hold indented below. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(names.size() + joins.size() - 1, 0, out);
        return out.toString();
    }

    private void print(int node, int depth, StringBuilder out) {
        if (node < 0) {
            return;
        }
        out.append("  ".repeat(depth));
        if (node < names.size()) {
            out.append(names.get(node)).append('\n');
        } else {
            Join join = joins.get(node - names.size());
            out.append(String.format(Locale.ROOT, "%.3f", join.height())).append('\n');
            print(join.left(), depth + 1, out);
            print(join.right(), depth + 1, out);
        }
    }
}
