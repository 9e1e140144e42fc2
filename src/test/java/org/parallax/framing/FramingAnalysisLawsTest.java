package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import org.parallax.corpus.Reading;
import org.parallax.testing.AnalysisContract;

/** The comparison keeps the laws of every analysis, its random draws included. */
class FramingAnalysisLawsTest implements AnalysisContract<Reading, FramingState, FramingComparison> {

    @Override
    public FramingAnalysis analysis() {
        return FramingAnalysis.of(Frames.worldNews()).byVoice().draws(999);
    }

    @Override
    public Object compared(FramingComparison answer) {
        List<Object> parts = new ArrayList<>(List.of(answer.table(), answer.manifest()));
        answer.cells().forEach(cell -> parts.add(List.of(cell.toString(), cell.evidence(), cell.difference())));
        return parts;
    }
}
