package example.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.actors.Actor;
import org.parallax.framing.Aspect;
import org.parallax.framing.Portrait;
import org.parallax.framing.Portrayal;
import org.parallax.report.Table;
import org.parallax.voices.Wording;

/** What is said of the actors that are named most, by whom: what they are called, what they do, what is done to them. */
final class SaidOf {

    private static final int ACTORS = 6;
    private static final int TERMS = 5;
    private static final Set<String> SPEECH = Set.of("say", "tell", "call", "describe", "note", "add");

    private SaidOf() {}

    static String table(Article article) {
        List<Actor> most = Portrayal.mostNamed(List.of(article.reading()), ACTORS);
        Table table = Table.of("SAID OF", "by (mentions)", "is, has", "does", "undergoes", "agency", "power");
        Portrayal.of(most)
                .byCamp(article.camps().campOf())
                .run(List.of(article.reading()))
                .portraits()
                .forEach(portrait -> row(table, portrait));
        table.note("Read from the clauses around the name: ? may, would, vowed to; not denied; [ ] reported. Verbs of speech"
                + " are left out. Agency: acts and decides +, waits, feels, gives way –. Power: over others +, theirs over it –.");
        return table + "\n";
    }

    private static void row(Table table, Portrait portrait) {
        String is = join(terms(portrait, Aspect.CALLED), terms(portrait, Aspect.DESCRIBED));
        String has = terms(portrait, Aspect.HAS);
        List<String> cells = List.of(
                join(is, has.isEmpty() ? "" : "has " + has), terms(portrait, Aspect.DOES), terms(portrait, Aspect.UNDERGOES));
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        List<Object> row = new ArrayList<>(List.of(portrait.actor().name(), portrait.unit() + " " + mentions(portrait)));
        cells.forEach(cell -> row.add(cell.isEmpty() ? "–" : cell));
        row.add(balance(portrait.agency()));
        row.add(balance(portrait.power()));
        table.row(row.toArray());
    }

    private static String mentions(Portrait portrait) {
        long reported = portrait.mentions(Wording.REPORTED);
        return "(" + portrait.mentions() + ")" + (reported > 0 ? " [" + reported + "]" : "");
    }

    private static String balance(Portrait.Balance balance) {
        return balance.plus() + balance.minus() == 0 ? "–" : "+" + balance.plus() + " –" + balance.minus();
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private static String terms(Portrait portrait, Aspect aspect) {
        return String.join(
                ", ",
                portrait.terms(aspect).entrySet().stream()
                        .filter(term -> !SPEECH.contains(term.getKey().replaceAll("[\\[\\]?]", "")))
                        .limit(TERMS)
                        .map(SaidOf::shown)
                        .toList());
    }

    private static String shown(Map.Entry<String, Long> term) {
        return term.getKey() + (term.getValue() == 1 ? "" : " " + term.getValue());
    }
}
