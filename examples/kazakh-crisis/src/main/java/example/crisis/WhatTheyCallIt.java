package example.crisis;

import java.util.ArrayList;
import java.util.List;
import org.parallax.framing.NamedAs;
import org.parallax.framing.NamingTable;
import org.parallax.report.Table;

/** What each camp calls the events, the people in them and the state: quoted plain, reported in brackets. */
final class WhatTheyCallIt {

    private WhatTheyCallIt() {}

    static String table(Article article) {
        NamingTable naming = article.naming();
        List<String> heads = new ArrayList<>(List.of("WHAT THEY CALL IT"));
        heads.addAll(naming.referents());
        Table table = Table.of(heads.toArray(String[]::new));
        for (String unit : naming.units()) {
            List<Object> row = new ArrayList<>(List.of(unit));
            for (String referent : naming.referents()) {
                row.add(names(naming.names(unit, referent)));
            }
            if (row.stream().skip(1).anyMatch(cell -> !cell.equals("–"))) {
                table.row(row.toArray());
            }
        }
        table.note("Times in the holder's own wording; [ ] reported, where the term may be the article's; \" \" held at a"
                + " distance.");
        return table + "\n";
    }

    private static String names(List<NamedAs> names) {
        return names.isEmpty() ? "–" : String.join(", ", names.stream().map(NamedAs::toString).toList());
    }
}
