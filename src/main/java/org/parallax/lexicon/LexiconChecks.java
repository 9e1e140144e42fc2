package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where does a lexicon contradict itself? Looks at all inflected forms of all entries. */
public final class LexiconChecks {

    /** How far apart the values of one form may lie before two readers would call it another sense. */
    public static final double FAR = 1.5;

    private LexiconChecks() {}

    /**
     * All pairs of entries that share a form and clash: duplicates, and values of opposite sign or more than {@link #FAR}
     * apart where neither has a condition. An entry that states the form itself before one that only inflects to it is
     * no contradiction: it is how an exception is written. Sorted by form, then by the entries' order. Linear in the
     * number of forms.
     */
    public static List<LexiconClash> clashes(Lexicon lexicon) {
        List<LexiconClash> clashes = new ArrayList<>();
        byForm(lexicon).forEach((form, entries) -> {
            for (int i = 0; i < entries.size(); i++) {
                for (int j = i + 1; j < entries.size(); j++) {
                    addClash(form, entries.get(i), entries.get(j), clashes);
                }
            }
        });
        return clashes;
    }

    private static Map<String, List<Entry>> byForm(Lexicon lexicon) {
        Map<String, List<Entry>> byForm = new TreeMap<>();
        for (Entry entry : lexicon.entries()) {
            for (String form : entry.forms()) {
                byForm.computeIfAbsent(Folding.fold(form), f -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        return byForm;
    }

    private static void addClash(String form, Entry first, Entry second, List<LexiconClash> clashes) {
        boolean firstStates = states(first, form);
        boolean secondStates = states(second, form);
        if (firstStates && secondStates && first.when().equals(second.when())) {
            clashes.add(new LexiconClash(form, first, second, LexiconClash.Kind.DUPLICATE));
        } else if (firstStates == secondStates
                && first.when().isEmpty()
                && second.when().isEmpty()) {
            addContradiction(form, first, second, clashes);
        }
    }

    private static void addContradiction(String form, Entry first, Entry second, List<LexiconClash> clashes) {
        if (first.valence() * second.valence() < 0) {
            clashes.add(new LexiconClash(form, first, second, LexiconClash.Kind.OPPOSITE));
        } else if (Math.abs(first.valence() - second.valence()) > FAR) {
            clashes.add(new LexiconClash(form, first, second, LexiconClash.Kind.FAR_APART));
        }
    }

    private static boolean states(Entry entry, String form) {
        return Folding.fold(entry.phrase()).equals(form);
    }
}
