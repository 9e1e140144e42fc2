package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.EntryKind;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.lexicon.Shifters;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;
import org.parallax.voices.Cue;
import org.parallax.voices.Cues;

/** Verbs that say something of who does them or whom they are done to, and verbs of saying. Immutable and thread-safe. */
final class TargetVerbs {

    private static final List<double[]> VALUES = new ArrayList<>();
    private static final PhraseMatcher MATCHER = load();
    private static final WordTable SAYING = saying();

    private TargetVerbs() {}

    private static PhraseMatcher load() {
        List<Entry> verbs = new ArrayList<>();
        try (BufferedReader lines = ToneRules.open("target-verbs.tsv")) {
            Rows rows = new Rows("target-verbs.tsv", lines, 4);
            while (rows.next()) {
                rows.read(cells -> {
                    verbs.add(entry(cells[0], cells[1]));
                    VALUES.add(new double[] {Double.parseDouble(cells[2]), Double.parseDouble(cells[3])});
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's verbs cannot be read", e);
        }
        return Lexicon.of("target verbs", verbs).matcher();
    }

    private static WordTable saying() {
        Set<String> forms = new LinkedHashSet<>();
        for (Cue cue : Cues.english().list()) {
            boolean clause = cue.takes().contains("clause") || cue.takes().contains("tag");
            if (cue.word() == Cue.PartOfSpeech.VERB && cue.strength() >= 2 && clause) {
                forms.addAll(entry(cue.lemma(), "v").forms());
            }
        }
        return WordTable.of(forms);
    }

    private static Entry entry(String phrase, String pos) {
        return new Entry(phrase, pos, 1, EntryKind.EVALUATION, "", Shifters.ALL, "", "");
    }

    /** Finds the verbs; an entry's number is the argument of the two values. */
    static PhraseMatcher matcher() {
        return MATCHER;
    }

    /** What the verb says of who does it. */
    static double agent(int verb) {
        return VALUES.get(verb)[0];
    }

    /** What the verb says of whom it is done to. */
    static double patient(int verb) {
        return VALUES.get(verb)[1];
    }

    static boolean isSaying(Tokens tokens, int t) {
        return SAYING.id(tokens, t) >= 0;
    }
}
