package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The terms of one group against its reference. {@link #top} and {@link #bottom} hold tested terms only; {@link #all} and
 * {@link #ranked} hold every term. Immutable and thread-safe.
 */
public final class KeyTerms implements Serializable {

    private static final long serialVersionUID = 1;

    private final String group;
    private final ArrayList<KeyTerm> terms;
    private final String reason;

    KeyTerms(String group, List<KeyTerm> terms, String reason) {
        this.group = group;
        this.terms = new ArrayList<>(terms);
        this.reason = reason;
    }

    /** The group. */
    public String group() {
        return group;
    }

    /** Every term of the group or the reference, alphabetically. */
    public List<KeyTerm> all() {
        return List.copyOf(terms);
    }

    /** The term's row. */
    public Optional<KeyTerm> find(String term) {
        return terms.stream().filter(each -> each.term().equals(term)).findFirst();
    }

    /** The tested terms that lean most surely to the group: by p, then count, then alphabetically. */
    public List<KeyTerm> top(int n) {
        return tested(n, each -> each.tested() != null && each.tested().logRatio() > 0);
    }

    /** The tested terms that lean most surely away from the group. */
    public List<KeyTerm> bottom(int n) {
        return tested(n, each -> each.tested() != null && each.tested().logRatio() < 0);
    }

    private List<KeyTerm> tested(int n, Predicate<KeyTerm> side) {
        return terms.stream()
                .filter(side)
                .sorted(Comparator.comparingDouble(KeyTerm::logP)
                        .thenComparing(each -> -each.count() - each.referenceCount())
                        .thenComparing(KeyTerm::term))
                .limit(n)
                .toList();
    }

    /**
     * Every term by a figure of the caller's choice, highest first, ties alphabetically: {@code ranked(term ->
     * term.contingency().g2())}. Descriptive figures rank and never flag.
     */
    public List<KeyTerm> ranked(ToDoubleFunction<KeyTerm> figure) {
        double[] values = terms.stream().mapToDouble(figure).toArray();
        int[] order = IntOrder.sorted(values.length, (a, b) -> Double.compare(values[b], values[a]));
        List<KeyTerm> ranked = new ArrayList<>();
        for (int i : order) {
            ranked.add(terms.get(i));
        }
        return List.copyOf(ranked);
    }

    /** Number of terms that were tested. */
    public long tested() {
        return terms.stream().filter(each -> each.tested() != null).count();
    }

    /** Number of terms that occur but were not tested. */
    public long untested() {
        return terms.size() - tested();
    }

    /** Why no term could be tested; empty where terms were. */
    public String reason() {
        return reason;
    }
}
