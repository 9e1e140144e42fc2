package org.parallax.framing;

import static org.parallax.actors.Grammar.ADVERB;
import static org.parallax.actors.Grammar.CAPITAL;
import static org.parallax.actors.Grammar.NUMBER;
import static org.parallax.actors.Grammar.OPENS_PHRASE;
import static org.parallax.actors.Grammar.POSSESSIVE;
import static org.parallax.actors.Grammar.PREPOSITION;
import static org.parallax.actors.Grammar.S;
import static org.parallax.actors.Grammar.TIME;
import static org.parallax.actors.Grammar.TITLE;
import static org.parallax.actors.Grammar.WORD;

import java.util.List;
import org.parallax.actors.MentionForm;
import org.parallax.text.WordTable;

/** Where noun phrases around a name begin and end, told by the classes and endings of their words. */
final class NounPhrases {

    /** Verbs that give their object a name. */
    static final WordTable NAMING = WordTable.of(
            "call",
            "calls",
            "called",
            "calling",
            "label",
            "labels",
            "labeled",
            "labelled",
            "labeling",
            "brand",
            "brands",
            "branded",
            "branding",
            "describe",
            "describes",
            "described",
            "describing",
            "dub",
            "dubbed",
            "portray",
            "portrays",
            "portrayed",
            "portraying",
            "consider",
            "considers",
            "considered",
            "regard",
            "regards",
            "regarded",
            "denounce",
            "denounces",
            "denounced",
            "cast",
            "depict",
            "depicts",
            "depicted",
            "paint",
            "painted");

    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ous", "ful", "ive", "ic", "ical", "al", "ary", "less", "ish", "able", "ible", "ant", "ent", "ern");
    private static final List<String> DEMONYM_ENDINGS = List.of(
            "ese", "ian", "ean", "can", "ish", "ench", "utch", "eek", "aeli", "aqi", "akh", "zbek", "ajik", "ghan",
            "udi", "rman");
    private static final int LONGEST = 5;

    private final ClauseWords words;

    NounPhrases(ClauseWords words) {
        this.words = words;
    }

