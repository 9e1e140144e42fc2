package org.parallax.framing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves each quotation of a unit in the first document that has it. Linear in the number of pieces. */
final class RepeatedQuotations {

    private record Said(String group, String unit, long quotation) {}

    private RepeatedQuotations() {}

    /** The documents in their order, without quotations that their unit had in an earlier place. */
    static List<DocumentCounts> without(Collection<DocumentCounts> documents) {
        Set<Said> said = new HashSet<>();
        List<DocumentCounts> left = new ArrayList<>();
        for (DocumentCounts document : documents) {
            BitSet repeated = new BitSet();
            for (int p = 0; p < document.pieces(); p++) {
                String unit = document.units.get(document.unitOf(p));
                boolean marked = document.quotationOf(p) != 0;
                repeated.set(p, marked && !said.add(new Said(document.group, unit, document.quotationOf(p))));
            }
            left.add(repeated.isEmpty() ? document : document.without(repeated));
        }
        return List.copyOf(left);
    }
}
