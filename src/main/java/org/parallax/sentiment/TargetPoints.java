package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/** Adds up what features bring, place by place. Belongs to one thread. */
final class TargetPoints {

    private static final int SHOWN = 3;

    private final Tokens tokens;
    private final int offset;
    private final Map<Span, List<Part>> parts = new TreeMap<>();
    private double sum;

    private record Part(String feature, double points) {}

    /** Tokens of a sentence that begins at the offset of its text. */
    TargetPoints(Tokens tokens, int offset) {
        this.tokens = tokens;
        this.offset = offset;
    }

    void add(String feature, double points, int first, int last) {
        if (points == 0) {
            return;
        }
        sum += points;
        Span span = new Span(tokens.start(first), tokens.end(Math.max(first, last - 1)));
        parts.computeIfAbsent(span, s -> new ArrayList<>()).add(new Part(feature, points));
    }

    double sum() {
        return sum;
    }

    /** Number of places with points. */
    int places() {
        return parts.size();
    }

    /** Each place's points times the factor. */
    List<Contribution> contributions(double factor) {
        List<Contribution> list = new ArrayList<>(parts.size());
        parts.forEach((span, there) -> {
            double points = 0;
            for (Part part : there) {
                points += part.points;
            }
            Span inText = new Span(span.start() + offset, span.end() + offset);
            list.add(new Contribution(inText, span.textIn(tokens.text()), points * factor, rule(there)));
        });
        return list;
    }

    /** The features that weigh most there: {@code predicate evaluation -, role agent}. */
    private static String rule(List<Part> there) {
        return there.stream()
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.points))
                        .thenComparing(Part::feature))
                .limit(SHOWN)
                .map(Part::feature)
                .collect(Collectors.joining("; "))
                .toLowerCase(Locale.ROOT);
    }
}
