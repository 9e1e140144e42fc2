package org.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.terms.TermCounter;
import org.parallax.terms.TermCounts;
import org.parallax.terms.TermTally;
import org.parallax.testing.AnalysisContract;
import org.parallax.testing.GeneratedNews;

/** Good and bad lines through one analysis; Spark itself is not needed. */
class CheckedTest implements AnalysisContract<Line, LineState<TermTally>, Checked<TermCounts>> {

    private static final DocumentReader READER = DocumentReader.english();

    @Override
    public Analysis<Line, LineState<TermTally>, Checked<TermCounts>> analysis() {
        return Checked.lines(TermCounter.words().reading(READER::read));
    }

    @Override
    public List<Line> items(long seed) {
        List<Line> lines = new ArrayList<>();
        for (Document document : GeneratedNews.seeded(seed).documents(12)) {
            lines.add(new Line(document, null));
            lines.add(new Line(null, new BadLine("a.jsonl", 0, lines.size() + 1, "cut off")));
        }
        return lines;
    }

    @Test
    void every_line_is_counted_and_the_first_bad_ones_are_named_by_place() {
        List<Line> lines = new ArrayList<>();
        for (int line = 150; line > 0; line--) {
            lines.add(new Line(null, new BadLine("a.jsonl", 0, line, "cut off")));
        }
        lines.add(new Line(Document.of("a", "Rain fell."), null));
        Checked<TermCounts> checked = analysis().run(lines);
        assertThat(checked.documents()).isEqualTo(1);
        assertThat(checked.bad()).isEqualTo(150);
        assertThat(checked.first()).hasSize(100).first().hasToString("a.jsonl:1: cut off");
        assertThat(checked.answer().count("rain")).isEqualTo(1);
    }

    @Test
    void a_place_deep_in_a_file_names_the_part_it_is_counted_from() {
        assertThat(new BadLine("a.jsonl", 134_217_728, 3, "cut off"))
                .hasToString("a.jsonl:3 behind byte 134217728: cut off");
    }

    @Test
    void a_line_is_one_or_the_other() {
        assertThatThrownBy(() -> new Line(null, null)).hasMessageContaining("got neither");
    }
}
