package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.terms.KeyTerm;
import org.parallax.terms.KeyTerms;

/**
 * Each frequent or telling term of a group by its rate there and in the rest, both on a log scale with half an
 * occurrence added. Terms are labelled from the surest on, where a label still finds room beside its dot.
 */
final class ScatterDrawing {

    private static final int MOST = 220;
    private static final double MARGIN = 44;

    private final String group;
    private final List<KeyTerm> terms;
    private final Svg svg;
    private final double size;
    private final double low;
    private final double high;
    private final List<double[]> taken = new ArrayList<>();

    ScatterDrawing(String group, KeyTerms all, int width) {
        this.group = group;
        this.terms = chosen(all);
        this.size = width;
        this.svg = new Svg(width, Math.min(width, 640));
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (KeyTerm term : terms) {
            least = Math.min(least, Math.min(here(term), there(term)));
            most = Math.max(most, Math.max(here(term), there(term)));
        }
        this.low = least - 0.1;
        this.high = Math.max(low + 0.5, most + 0.15);
    }

    /** Half the surest, half the most frequent. */
    private static List<KeyTerm> chosen(KeyTerms all) {
        List<KeyTerm> chosen = new ArrayList<>(all.top(MOST / 4));
        chosen.addAll(all.bottom(MOST / 4));
        Comparator<KeyTerm> frequent = Comparator.<KeyTerm>comparingLong(t -> -t.count() - t.referenceCount())
                .thenComparing(KeyTerm::term);
        for (KeyTerm term : all.all().stream().sorted(frequent).limit(MOST).toList()) {
            if (chosen.size() < MOST && !chosen.contains(term)) {
                chosen.add(term);
            }
        }
        return chosen;
    }

    private static double here(KeyTerm term) {
        return StrictMath.log10(
                1_000 * (term.count() + 0.5) / (term.contingency().targetTotal() + 1));
    }

    private static double there(KeyTerm term) {
        return StrictMath.log10(
                1_000 * (term.referenceCount() + 0.5) / (term.contingency().referenceTotal() + 1));
    }

    private double height() {
        return Math.min(size, 640);
    }

    private double x(double rate) {
        return MARGIN + (size - MARGIN - 8) * (rate - low) / (high - low);
    }

    private double y(double rate) {
        return height() - MARGIN - (height() - MARGIN - 8) * (rate - low) / (high - low);
    }

    Svg draw() {
        axes();
        for (KeyTerm term : terms) {
            double x = x(there(term));
            double y = y(here(term));
            taken.add(new double[] {x - 4, y - 4, x + 4, y + 4});
        }
        svg.open("class", "dots");
        terms.forEach(this::dot);
        svg.close();
        return svg;
    }

    private void axes() {
        svg.line(x(low), y(low), x(high), y(high), "axis dashed");
        for (int power = (int) Math.ceil(low); power <= high; power++) {
            String label = Decimals.fixed(Math.pow(10, power), 4);
            svg.line(x(power), y(low), x(power), y(high), "axis").line(x(low), y(power), x(high), y(power), "axis");
            svg.text(x(power), height() - MARGIN + 16, label, "small soft mid");
            svg.text(MARGIN - 6, y(power) + 4, label, "small soft end");
        }
        svg.text(size - 8, height() - 8, Words.of("scatter.x"), "small soft end");
        svg.open("transform", "translate(11 8) rotate(-90)");
        svg.fitted(0, 0, Words.of("scatter.y", group), height() - MARGIN, "small soft end")
                .close();
    }

    private void dot(KeyTerm term) {
        double x = x(there(term));
        double y = y(here(term));
        boolean sure = term.difference().filter(d -> d.q() < 0.05).isPresent();
        boolean towards = here(term) >= there(term);
        String tip = Words.of(
                        "keyness.tip",
                        term.term(),
                        Decimals.count(term.count()),
                        Decimals.count(term.documents()),
                        Decimals.count(term.referenceCount()))
                + term.difference().map(d -> "\n" + d).orElse("");
        svg.open("class", "term", "data-term", term.term(), "data-x", x, "data-y", y, "data-tip", tip);
        svg.circle(x, y, sure ? 4 : 3, (sure ? "sure " : "unsure ") + (towards ? "towards" : "away-from"));
        label(term.term(), x, y, sure);
        svg.close();
    }

    private void label(String term, double x, double y, boolean sure) {
        double width = TextWidth.of(term, 11);
        double[][] places = {{x + 6, y + 4}, {x - 6 - width, y + 4}, {x - width / 2, y - 7}, {x - width / 2, y + 15}};
        for (double[] place : places) {
            double[] box = {place[0] - 1, place[1] - 10, place[0] + width + 1, place[1] + 3};
            boolean inside = box[0] >= MARGIN && box[2] <= size && box[1] >= 0 && box[3] <= height() - MARGIN;
            if (inside && taken.stream().noneMatch(other -> overlap(box, other) && !isOwn(other, x, y))) {
                taken.add(box);
                svg.text(place[0], place[1], term, "small" + (sure ? " strong" : ""));
                return;
            }
        }
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private static boolean isOwn(double[] box, double x, double y) {
        return box[0] == x - 4 && box[1] == y - 4;
    }
}
