package org.parallax.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/**
 * Everyone a text names, and the rules that give a name to one of them: the full name, the last name, the first name
 * where nobody has it as a last one ({@code Mr. Zhang} for Zhang Ming), initials, a part of an organisation's name, a
 * near spelling. Among several of one surname the one named last before is meant.
 */
final class Cast {

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
    /** Below it names of different people meet; above it only slips and transliterations do. */
    private static final double NEAR = 0.96;

    private static final int PRONOUN_WINDOW = 80;
    private static final Set<String> PUBLIC = Set.of(
            "ministry",
            "court",
            "police",
            "department",
            "party",
            "union",
            "federation",
            "council",
            "committee",
            "congress",
            "senate",
            "house",
            "parliament",
            "army",
            "university",
            "commission",
            "agency",
            "authority",
            "assembly",
            "association",
            "foundation",
            "institute",
            "campaign",
            "organization",
            "organisation",
            "nations",
            "bureau",
            "office",
            "society",
            "league",
            "alliance",
            "coalition",
            "church",
            "hospital",
            "school",
            "guard",
            "forces",
            "front",
            "movement",
            "cabinet",
            "administration",
            "government",
            "board",
            "secretariat",
            "times",
            "post",
            "news",
            "journal",
            "press",
            "tribune",
            "herald");

    private final Tokens tokens;
    private final Grammar grammar;
    private final boolean[] quoted;
    private final Gazetteer gazetteer;
    private final List<Figure> people = new ArrayList<>();
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> byWord = new HashMap<>();
    private final Map<String, Figure> byInitials = new HashMap<>();
    private final Map<Integer, List<Figure>> called = new HashMap<>();
    private final List<Figure> organisations = new ArrayList<>();
    private final Map<String, List<Figure>> bodies = new HashMap<>();

    Cast(Tokens tokens, Grammar grammar, boolean[] quoted, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.quoted = quoted;
        this.gazetteer = gazetteer;
    }

    List<Figure> people() {
        return people;
    }

    /** Whoever goes by the name {@code tokens[from, to)}, new to the text or not. */
    Figure of(Name n, int from, int to) {
        String name = words(from, to);
        Figure person = known(n, name, from, to);
        if (person == null) {
            person = enter(n, name, from, to);
        } else if (person.known == null
                && to - from > person.words
                && person.kind != ActorKind.ORGANIZATION
                && (person.last.equals(word(to - 1))
                        || person.last.equals(person.first) && to - from == 2 && person.kind == ActorKind.PERSON)) {
            rename(person, name, from, to);
        }
        person.addAlias(name);
        learn(person, n);
        return person;
    }

    private @Nullable Figure known(Name n, String name, int from, int to) {
        int size = to - from;
        boolean titled = n.nameFrom() > n.from() && from == n.nameFrom();
        if (size == 1 || titled) {
            Figure bearer = bearer(n, word(from), word(to - 1), size);
            if (bearer != null) {
                return bearer;
            }
        }
        Figure same = byName.get(name);
        if (same != null) {
            return same;
        }
        Actor actor = titled && n.hasHonorific() ? null : gazetteer.find(tokens, from, to);
        if (actor != null) {
            return enter(actor);
        }
        if (size == 1) {
            return byInitials.get(name.replace(".", ""));
        }
        return fuller(from, to);
    }

