package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.analysis.Key;
import org.parallax.analysis.Manifest;
import org.parallax.stats.FalseDiscovery;
import org.parallax.stats.PermutationTest;

/**
 * Which terms does a group use more or less than the others? Each group is laid against all others together.
 *
 * <p>Two kinds of answer, kept apart. {@link Contingency} describes: G2, chi-square, ratios, as corpus linguists print
 * them, from counts of tokens. {@code Difference} infers, from documents: log ratio with its 95 % interval, p of a
 * document-clustered t test with documents - 2 degrees of freedom, q by Benjamini and Hochberg. The family of q is every
 * tested term of every group; two groups are one comparison seen from either side. Tested is a term that occurs in at
 * least five documents, whichever groups they are of, if the group and its reference have five documents each; other terms
 * keep their counts and a reason.
 *
 * <p>Over shuffled labels the share of runs with any q below .05 is in docs/measures.md, with the command. A reference
 * without documents, such as a frequency list, gives descriptions only. Swapping groups flips every sign.
 *
 * <p>O(terms x groups). Immutable and thread-safe.
 */
public final class Keyness implements Serializable {

    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, KeyTerms> groups;
    private final Manifest manifest;

    private Keyness(Map<String, KeyTerms> groups, Manifest manifest) {
        this.groups = new LinkedHashMap<>(groups);
        this.manifest = manifest;
    }

    /**
     * Each group against all others together.
     *
     * @throws IllegalArgumentException for fewer than two groups
     */
    public static Keyness compare(Map<String, TermCounts> groups) {
        if (groups.size() < 2) {
            throw new IllegalArgumentException("keyness compares at least two groups, got " + groups.keySet()
                    + "; for one text against a frequency list use Keyness.compare(counts, reference)");
        }
        Map<String, KeyTerms> rows = new LinkedHashMap<>();
        groups.forEach((name, counts) -> rows.put(name, KeynessRows.of(name, counts, others(groups, name))));
        return corrected(rows);
    }

    private static TermCounts others(Map<String, TermCounts> groups, String name) {
        List<TermCounts> others = new ArrayList<>();
        groups.forEach((group, counts) -> {
            if (!group.equals(name)) {
                others.add(counts);
            }
        });
        return TermCounts.sum(others);
    }

    /** One group, named {@code target}, against a reference, named {@code reference}; it may be a frequency list. */
    public static Keyness compare(TermCounts target, TermCounts reference) {
        Map<String, TermCounts> groups = new LinkedHashMap<>();
        groups.put("target", target);
        groups.put("reference", reference);
        return compare(groups);
    }

    /** Groups of a matrix's documents, each against all others together. */
    public static Keyness compare(DocumentTermMatrix counts, Key<String> groupOf) {
        return compare(MatrixGroups.of(counts, groupOf).counts());
    }

    /**
     * The same with p and q from shuffled documents instead of t distributions: the exact alternative, for when the groups
     * may well be labels at random. p is the term's own; q is against the largest |t| of all terms and groups in a draw, so it
     * bounds the chance of even one false finding.
     *
     * @param counts a matrix of counts
     * @param groupOf the group of a document, by its id
     * @param draws number of shuffles; 9,999 are enough for q to .01
     * @param seed of the shuffles
     */
    public static Keyness permute(DocumentTermMatrix counts, Key<String> groupOf, int draws, long seed) {
        MatrixGroups groups = MatrixGroups.of(counts, groupOf);
        Keyness plain = compare(groups.counts());
        List<KeyTerm> tested = plain.testedOnce();
        if (tested.isEmpty()) {
            return plain;
        }
        PermutationTest.Outcome outcome = PermutationTest.of(counts.documents().size(), draws, seed)
                .run(tested.size(), groups.statistics(plain.testedTerms(), DocumentTest::t));
        return plain.with(outcome.p(), outcome.familyP(), outcome.familyP(), true, draws, seed);
    }

    private static Keyness corrected(Map<String, KeyTerms> rows) {
        Keyness plain = new Keyness(rows, Manifest.start());
        List<KeyTerm> tested = plain.testedOnce();
        double[] p = new double[tested.size()];
        double[] logs = new double[tested.size()];
        for (int i = 0; i < p.length; i++) {
            logs[i] = tested.get(i).logP();
            p[i] = StrictMath.exp(logs[i]);
        }
        return plain.with(p, FalseDiscovery.benjaminiHochberg(p), FalseDiscovery.holm(p), false, 0, 0);
    }

    /** Groups whose comparisons are tests of their own: all of three or more, the first of two. */
    private List<String> comparisons() {
        List<String> names = List.copyOf(groups.keySet());
        return names.size() == 2 ? names.subList(0, 1) : names;
    }

    private List<KeyTerm> testedOnce() {
        List<KeyTerm> tested = new ArrayList<>();
        for (String group : comparisons()) {
            of(group).all().stream().filter(term -> term.tested() != null).forEach(tested::add);
        }
        return tested;
    }

    private Map<String, List<String>> testedTerms() {
        Map<String, List<String>> tested = new LinkedHashMap<>();
        for (String group : comparisons()) {
            tested.put(
                    group,
                    of(group).all().stream()
                            .filter(term -> term.tested() != null)
                            .map(KeyTerm::term)
                            .toList());
        }
        return tested;
    }

    private Keyness with(double[] p, double[] q, double[] holm, boolean permuted, int draws, long seed) {
        Map<String, KeyTerms> rows = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, KeyTerms> group : groups.entrySet()) {
            at = groups.size() == 2 ? 0 : at;
            List<KeyTerm> terms = new ArrayList<>();
            for (KeyTerm term : group.getValue().all()) {
                boolean tested = term.tested() != null;
                terms.add(tested ? KeynessRows.with(term, p[at], q[at], holm[at], permuted) : term);
                at += tested ? 1 : 0;
            }
            rows.put(
                    group.getKey(),
                    new KeyTerms(group.getKey(), terms, group.getValue().reason()));
        }
        Manifest how = manifest.withOption("keyness.family", p.length + " tests")
                .withOption("keyness.test", permuted ? draws + " permutations, max-T" : "document-clustered t, BH")
                .withSeed(seed);
        return new Keyness(rows, how);
    }

    /** Names of the groups, in the order they were given. */
    public List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    /**
     * One group's terms.
     *
     * @throws IllegalArgumentException for a group that is not there
     */
    public KeyTerms of(String group) {
        KeyTerms terms = groups.get(group);
        if (terms == null) {
            throw new IllegalArgumentException(
                    "no group \"" + group + "\"; known: " + String.join(", ", new TreeSet<>(groups.keySet())));
        }
        return terms;
    }

    /** Number of tests that q is taken over. */
    public long tested() {
        return testedOnce().size();
    }

    /** Number of terms, over the same comparisons, that occur but were not tested. */
    public long untested() {
        return comparisons().stream().mapToLong(group -> of(group).untested()).sum();
    }

    /** How the answer was made. */
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "keyness of %s: %,d tests", groups.keySet(), tested());
    }
}
