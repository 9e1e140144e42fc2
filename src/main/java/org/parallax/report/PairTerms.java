package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.terms.KeyTerm;
import org.parallax.terms.Keyness;

/** The terms that mark any of three groups or more, each with its counts and rates in all of them. */
final class PairTerms {

    private static final int MOST_TERMS = 160;
    private static final int MOST_GROUPS = 40;

    /** A term's figures, by group. */
    record Term(String name, long[] counts, double[] rates) {}

    private final List<String> groups;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private PairTerms(List<String> groups) {
        this.groups = groups;
    }

    /** None for two groups, whose one pair is shown with its tests, and for more than a page can carry. */
    static PairTerms of(Keyness keyness, KeyRows rows) {
        PairTerms pairs = new PairTerms(keyness.groups());
        int groups = keyness.groups().size();
        if (groups < 3 || groups > MOST_GROUPS) {
            return pairs;
        }
        pairs.choose(rows);
        for (int g = 0; g < groups; g++) {
            for (KeyTerm term : keyness.of(keyness.groups().get(g)).all()) {
                Term chosen = pairs.terms.get(term.term());
                if (chosen != null) {
                    chosen.counts()[g] = term.count();
                    chosen.rates()[g] =
                            ScatterPlane.rate(term.count(), term.contingency().targetTotal());
                }
            }
        }
        return pairs;
    }

    /** The surest of every group, then each one's next, until there are enough. */
    private void choose(KeyRows rows) {
        int longest = groups.stream().mapToInt(g -> rows.of(g).size()).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (String group : groups) {
                List<KeyTerm> ranked = rows.of(group);
                if (rank < ranked.size() && terms.size() < MOST_TERMS) {
                    String term = ranked.get(rank).term();
                    terms.putIfAbsent(term, new Term(term, new long[groups.size()], new double[groups.size()]));
                }
            }
        }
    }

    List<String> groups() {
        return groups;
    }

    List<Term> list() {
        return new ArrayList<>(terms.values());
    }
}
