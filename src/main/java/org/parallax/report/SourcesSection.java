package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.terms.Dendrogram;
import org.parallax.terms.DistanceMap;

/** How near sources are to one another: a tree and a map, with the map's stress. */
final class SourcesSection implements Section {

    private final @Nullable Dendrogram tree;
    private final @Nullable DistanceMap map;

    SourcesSection(@Nullable Dendrogram tree, @Nullable DistanceMap map) {
        this.tree = tree;
        this.map = map;
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public void page(Markup page) {
        if (tree != null) {
            page.element("h3", Words.of("sources.tree")).element("p", Words.of("sources.tree.lead"), "class", "lead");
            picture(tree).inPage(page);
            joins(page, tree);
        }
        if (map != null) {
            page.element("h3", Words.of("sources.map"));
            page.element("p", Words.of("sources.map.lead", Decimals.places(map.stress(), 2)), "class", "lead");
            picture(map).inPage(page);
            places(page, map);
        }
    }

    private static void joins(Markup page, Dendrogram tree) {
        page.open("details").element("summary", Words.of("page.data"));
        PageTable table = PageTable.open(page, "tree", Words.of("sources.tree"));
        table.heads("sources.first", "sources.second", "#sources.distance");
        int n = tree.names().size();
        for (Dendrogram.Join join : tree.joins()) {
            table.row().head(name(tree, n, join.left()), null, "").text(name(tree, n, join.right()));
            table.number(join.height(), Decimals.places(join.height(), 3)).endRow();
        }
        table.close();
        page.close();
    }

    private static String name(Dendrogram tree, int n, int node) {
        return node < n ? tree.names().get(node) : Words.of("sources.group", node - n + 1);
    }

    private static void places(Markup page, DistanceMap map) {
        page.open("details").element("summary", Words.of("page.data"));
        PageTable table = PageTable.open(page, "map", Words.of("sources.map"));
        table.heads("sources.source", "#sources.x", "#sources.y");
        for (DistanceMap.Point point : map.points()) {
            table.row().head(point.name(), null, "").number(point.x(), Decimals.places(point.x(), 3));
            table.number(point.y(), Decimals.places(point.y(), 3)).endRow();
        }
        table.close();
        page.close();
    }

    private static Picture picture(Dendrogram tree) {
        return new Picture("tree", Words.of("sources.tree"), width -> new TreeDrawing(tree, width).draw());
    }

    private static Picture picture(DistanceMap map) {
        return new Picture("map", Words.of("sources.map"), width -> new MapDrawing(map, width).draw());
    }

    @Override
    public List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        if (tree != null) {
            pictures.add(picture(tree));
        }
        if (map != null) {
            pictures.add(picture(map));
        }
        return pictures;
    }

    @Override
    public void json(Json json) {
        json.object();
        if (tree != null) {
            json.array("names");
            tree.names().forEach(json::value);
            json.endArray().array("joins");
            for (Dendrogram.Join join : tree.joins()) {
                json.object().field("left", join.left()).field("right", join.right());
                json.field("height", join.height()).endObject();
            }
            json.endArray();
        }
        if (map != null) {
            json.field("stress", map.stress()).array("places");
            for (DistanceMap.Point point : map.points()) {
                json.object()
                        .field("name", point.name())
                        .field("x", point.x())
                        .field("y", point.y())
                        .endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    @Override
    public void rows(Rows rows) {
        if (map != null) {
            rows.add(id(), "map", "", "stress", map.stress());
            for (DistanceMap.Point point : map.points()) {
                rows.add(id(), "map", point.name(), "x", point.x());
                rows.add(id(), "map", point.name(), "y", point.y());
            }
        }
        if (tree != null) {
            for (Dendrogram.Join join : tree.joins()) {
                int n = tree.names().size();
                rows.add(id(), name(tree, n, join.left()), name(tree, n, join.right()), "joined_at", join.height());
            }
        }
    }
}
