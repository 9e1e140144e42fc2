package org.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.framing.NamedAs;
import org.parallax.framing.NamingTable;

/** The numbers of a naming table's names by unit and referent, so that a cell is found without a search. */
final class NamesByCell {

    private record Cell(String unit, String referent) {}

    private final Map<Cell, List<Integer>> numbers = new HashMap<>();

    private NamesByCell() {}

    static NamesByCell of(NamingTable naming) {
        NamesByCell cells = new NamesByCell();
        for (int n = 0; n < naming.names().size(); n++) {
            NamedAs named = naming.names().get(n);
            cells.numbers
                    .computeIfAbsent(new Cell(named.unit(), named.referent()), cell -> new ArrayList<>())
                    .add(n);
        }
        return cells;
    }

    /** In the order of the table; empty if the unit does not name it. */
    List<Integer> of(String unit, String referent) {
        return numbers.getOrDefault(new Cell(unit, referent), List.of());
    }
}
