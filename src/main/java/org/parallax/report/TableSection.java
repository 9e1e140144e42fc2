package org.parallax.report;

import java.util.List;
import java.util.Map;

/** Tables of the caller's own, sortable and with a filter. */
final class TableSection implements Section {

    private final Map<String, Table> tables;

    TableSection(Map<String, Table> tables) {
        this.tables = tables;
    }

    @Override
    public String id() {
        return "tables";
    }

    @Override
    public void page(Markup page) {
        int number = 0;
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            String name = "own-" + ++number;
            page.element("h3", entry.getKey());
            PageTable.filter(page, name, entry.getValue().rows().size());
            PageTable table = PageTable.open(page, name, entry.getKey());
            entry.getValue().page(table);
            table.close();
            entry.getValue().notes().forEach(note -> page.element("p", note, "class", "hint"));
        }
    }

    @Override
    public void json(Json json) {
        json.object().array("tables");
        tables.forEach((title, table) -> {
            json.object().field("name", title).array("heads");
            table.heads().forEach(json::value);
            json.endArray().array("rows");
            for (List<String> row : table.rows()) {
                json.startArray();
                row.forEach(json::value);
                json.endArray();
            }
            json.endArray().endObject();
        });
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        tables.forEach((title, table) -> {
            for (List<String> row : table.rows()) {
                for (int c = 1; c < row.size(); c++) {
                    rows.add(id(), title, row.get(0), table.heads().get(c), row.get(c));
                }
            }
        });
    }
}