    static boolean looksLikeAdjective(String word) {
        return word.indexOf('-') > 0
                || word.length() > 4 && ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    boolean opens(int t) {
        return words.is(t, OPENS_PHRASE);
    }

    /** An adjective made of a verb: {@code the attacked village}. */
    boolean isAdjective(int verb) {
        return words.isNominal(verb + 1) && words.is(verb - 1, OPENS_PHRASE | PREPOSITION);
    }

    /** Where the noun phrase begins whose name begins at {@code name}. */
    int start(int name, int from) {
        int s = name;
        while (s > from && name - s < LONGEST && isPremodifier(s - 1)) {
            s--;
        }
        if (s > from && words.is(s - 1, OPENS_PHRASE)) {
            return s - 1;
        }
        // without an article before them only clear adjectives belong to the name
        s = name;
        while (s > from && isPremodifier(s - 1) && isClearAdjective(s - 1)) {
            s--;
        }
        return s;
    }

    private boolean isPremodifier(int t) {
        if (words.is(t, NUMBER)) {
            return true;
        }
        if (words.is(t, CAPITAL)) {
            return words.is(t, TITLE) || isDemonym(t);
        }
        boolean participle =
                words.isForm(t, VerbList.PARTICIPLE | VerbList.ING) && words.is(t - 1, OPENS_PHRASE | PREPOSITION);
        return participle || words.isNominal(t) && !(words.isListed(t) && words.isInfinitive(t));
    }

    private boolean isClearAdjective(int t) {
        boolean participle = words.isForm(t, VerbList.PARTICIPLE) && words.is(t - 1, PREPOSITION);
        return participle || words.is(t, CAPITAL | NUMBER) || !words.isListed(t) && looksLikeAdjective(words.lower(t));
    }

    private boolean isDemonym(int t) {
        String word = words.lower(t);
        return DEMONYM_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Takes an adjective and its place. */
    interface WordVisitor {
        void word(String term, int token);
    }

    /** The words that describe a name from before it. */
    void describing(NamedActors.Place place, int start, WordVisitor visitor) {
        if (place.form() == MentionForm.PRONOUN
                || place.form() == MentionForm.DESCRIPTION
                || holdsHead(start, place.from())) {
            return;
        }
        for (int t = start; t < place.from(); t++) {
            if (words.isOpen(t) && !words.is(t, CAPITAL | NUMBER | POSSESSIVE)) {
                visitor.word(words.lower(t), t);
            }
        }
    }

    /** {@code two reasons Norway}, {@code more than Norway}: the words before the name are a phrase of their own. */
    private boolean holdsHead(int start, int name) {
        for (int t = start; t < name; t++) {
            boolean plural = words.is(t, S) && !words.is(t, CAPITAL) && words.isNominal(t);
            if (plural || words.lower(t).equals("than")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name itself only describes a noun behind it: {@code Chinese troops}. */
    boolean isModifier(NamedActors.Place place, int end) {
        int next = place.to();
        boolean name = place.form() != MentionForm.PRONOUN && place.form() != MentionForm.DESCRIPTION;
        if (name && place.form() != MentionForm.NAME && isDemonym(next - 1)) {
            // "the Chinese said", but "the Chinese troops"
            return !words.is(place.from() - 1, OPENS_PHRASE) || next < end && words.isNominal(next);
        }
        if (next >= end
                || !name
                || !words.is(next, WORD)
                || words.is(next, TIME)
                || VerbGroup.isCopular(words.tokens, next)) {
            return false;
        }
        return words.is(next, CAPITAL) || words.isNominal(next) && !words.isForm(next, VerbList.S | VerbList.BASE);
    }

    /** Behind the last of the nouns and adjectives from {@code first} on. */
    int nounsEnd(int first, int end) {
        int k = first;
        boolean noun = false;
        while (k < end && k - first < LONGEST && words.isOpen(k) && (!noun || !isFinite(k))) {
            noun |= !looksLikeAdjective(words.lower(k)) && !words.lower(k).equals("own");
            k++;
        }
        return k;
    }

    private boolean isFinite(int t) {
        return words.isForm(t, VerbList.PAST | VerbList.PARTICIPLE) || words.is(t, org.parallax.actors.Grammar.VERB);
    }

    /** Behind an apposition that begins at {@code first}, up to its first preposition; {@code first} for none. */
    int appositionEnd(int first, int end) {
        if (!words.is(first, OPENS_PHRASE) && !(words.isNominal(first) && !words.is(first, CAPITAL))) {
            return first;
        }
        int k = words.is(first, OPENS_PHRASE) ? first + 1 : first;
        int last = nounsEnd(k, end);
        boolean bare = k == first && words.is(last, org.parallax.actors.Grammar.TO);
        return last > k && !bare && !isFollowedByVerb(last) ? last : first;
    }

    private boolean isFollowedByVerb(int t) {
        return words.is(t, org.parallax.actors.Grammar.AUXILIARY) || words.isForm(t, VerbList.PAST);
    }

    /** Behind the complement that begins at {@code first}: a noun phrase or one adjective; {@code first} for none. */
    int complementEnd(int first, int end) {
        int k = first;
        while (k < end && words.is(k, ADVERB) && !words.is(k, OPENS_PHRASE)) {
            k++;
        }
        boolean phrase = k < end && words.is(k, OPENS_PHRASE);
        int start = phrase ? k + 1 : k;
        int last = nounsEnd(start, end);
        if (phrase) {
            return last > start ? last : first;
        }
        return last > start && !words.is(start, TIME) ? start + 1 : first;
    }

    /** The words in lower case, without what opens the phrase and without adverbs before it. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int t = first; t < last; t++) {
            boolean opening = text.length() == 0 && (words.is(t, OPENS_PHRASE) || words.is(t, ADVERB));
            if (!opening) {
                text.append(text.length() == 0 ? "" : " ").append(words.lower(t));
            }
        }
        return text.toString();
    }
}
