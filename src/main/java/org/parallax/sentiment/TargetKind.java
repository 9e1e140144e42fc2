package org.parallax.sentiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.actors.Actor;
import org.parallax.actors.Gazetteer;
import org.parallax.actors.Grammar;
import org.parallax.sentiment.TargetFeatures.Sink;

/**
 * What kind of words the target is made of, not which: a month in {@code convicted in December} and a city are hardly ever
 * judged, a person often.
 */
final class TargetKind {

    private static final int LONGEST = 4;
    private static final long ONE = Grammar.HE | Grammar.SHE;
    private static final long PRONOUN = Grammar.SUBJECT_PRONOUN | Grammar.OBJECT_PRONOUN | Grammar.POSSESSIVE_PRONOUN;
    private static final Map<String, Long> CLASSES = classes();

    private TargetKind() {}

    private static Map<String, Long> classes() {
        Map<String, Long> classes = new LinkedHashMap<>();
        classes.put("time", Grammar.TIME);
        classes.put("number", Grammar.NUMBER);
        classes.put("honorific", Grammar.HONORIFIC_HE | Grammar.HONORIFIC_SHE | Grammar.HONORIFIC);
        classes.put("title", Grammar.TITLE);
        classes.put("organisation name", Grammar.ORGANISATION_NAME);
        classes.put("organisation noun", Grammar.ORGANISATION_NOUN);
        classes.put("person noun", Grammar.PERSON_NOUN);
        classes.put("people noun", Grammar.PEOPLE_NOUN);
        classes.put("document noun", Grammar.DOCUMENT_NOUN);
        classes.put("capitals", Grammar.ALL_CAPITALS);
        classes.put("determiner", Grammar.OPENS_PHRASE);
        classes.put("comma", Grammar.COMMA);
        classes.put("preposition", Grammar.PREPOSITION);
        classes.put("possessive", Grammar.POSSESSIVE);
        return classes;
    }

    static void of(TargetView view, Sink sink) {
        TargetParse parse = view.parse;
        int f = parse.first;
        int l = parse.last;
        long all = 0;
        for (int t = f; t < l; t++) {
            all |= parse.grammar.at(t);
        }
        long found = all;
        sink.feature("target " + form(all, l - f), 1, f, l);
        CLASSES.forEach((name, bits) -> {
            if ((found & bits) != 0) {
                sink.feature("target has " + name, 1, f, l);
            }
        });
        if (parse.grammar.is(f - 1, Grammar.DETERMINER)) {
            sink.feature("target behind determiner", 1, f, l);
        }
        Actor known = Gazetteer.english().find(view.tokens, f, l);
        if (known != null) {
            sink.feature("target is " + known.kind(), 1, f, l);
            sink.feature("target is " + known.kind() + " " + parse.role, 1, f, l);
        }
    }

    private static String form(long all, int words) {
        if (words == 1 && (all & PRONOUN) != 0) {
            return (all & ONE) != 0
                    ? "he or she"
                    : (all & Grammar.THEY) != 0 ? "they" : (all & Grammar.IT) != 0 ? "it" : "we";
        }
        if ((all & Grammar.CAPITAL) == 0) {
            return (all & Grammar.S) != 0 ? "nouns" : "noun";
        }
        return "name " + Math.min(LONGEST, words);
    }
}
