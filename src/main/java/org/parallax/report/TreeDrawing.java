package org.parallax.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.terms.Dendrogram;

/** A tree from left to right: names at the left, joins at their distance. */
final class TreeDrawing {

    private static final double ROW = 20;

    private final Dendrogram tree;
    private final Svg svg;
    private final double names;
    private final double scale;
    private final Map<Integer, double[]> places = new HashMap<>();

    TreeDrawing(Dendrogram tree, int width) {
        this.tree = tree;
        this.svg = new Svg(width, ROW * tree.names().size() + 34);
        double longest = tree.names().stream()
                .mapToDouble(n -> TextWidth.of(n, Svg.TEXT))
                .max()
                .orElse(0);
        this.names = Math.min(longest + 10, width * 0.35);
        double highest =
                tree.joins().stream().mapToDouble(Dendrogram.Join::height).max().orElse(1);
        this.scale = (width - names - 12) / (highest > 0 ? highest : 1);
    }

    Svg draw() {
        List<String> order = tree.order();
        for (int i = 0; i < order.size(); i++) {
            double y = ROW * (i + 0.5);
            svg.fitted(0, y + 4, order.get(i), names - 8, "");
            places.put(tree.names().indexOf(order.get(i)), new double[] {names, y});
        }
        for (int j = 0; j < tree.joins().size(); j++) {
            join(tree.joins().get(j), tree.names().size() + j);
        }
        double bottom = ROW * order.size() + 6;
        svg.line(names, bottom, svg.width() - 12, bottom, "axis");
        for (int quarter = 0; quarter <= 4; quarter += 2) {
            double value = (svg.width() - names - 12) / scale * quarter / 4;
            String place = quarter == 4 ? " end" : quarter == 0 ? "" : " mid";
            svg.text(names + value * scale, bottom + 16, Decimals.places(value, 2), "small soft" + place);
        }
        return svg;
    }

    private void join(Dendrogram.Join join, int node) {
        double[] left = places.getOrDefault(join.left(), new double[] {names, 0});
        double[] right = places.getOrDefault(join.right(), new double[] {names, 0});
        double x = names + join.height() * scale;
        svg.open("data-tip", Decimals.places(join.height(), 3));
        svg.path(
                "M" + at(left) + "H" + Decimals.fixed(x, 1) + "V" + Decimals.fixed(right[1], 1) + "H"
                        + Decimals.fixed(right[0], 1),
                "branch");
        svg.close();
        places.put(node, new double[] {x, (left[1] + right[1]) / 2});
    }

    private static String at(double[] place) {
        return Decimals.fixed(place[0], 1) + " " + Decimals.fixed(place[1], 1);
    }
}
