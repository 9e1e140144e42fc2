package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.parallax.corpus.Finding;
import org.parallax.framing.NamedAs;
import org.parallax.framing.NamingTable;

/** The terms that voices use for the same thing as marks of the article's text, numbered as the table has them. */
final class NamingMarks {

    private NamingMarks() {}

    static List<Mark> of(NamingTable naming, String document) {
        List<Mark> marks = new ArrayList<>();
        for (int n = 0; n < naming.names().size(); n++) {
            NamedAs named = naming.names().get(n);
            for (Finding finding : NamingSection.evidence(named)) {
                if (finding.document().equals(document)) {
                    String tip = Words.of("naming.mark", named.unit(), named.referent(), named.term());
                    marks.add(new Mark(finding.span(), "nm n" + n, tip));
                }
            }
        }
        return marks;
    }
}
