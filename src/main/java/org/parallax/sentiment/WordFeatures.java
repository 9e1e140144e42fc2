package org.parallax.sentiment;

import java.util.Locale;
import org.parallax.actors.Grammar;
import org.parallax.lexicon.Entry;
import org.parallax.sentiment.TargetFeatures.Sink;

/**
 * The words around the target: alone and in pairs, by place, by relation and by stem, and the lexicon's entries and themes.
 * The target is {@code T}, a name {@code N}, a number {@code #}.
 */
final class WordFeatures {

    private static final int NEXT = 4;
    private static final int NEAR = 6;
    private static final int PREFIX = 5;
    private static final long CLOSED = Grammar.OPENS_PHRASE
            | Grammar.PREPOSITION
            | Grammar.AUXILIARY
            | Grammar.COORDINATOR
            | Grammar.TO
            | Grammar.THAT
            | Grammar.SUBJECT_PRONOUN
            | Grammar.OBJECT_PRONOUN;
    private static final long TELLING_CAPITAL =
            Grammar.TITLE | Grammar.SUBJECT_PRONOUN | Grammar.TIME | Grammar.ORGANISATION_NAME;

    private final TargetView view;
    private final TargetParse parse;
    private final Grammar grammar;
    private final Sink sink;
    private final String[] words;

    private WordFeatures(TargetView view, Sink sink) {
        this.view = view;
        this.parse = view.parse;
        this.grammar = parse.grammar;
        this.sink = sink;
        this.words = new String[parse.to];
        for (int t = 0; t < parse.to; t++) {
            words[t] = masked(t);
        }
    }

    static void of(TargetView view, Sink sink) {
        WordFeatures features = new WordFeatures(view, sink);
        TargetKind.of(view, sink);
        features.sentence();
        features.words();
        features.pairs();
        features.stems();
        features.verbs();
        features.lexicon();
        features.pronouns();
    }

    private String masked(int t) {
        if (parse.relation(t) == Relation.TARGET) {
            return "T";
        }
        if (grammar.is(t, Grammar.NUMBER)) {
            return "#";
        }
        boolean name = grammar.is(t, Grammar.CAPITAL)
                && t > 0
                && !grammar.is(t - 1, Grammar.MARK | Grammar.STOP | Grammar.COLON)
                && !grammar.is(t, TELLING_CAPITAL);
        return name ? "N" : view.tokens.folded(t);
    }

    private String word(int t) {
        return t < 0 ? "^" : t >= parse.to ? "$" : words[t];
    }

    private void put(String name, int first, int last) {
        sink.feature(name, 1, Math.max(0, first), Math.min(last, parse.to));
    }

    private void sentence() {
        int f = parse.first;
        int l = parse.last;
        if (parse.negated) {
            put("negated " + parse.role, f, l);
        }
        if (f == 0) {
            put("opens", f, l);
        }
        int marks = 0;
        for (int t = 0; t < f; t++) {
            marks += grammar.is(t, Grammar.MARK) ? 1 : 0;
        }
        put(marks % 2 == 1 ? "quoted" : "unquoted", f, l);
        put("length " + Math.min(6, parse.to / 8), f, l);
    }

    private void words() {
        for (int t = 0; t < parse.to; t++) {
            Relation r = parse.relation(t);
            if (r == Relation.TARGET) {
                continue;
            }
            String w = word(t);
            String side = t < parse.first ? "<" : ">";
            put("w " + w, t, t + 1);
            put(side + " " + w, t, t + 1);
            put(r + " " + w, t, t + 1);
            int distance = view.distance(t);
            if (distance < NEXT) {
                put((t < parse.first ? "-" : "+") + (distance + 1) + " " + w, t, t + 1);
            }
            if (distance < NEAR) {
                put("near " + w, t, t + 1);
            }
            if (w.length() > PREFIX) {
                put("prefix " + w.substring(0, PREFIX), t, t + 1);
                put("prefix" + side + " " + w.substring(0, PREFIX), t, t + 1);
            }
        }
    }

    private void pairs() {
        for (int t = -1; t < parse.to; t++) {
            if (!word(t).equals("T") || !word(t + 1).equals("T")) {
                put("2 " + word(t) + " " + word(t + 1), t, t + 2);
            }
        }
        int f = parse.first;
        int l = parse.last;
        put("3 T " + word(l) + " " + word(l + 1), f, l + 2);
        put("3 " + word(f - 2) + " " + word(f - 1) + " T", f - 2, l);
        put("3 " + word(f - 1) + " T " + word(l), f - 1, l + 1);
    }

