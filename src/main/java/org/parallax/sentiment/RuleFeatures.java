package org.parallax.sentiment;

import java.util.Locale;
import org.parallax.lexicon.Entry;
import org.parallax.sentiment.TargetFeatures.Sink;

/** What the rules know: the target's role, and how valued words and telling verbs stand to it. */
final class RuleFeatures {

    private static final double MOST = 6;

    private final TargetView view;
    private final TargetParse parse;
    private final Sink sink;

    private RuleFeatures(TargetView view, Sink sink) {
        this.view = view;
        this.parse = view.parse;
        this.sink = sink;
    }

    static void of(TargetView view, Sink sink) {
        RuleFeatures features = new RuleFeatures(view, sink);
        sink.feature("role " + view.parse.role, 1, view.parse.first, view.parse.last);
        features.verbs();
        features.valuedWords();
    }

    private void verbs() {
        for (int t = parse.from; t < parse.to; t++) {
            int verb = parse.verbAt(t);
            if (verb >= 0 && parse.isVerb(t)) {
                String place = place(t);
                put("agent " + place, TargetVerbs.agent(verb), t, t + 1);
                put("patient " + place, TargetVerbs.patient(verb), t, t + 1);
            }
        }
    }

    /** Whether the target does the verb, has it done to it, or how the verb stands to it. */
    private String place(int t) {
        boolean does = t == parse.verb && !parse.passive || parse.byAgent && t == parse.governor;
        boolean undergoes = t == parse.verb || t == parse.governor;
        return does ? "subject" : undergoes ? "object" : parse.relation(t).name();
    }

    private void valuedWords() {
        Hits hits = view.hits;
        for (int h = 0; h < hits.size; h++) {
            int t = view.token(h);
            String kind = kind(hits.entry[h]);
            put("tone " + parse.relation(t) + " " + kind, hits.points[h] / 2, t, view.behind(h));
        }
    }

    private String kind(int number) {
        if (number < 0) {
            return number == Hits.CUE ? "cue" : "symbol";
        }
        Entry entry = view.lexicon.entry(number);
        return entry.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Good and bad apart: people weigh them differently. */
    private void put(String name, double value, int first, int last) {
        if (value != 0) {
            sink.feature(name + (value < 0 ? " -" : " +"), Math.min(MOST, Math.abs(value)), first, last);
        }
    }
}
