package org.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.terms.KeyTerm;
import org.parallax.terms.KeyTerms;
import org.parallax.terms.Keyness;

/** The key terms that a page shows, chosen once: of each group the surest on either side, those that lean to it first. */
final class KeyRows {

    private static final int TOP = 15;
    private static final int BOTTOM = 8;
    private static final int MOST_LINES = 4_000;

    private final Map<String, List<KeyTerm>> rows = new LinkedHashMap<>();

    private KeyRows() {}

    static KeyRows of(Keyness keyness) {
        KeyRows shown = new KeyRows();
        // two groups are one comparison seen from either side
        int groups = keyness.groups().size() == 2 ? 1 : keyness.groups().size();
        for (String group : keyness.groups().subList(0, groups)) {
            KeyTerms terms = keyness.of(group);
            List<KeyTerm> rows = new ArrayList<>(terms.top(TOP));
            rows.addAll(terms.bottom(BOTTOM));
            shown.rows.put(group, rows);
        }
        return shown;
    }

    List<String> groups() {
        return List.copyOf(rows.keySet());
    }

    List<KeyTerm> of(String group) {
        return rows.getOrDefault(group, List.of());
    }

    /** Each term once, in the order of the page, to be looked for in the texts. */
    TermLines lines() {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.values()
                .forEach(terms -> terms.forEach(t -> counts.putIfAbsent(t.term(), t.count() + t.referenceCount())));
        return new TermLines(counts, Lines.each(counts.size(), MOST_LINES));
    }
}
