package org.parallax.report;

import java.util.List;
import org.parallax.stats.Interval;

/** Figures over time as small multiples, each with its band. */
final class SeriesSection implements Section {

    private final List<Series> series;

    SeriesSection(List<Series> series) {
        this.series = series;
    }

    @Override
    public String id() {
        return "time";
    }

    @Override
    public void page(Markup page) {
        picture().inPage(page);
        page.open("details").element("summary", Words.of("page.data"));
        PageTable table = PageTable.open(page, id(), Words.of("time.caption"));
        table.heads("time.series", "time.period", "#time.value", "#time.low", "#time.high");
        for (Series one : series) {
            for (Series.Point point : one.points()) {
                table.row().head(one.name(), null, "").text(point.period());
                table.number(point.value(), shown(point.value()));
                table.number(point.interval().low(), shown(point.interval().low()));
                table.number(point.interval().high(), shown(point.interval().high()))
                        .endRow();
            }
        }
        table.close();
        page.close();
    }

    private static String shown(double value) {
        return Double.isFinite(value) ? Decimals.signed(value, 2) : "–";
    }

    private Picture picture() {
        return new Picture("time", Words.of("time.caption"), width -> new SeriesDrawing(series, width).draw());
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture());
    }

    @Override
    public void json(Json json) {
        json.object().array("series");
        for (Series one : series) {
            json.object()
                    .field("name", one.name())
                    .field("measure", one.measure())
                    .array("points");
            for (Series.Point point : one.points()) {
                Interval band = point.interval();
                json.object().field("period", point.period()).field("value", point.value());
                json.field("low", band.low()).field("high", band.high()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        for (Series one : series) {
            for (Series.Point point : one.points()) {
                rows.add(id(), one.name(), point.period(), "value", point.value());
                rows.add(
                        id(),
                        one.name(),
                        point.period(),
                        "low",
                        point.interval().low());
                rows.add(
                        id(),
                        one.name(),
                        point.period(),
                        "high",
                        point.interval().high());
            }
        }
    }
}
