package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.corpus.Reading;
import org.parallax.terms.Concordance;
import org.parallax.terms.ConcordanceLine;
import org.parallax.text.Span;

/**
 * The lines of terms, taken as texts go by: of each term as many as are wanted, spread evenly over the number of times it
 * is known to stand in them. Terms of another form than {@code Terms.words()}, such as stems, are not found. Not
 * thread-safe.
 */
final class TermLines {

    /** Where a term stands in the text that goes by. */
    record Place(String term, Span span) {}

    private static final class Wanted {
        final long count;
        final List<Line> lines = new ArrayList<>();
        long seen;

        Wanted(long count) {
            this.count = count;
        }
    }

    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private final int most;
    private final Optional<Concordance> concordance;

    /**
     * Lines to look for.
     *
     * @param counts each term with the number of times it stands in all texts
     * @param most lines of each that are wanted
     */
    TermLines(Map<String, Long> counts, int most) {
        counts.forEach((term, count) -> wanted.put(term, new Wanted(count)));
        this.most = most;
        this.concordance = wanted.keySet().stream()
                .filter(term -> !term.isBlank())
                .map(Concordance::of)
                .reduce(Concordance::or);
    }

    boolean isWanted() {
        return concordance.isPresent();
    }

    /** The places in the next text that are to be shown. */
    List<Place> in(Reading reading) {
        List<Place> places = new ArrayList<>();
        if (concordance.isPresent()) {
            for (ConcordanceLine line : concordance.get().in(reading)) {
                Wanted term = wanted.get(line.pattern());
                if (term != null && isTaken(term)) {
                    places.add(new Place(line.pattern(), line.span()));
                }
            }
        }
        return places;
    }

    /** Every time another twentieth of all has gone by, if twenty are wanted. */
    private boolean isTaken(Wanted term) {
        long before = term.seen * most / Math.max(1, term.count);
        term.seen++;
        return term.count <= most || term.seen * most / term.count > before;
    }

    void add(Place place, Line line) {
        Wanted term = wanted.get(place.term());
        if (term != null && term.lines.size() < most) {
            term.lines.add(line);
        }
    }

    List<Line> lines(String term) {
        Wanted found = wanted.get(term);
        return found == null ? List.of() : found.lines;
    }
}
