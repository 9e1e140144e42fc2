package org.parallax.validation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.stats.Agreement;
import org.parallax.stats.Confusion;
import org.parallax.stats.KrippendorffAlpha;

/**
 * A program beside the coders: how well it meets what most of them say, how well each of them meets what most of the
 * others say, and the agreement with and without it. A program is as good as a coder where the two kinds of figures
 * meet; human figures bound what can be asked of it.
 *
 * @param program the program's labels against the coders' majority, over units that have both
 * @param coders each coder's labels against the majority of the others, over units that have both
 * @param among alpha (nominal) among the coders
 * @param withProgram alpha (nominal) among the coders and the program
 * @param unlabelled units with a majority that the program gave no label
 * @param undecided units the coders have no majority for
 */
public record ProgramAgreement(
        Confusion program,
        SortedMap<String, Confusion> coders,
        Agreement among,
        Agreement withProgram,
        int unlabelled,
        int undecided)
        implements Serializable {

    private static final String PROGRAM = "(program)";

    static ProgramAgreement of(GoldSet gold, Map<String, String> program) {
        SortedMap<String, String> majority = gold.majority();
        SortedMap<String, Confusion> coders = new TreeMap<>();
        for (String coder : gold.coders()) {
            coders.put(coder, confusion(gold.without(coder).majority(), gold.of(coder)));
        }
        List<Coding> labels = new ArrayList<>();
        for (String id : gold.ids()) {
            String label = program.get(id);
            if (label != null) {
                labels.add(Coding.of(id, PROGRAM, label));
            }
        }
        Confusion confusion = confusion(majority, program);
        return new ProgramAgreement(
                confusion,
                coders,
                gold.alpha(KrippendorffAlpha.NOMINAL),
                gold.plus(GoldSet.of(labels)).alpha(KrippendorffAlpha.NOMINAL),
                (int) (majority.size() - confusion.units()),
                gold.ids().size() - majority.size());
    }

    private static Confusion confusion(SortedMap<String, String> right, Map<String, String> given) {
        List<String> rights = new ArrayList<>();
        List<String> givens = new ArrayList<>();
        right.forEach((id, code) -> {
            String label = given.get(id);
            if (label != null) {
                rights.add(code);
                givens.add(label);
            }
        });
        return Confusion.of(rights, givens);
    }

    /** Mean macro F1 of the coders against each other, the ceiling for a program; NaN where no coder can be compared. */
    public double meanCoderF1() {
        return coders.values().stream()
                .filter(confusion -> confusion.units() > 0)
                .mapToDouble(Confusion::macroF1)
                .average()
                .orElse(Double.NaN);
    }

    /** The figures, one a line. */
    @Override
    public String toString() {
        return String.join(
                "\n",
                String.format(
                        Locale.ROOT,
                        "program macro F1 %s over %d units, coders %.3f",
                        program.estimate(Confusion::macroF1),
                        program.units(),
                        meanCoderF1()),
                "among coders " + among,
                "with program " + withProgram);
    }
}