    /** The person or organisation of the text that a single word, or a title with a name, points back to. */
    private @Nullable Figure bearer(Name n, String first, String last, int size) {
        Figure best = null;
        int bestRank = 0;
        for (Figure p : byWord.getOrDefault(last, List.of())) {
            if (size > 1 && !agrees(p, first, size)) {
                continue;
            }
            int rank = rank(p, n, last);
            boolean later = best == null || p.lastBefore(n.from()) > best.lastBefore(n.from());
            if (rank > 0 && (rank > bestRank || rank == bestRank && later)) {
                best = p;
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(Figure p, Name n, String word) {
        if (n.hasHonorific() && !p.couldBePerson()) {
            return 0;
        }
        if ((n.traits() & Grammar.HONORIFIC_HE) != 0 && p.gender < 0
                || (n.traits() & Grammar.HONORIFIC_SHE) != 0 && p.gender > 0) {
            return 0;
        }
        if (!p.couldBePerson()) {
            return p.first.equals(word) || p.last.equals(word) ? 1 : 0;
        }
        if (p.last.equals(word)) {
            return 3 - (opposes(p, n) ? 1 : 0);
        }
        // a first name alone, or a surname that comes first, needs a person that is known to be one
        return p.first.equals(word) && (p.kind == ActorKind.PERSON || n.hasHonorific() && p.words == 2) ? 2 : 0;
    }

    /** Whether the first pronoun behind the figure's first mention is another than the title before the name asks for. */
    private boolean opposes(Figure p, Name n) {
        boolean he = (n.traits() & Grammar.HONORIFIC_HE) != 0;
        boolean she = (n.traits() & Grammar.HONORIFIC_SHE) != 0;
        if (!he && !she || p.gender != 0 || p.firstPlace() < 0) {
            return false;
        }
        int first = p.firstPlace();
        while (first < n.from() && !word(first).equals(p.last)) {
            first++;
        }
        for (int t = first + 1; t < first + PRONOUN_WINDOW && t < n.from(); t++) {
            if (quoted[t]) {
                continue;
            }
            if (grammar.is(t, Grammar.HE | Grammar.SHE)) {
                return grammar.is(t, he ? Grammar.SHE : Grammar.HE);
            }
            boolean opens = grammar.is(t - 1, Grammar.STOP | Grammar.MARK);
            if (grammar.is(t, Grammar.CAPITAL)
                    && !opens
                    && !isOf(p, word(t))
                    && gazetteer.find(tokens, t, t + 1) == null) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOf(Figure p, String word) {
        return p.first.equals(word) || p.last.equals(word);
    }

    private static boolean agrees(Figure p, String first, int size) {
        return p.words == 1 || size > 1 && compatible(p.first, first);
    }

    /** {@code J.} and {@code John}; {@code Mike} and {@code Michael} have to be told by the user's registry. */
    private static boolean compatible(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        String stem = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
        return !stem.isEmpty() && stem.indexOf('.') < 0 && longer.startsWith(stem);
    }

    /** A longer or shorter form of the same name: {@code John R. Smith} for John Smith, {@code Rift Waters} for its authority. */
    private @Nullable Figure fuller(int from, int to) {
        String first = word(from);
        String last = word(to - 1);
        for (Figure p : byWord.getOrDefault(last, List.of())) {
            boolean samePerson =
                    p.couldBePerson() && p.last.equals(last) && (p.words == 1 || compatible(p.first, first));
            if (samePerson && (p.known == null || p.known.kind() == ActorKind.PERSON)) {
                return p;
            }
        }
        String name = words(from, to);
        for (Figure p : byWord.getOrDefault(first, List.of())) {
            boolean part = p.words > to - from && (p.name.startsWith(name + " ") || p.name.endsWith(" " + name));
            if (part || SPELLING.apply(p.name, name) >= NEAR && p.words == to - from && p.name.length() > 8) {
                return p;
            }
        }
        return null;
    }

    private Figure enter(Actor actor) {
        Figure same = byName.get(actor.name());
        if (same == null) {
            String name = actor.name();
            int gap = name.indexOf(' ');
            String first = gap < 0 ? name : name.substring(0, gap);
            String last = name.substring(name.lastIndexOf(' ') + 1);
            same = new Figure(people.size(), name, first, last, gap < 0 ? 1 : 2, actor.kind());
            same.known = actor;
            put(same);
        }
        return same;
    }

    private Figure enter(Name n, String name, int from, int to) {
        ActorKind kind = kind(n, from, to);
        int end = isSuffix(to - 1) && to - from > 2 ? to - 1 : to;
        Figure person = new Figure(people.size(), name, word(from), word(end - 1), end - from, kind);
        put(person);
        return person;
    }

    private ActorKind kind(Name n, int from, int to) {
        if (grammar.is(to - 1, Grammar.ORGANISATION_NAME) && to - from > 1 || holdsLink(from, to)) {
            return ActorKind.ORGANIZATION;
        }
        if (n.traits() != 0 && from == n.nameFrom()) {
            return ActorKind.PERSON;
        }
        return ActorKind.UNKNOWN;
    }

    private boolean holdsLink(int from, int to) {
        for (int k = from + 1; k < to - 1; k++) {
            if (grammar.is(k, Grammar.PREPOSITION | Grammar.COORDINATOR) || !grammar.is(k, Grammar.WORD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuffix(int token) {
        String word = word(token);
        return word.equals("Jr.")
                || word.equals("Jr")
                || word.equals("Sr.")
                || word.equals("Sr")
                || word.equals("II")
                || word.equals("III")
                || word.equals("IV");
    }

    private void put(Figure person) {
        people.add(person);
        if (person.kind == ActorKind.ORGANIZATION && person.words > 1) {
            organisations.add(person);
            bodies.computeIfAbsent(person.last.toLowerCase(Locale.ROOT), w -> new ArrayList<>(1))
                    .add(person);
        }
        byName.putIfAbsent(person.name, person);
        index(person.last, person);
        index(person.first, person);
        String initials = initials(person.name);
        if (initials.length() > 1) {
            byInitials.putIfAbsent(initials, person);
        }
        if (person.known != null) {
            for (String alias : person.known.aliases()) {
                byName.putIfAbsent(alias, person);
            }
        }
    }

    private void index(String word, Figure person) {
        List<Figure> bearers = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
        if (!bearers.contains(person)) {
            bearers.add(person);
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder(4);
        for (int i = 0; i < name.length(); i++) {
            boolean opens = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
            if (opens && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString();
    }

    private void rename(Figure person, String name, int from, int to) {
        person.addAlias(person.name);
        person.name = name;
        int end = isSuffix(to - 1) && to - from > 2 ? to - 1 : to;
        person.first = word(from);
        person.last = word(end - 1);
        person.words = end - from;
        byName.putIfAbsent(name, person);
        index(person.first, person);
        index(person.last, person);
    }

    private void learn(Figure person, Name n) {
        if (n.nameFrom() > n.from() && person.kind == ActorKind.UNKNOWN) {
            person.kind = ActorKind.PERSON;
        }
        if ((n.traits() & (Grammar.HONORIFIC_HE | Grammar.MALE)) != 0) {
            person.gender += 100;
        } else if ((n.traits() & (Grammar.HONORIFIC_SHE | Grammar.FEMALE)) != 0) {
            person.gender -= 100;
        }
        for (int k = n.from(); k < n.nameFrom(); k++) {
            if (grammar.is(k, Grammar.TITLE | Grammar.PERSON_NOUN)) {
                call(person, Grammar.office(tokens, k));
            }
        }
    }

    /** Whether somebody of the text goes by the name, or by the word alone. */
    boolean knows(String name) {
        return byName.containsKey(name) || byWord.containsKey(name) || byInitials.containsKey(name);
    }

    /** Somebody without a name: {@code officials}, {@code a spokesman}. */
    Figure unnamed(String name, ActorKind kind) {
        Figure figure = byName.get(name);
        if (figure == null) {
            figure = new Figure(people.size(), name, "", "", 0, kind);
            people.add(figure);
            byName.put(name, figure);
        }
        return figure;
    }

    /** The one that is called so in all the text and has a name; null if there is none or more than one. */
    @Nullable
    Figure onlyCalled(int office) {
        Figure only = null;
        for (Figure figure : called.getOrDefault(office, List.of())) {
            if (figure.words > 0) {
                if (only != null) {
                    return null;
                }
                only = figure;
            }
        }
        return only;
    }

    /** Whether the name ends in a noun for a body that is no firm: a ministry, a court, a union. */
    boolean isPublicBody(Figure figure) {
        return PUBLIC.contains(figure.last.toLowerCase(Locale.ROOT));
    }

    /** The organisation mentioned last before the token; null if there is none. */
    @Nullable
    Figure lastOrganisation(int before, Predicate<Figure> test) {
        Figure best = null;
        for (Figure figure : organisations) {
            best = test.test(figure) ? later(best, figure, before) : best;
        }
        return best;
    }

    /** Who was mentioned last before the token, of those called so or with a name that ends in the word; null for nobody. */
    @Nullable
    Figure lastCalled(int office, String word, int before) {
        Figure best = null;
        for (Figure figure : called.getOrDefault(office, List.of())) {
            best = later(best, figure, before);
        }
        for (Figure figure : bodies.getOrDefault(word, List.of())) {
            best = later(best, figure, before);
        }
        return best;
    }

    private static @Nullable Figure later(@Nullable Figure one, Figure other, int before) {
        boolean fits = other.lastSeen >= 0 && other.lastSeen < before;
        return fits && (one == null || other.lastSeen > one.lastSeen) ? other : one;
    }

    /** Takes in what the text calls the figure. */
    void call(Figure figure, int office) {
        if (figure.addRole(office)) {
            called.computeIfAbsent(office, r -> new ArrayList<>(2)).add(figure);
        }
    }

    /** Gives the long form of an acronym that stands in brackets behind it. */
    void nameAcronym(Figure person, int token) {
        String acronym = word(token);
        if (acronym.charAt(0) != person.name.charAt(0)) {
            return;
        }
        person.addAlias(acronym);
        byName.put(acronym, person);
    }

    String word(int token) {
        return tokens.text().substring(tokens.start(token), tokens.baseEnd(token));
    }

    String words(int from, int to) {
        String name = tokens.text().substring(tokens.start(from), tokens.baseEnd(to - 1));
        return name.indexOf('\u00A0') < 0 ? name : name.replace('\u00A0', ' ');
    }
}