    private void stems() {
        String before = "^";
        for (int t = 0; t < parse.to; t++) {
            Relation r = parse.relation(t);
            if (r == Relation.TARGET) {
                before = "T";
            } else if (view.tokens.isWord(t)) {
                String s = Stem.of(word(t));
                put("~ " + s, t, t + 1);
                put("~" + r + " " + s, t, t + 1);
                put("~" + TargetFeatures.side(r) + " " + s, t, t + 1);
                if (!grammar.is(t, CLOSED)) {
                    put("~2 " + before + " " + s, t, t + 1);
                    if (parse.verb >= 0 && t > parse.verb && r == Relation.PREDICATE) {
                        put("~verb " + Stem.of(word(parse.verb)) + " " + s, parse.verb, t + 1);
                    }
                    before = s;
                }
            }
        }
    }

    private void verbs() {
        if (parse.verb >= 0) {
            String how = (parse.passive ? "passive " : "active ") + (parse.negated ? "not " : "");
            put("verb " + how + word(parse.verb), parse.verb, parse.verb + 1);
        }
        if (parse.governor >= 0) {
            String p = parse.preposition >= 0 ? " " + word(parse.preposition) : "";
            put("governor " + word(parse.governor) + p, parse.governor, parse.governor + 1);
        }
    }

    private void lexicon() {
        Hits hits = view.hits;
        double[] byRelation = new double[Relation.values().length];
        for (int h = 0; h < hits.size; h++) {
            if (hits.points[h] != 0) {
                hit(h);
                byRelation[view.relation(h).ordinal()] += hits.points[h];
            }
        }
        double all = 0;
        for (Relation r : Relation.values()) {
            double x = byRelation[r.ordinal()];
            all += r == Relation.OWN_SPEECH ? 0 : x;
            if (x != 0) {
                put("sum " + r + " " + step(x), parse.first, parse.last);
            }
        }
        put("sum " + step(all), parse.first, parse.last);
        put("sum " + parse.role + " " + (int) Math.signum(Math.round(all)), parse.first, parse.last);
    }

    private void hit(int h) {
        Hits hits = view.hits;
        int t = view.token(h);
        int end = view.behind(h);
        Relation r = parse.relation(t);
        String sign = hits.points[h] < 0 ? " -" : " +";
        double size = Math.abs(hits.points[h]) / 2;
        if (hits.entry[h] >= 0) {
            Entry entry = view.lexicon.entry(hits.entry[h]);
            String side = TargetFeatures.side(r);
            sink.feature("theme " + entry.theme() + sign, size, t, end);
            sink.feature("theme " + entry.theme() + " " + side + sign, size, t, end);
            put("entry " + entry.phrase() + sign, t, end);
            put("entry " + entry.phrase() + " " + r + sign, t, end);
            put("entry " + entry.phrase() + " " + side + sign, t, end);
            sink.feature("tone " + entry.kind().name().toLowerCase(Locale.ROOT) + sign, size, t, end);
        }
        sink.feature("tone " + r + sign, size, t, end);
        sink.feature("tone " + bucket(view.distance(t)) + (t < parse.first ? " <" : " >") + sign, size, t, end);
        sink.feature("tone " + parse.role + " " + r + sign, size, t, end);
        sink.feature("tone" + sign, size, t, end);
    }

    private static String bucket(int distance) {
        return distance < 1 ? "0" : distance < 3 ? "2" : distance < 6 ? "5" : distance < 12 ? "11" : "far";
    }

    private static int step(double x) {
        return (int) Math.max(-4, Math.min(4, Math.signum(x) * Math.ceil(Math.abs(x) / 1.5)));
    }

    /** Words behind pronouns that may stand for the target. */
    private void pronouns() {
        long own = grammar.at(parse.first) & (Grammar.HE | Grammar.SHE | Grammar.THEY);
        boolean isPronoun = parse.last - parse.first == 1 && own != 0;
        for (int t = isPronoun ? 0 : parse.last; t < parse.to; t++) {
            if (!isPronoun && word(t).equals("N")) {
                return;
            }
            if (parse.relation(t) != Relation.TARGET && grammar.is(t, isPronoun ? own : Grammar.HE | Grammar.SHE)) {
                pronoun(t);
            }
        }
    }

    private void pronoun(int t) {
        for (int k = 1; k < NEXT; k++) {
            put("also+" + k + " " + word(t + k), t, t + k + 1);
        }
        put("also-1 " + word(t - 1), t - 1, t + 1);
        for (int h = 0; h < view.hits.size; h++) {
            int at = view.token(h);
            double points = view.hits.points[h];
            if (at > t && at - t < 2 * NEXT && points != 0) {
                sink.feature("also tone " + (points < 0 ? "-" : "+"), Math.abs(points) / 2, at, at + 1);
            }
        }
    }
}
