package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.parallax.terms.DistanceMap;

/** Sources on a plane, one scale on both axes; names beside their dots where they find room. */
final class MapDrawing {

    private static final double MARGIN = 24;
    private static final double SIDE = 90;

    private final DistanceMap map;
    private final Svg svg;
    private final double scale;
    private final double middleX;
    private final double middleY;
    private final double high;
    private final List<double[]> taken = new ArrayList<>();

    MapDrawing(DistanceMap map, int width) {
        this.map = map;
        double lowX =
                map.points().stream().mapToDouble(DistanceMap.Point::x).min().orElse(0);
        double highX =
                map.points().stream().mapToDouble(DistanceMap.Point::x).max().orElse(0);
        double lowY =
                map.points().stream().mapToDouble(DistanceMap.Point::y).min().orElse(0);
        double highY =
                map.points().stream().mapToDouble(DistanceMap.Point::y).max().orElse(0);
        this.middleX = (lowX + highX) / 2;
        this.middleY = (lowY + highY) / 2;
        double wide = Math.max(1e-9, highX - lowX);
        double tall = Math.max(1e-9, highY - lowY);
        this.scale = Math.min((width - 2 * SIDE) / wide, 460 / tall);
        this.high = Math.max(120, tall * scale + 2 * MARGIN);
        this.svg = new Svg(width, high);
    }

    Svg draw() {
        svg.rect(1, 1, svg.width() - 2, high - 2, "outline faint");
        for (DistanceMap.Point point : map.points()) {
            taken.add(new double[] {x(point) - 5, y(point) - 5, x(point) + 5, y(point) + 5});
        }
        map.points().forEach(this::point);
        return svg;
    }

    private double x(DistanceMap.Point point) {
        return svg.width() / 2 + (point.x() - middleX) * scale;
    }

    private double y(DistanceMap.Point point) {
        return high / 2 - (point.y() - middleY) * scale;
    }

    private void point(DistanceMap.Point point) {
        svg.open("data-tip", point.name());
        svg.circle(x(point), y(point), 4.5, "point");
        double width = TextWidth.of(point.name(), Svg.TEXT);
        double[][] places = {
            {x(point) + 8, y(point) + 4}, {x(point) - 8 - width, y(point) + 4},
            {x(point) - width / 2, y(point) - 9}, {x(point) - width / 2, y(point) + 18}
        };
        for (double[] place : places) {
            double[] box = {place[0], place[1] - 10, place[0] + width, place[1] + 3};
            boolean inside = box[0] > 2 && box[2] < svg.width() - 2 && box[1] > 0 && box[3] < high;
            if (inside
                    && taken.stream()
                            .noneMatch(other ->
                                    box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) {
                taken.add(box);
                svg.text(place[0], place[1], point.name(), "");
                break;
            }
        }
        svg.close();
    }
}
