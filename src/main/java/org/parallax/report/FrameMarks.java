package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.parallax.corpus.Finding;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;

/** The frame markers of an article as marks of its text. */
final class FrameMarks {

    private FrameMarks() {}

    static List<Mark> of(FramingComparison framing, String document) {
        List<Mark> marks = new ArrayList<>();
        for (FrameCell cell : framing.cells()) {
            String classes = "fr f" + framing.frames().indexOf(cell.frame());
            for (Finding finding : cell.evidence()) {
                if (finding.document().equals(document)) {
                    marks.add(new Mark(
                            finding.span(), classes, Words.of("article.marker", cell.frame(), finding.text())));
                }
            }
        }
        return marks;
    }
}
