package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.text.TermTable;
import org.parallax.text.WordTable;

/**
 * Grows the tree of patterns one by one and compiles it into a {@link PhraseMatcher}. A symbol on an edge is the number
 * of a word, a prefix or a glob, with {@link Automaton} telling which in its lowest bits.
 */
final class PhraseMatcherBuilder {

    private final TermTable words = new TermTable(1024);
    private final TermTable prefixes = new TermTable();
    private final TermTable globs = new TermTable();
    private final IntPairs edges = new IntPairs(1024);
    private final List<int[]> globEdges = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private Ending[] lastAt = new Ending[1024];
    private Ending[] firstAt = new Ending[1024];
    private final boolean wholeTokens;
    private boolean conditions;
    private int nodes = 1;

    PhraseMatcherBuilder() {
        this(false);
    }

    /** Where tokens are whole, no possessive is taken off and no compound is taken apart. */
    PhraseMatcherBuilder(boolean wholeTokens) {
        this.wholeTokens = wholeTokens;
    }

    /** What ends at a node: those of lower rank are tried first, then those with conditions, then in order of coming. */
    private static final class Ending {
        final int entry;
        final When when;
        final int rank;
        final @Nullable String casing;

        @Nullable
        Ending next;

        Ending(int entry, When when, int rank, @Nullable String casing) {
            this.entry = entry;
            this.when = when;
            this.rank = 2 * rank + (when == When.ALWAYS ? 1 : 0);
            this.casing = casing;
        }
    }

    /** A pattern that counts always. */
    void add(String pattern, int entry) {
        add(pattern, entry, When.ALWAYS, 0);
    }

    /** A pattern under its entry's number. */
    void add(String pattern, int entry, When when, int rank) {
        int node = insert(pattern);
        if (node == 0) {
            throw new IllegalArgumentException("a pattern must hold at least one word, got \"" + pattern + "\"");
        }
        Ending ending = new Ending(entry, when, rank, casing(pattern));
        endings.add(ending);
        link(node, ending);
        if (when != When.ALWAYS) {
            conditions = true;
            when.words().forEach(words::add);
        }
    }

    private int insert(String pattern) {
        int node = 0;
        int from = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            if (i == pattern.length() || pattern.charAt(i) == ' ') {
                if (i > from) {
                    node = step(node, symbol(pattern, from, i));
                }
                from = i + 1;
            }
        }
        return node;
    }

    private int step(int node, int symbol) {
        int next = edges.get(node, symbol);
        if (next < 0) {
            next = nodes++;
            edges.put(node, symbol, next);
            if (Automaton.isGlob(symbol)) {
                globEdges.add(new int[] {node, Automaton.number(symbol), next});
            }
        }
        return next;
    }

    private int symbol(String pattern, int from, int to) {
        int star = pattern.indexOf('*', from);
        int mark = pattern.indexOf('?', from);
        boolean plain = (star < 0 || star >= to) && (mark < 0 || mark >= to) || !isWordLike(pattern, from, to);
        if (plain) {
            return Automaton.word(words.add(pattern, from, to));
        }
        boolean prefix = star == to - 1 && star > from && (mark < 0 || mark >= to);
        return prefix
                ? Automaton.prefix(prefixes.add(pattern, from, to - 1))
                : Automaton.glob(globs.add(pattern, from, to));
    }

    /** Stars and question marks are wildcards in words only: {@code :*} is an emoticon. */
    private static boolean isWordLike(String pattern, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetterOrDigit(pattern.charAt(i)) && "*?'’-.".indexOf(pattern.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The pattern, where its letters alone do not settle the match: it has capitals, or brackets, which folding drops. */
    private static @Nullable String casing(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < 128 ? c >= 'A' && c <= 'Z' || c == '[' || c == ']' : Character.isUpperCase(c)) {
                return Folding.foldKeepingCase(pattern);
            }
        }
        return null;
    }

    private void link(int node, Ending ending) {
        if (node >= lastAt.length) {
            lastAt = Arrays.copyOf(lastAt, Math.max(nodes, 2 * lastAt.length));
            firstAt = Arrays.copyOf(firstAt, lastAt.length);
        }
        Ending before = lastAt[node] != null && lastAt[node].rank <= ending.rank ? lastAt[node] : null;
        if (before == null) {
            for (Ending at = firstAt[node]; at != null && at.rank <= ending.rank; at = at.next) {
                before = at;
            }
        }
        ending.next = before == null ? firstAt[node] : before.next;
        if (before == null) {
            firstAt[node] = ending;
        } else {
            before.next = ending;
        }
        lastAt[node] = ending.next == null ? ending : lastAt[node];
    }

    PhraseMatcher build() {
        if (conditions) {
            WordClass.words().keySet().forEach(words::add);
        }
        WordTable table = words.toWordTable();
        Glob[] globArray = new Glob[globs.size()];
        Arrays.setAll(globArray, i -> new Glob(globs.term(i)));
        return new PhraseMatcher(
                new Automaton(table, new Prefixes(terms(prefixes)), globArray, new Neighbours(table), columns(table)),
                wholeTokens);
    }

    private static List<String> terms(TermTable table) {
        String[] terms = new String[table.size()];
        Arrays.setAll(terms, table::term);
        return List.of(terms);
    }

    private Automaton.Nodes columns(WordTable table) {
        int[] parents = new int[nodes];
        int[] symbols = new int[nodes];
        edges.forEach((node, symbol, next) -> {
            parents[next] = node;
            symbols[next] = symbol;
        });
        Automaton.Nodes columns = new Automaton.Nodes(new Edges(parents, symbols), globEdges.size(), endings.size());
        for (int node = 1; node < nodes; node++) {
            columns.wild[parents[node]] |= Automaton.isWild(symbols[node]);
        }
        for (int at = 0; at < globEdges.size(); at++) {
            int[] edge = globEdges.get(at);
            columns.globAt[at] = edge[1];
            columns.globTarget[at] = edge[2];
            columns.globNext[at] = columns.globHead[edge[0]];
            columns.globHead[edge[0]] = at;
        }
        fillEndings(columns, table);
        return columns;
    }

    private void fillEndings(Automaton.Nodes columns, WordTable table) {
        Map<List<@Nullable Object>, Conditions> known = new HashMap<>();
        int at = 0;
        for (int node = 0; node < Math.min(nodes, firstAt.length); node++) {
            for (Ending ending = firstAt[node]; ending != null; ending = ending.next) {
                When when = ending.when;
                columns.endEntry[at] = ending.entry;
                columns.endCase[at] = ending.casing;
                columns.endWhen[at] = when == When.ALWAYS
                        ? null
                        : known.computeIfAbsent(when.key(), key -> Conditions.of(when, table));
                columns.endNext[at] = ending.next == null ? -1 : at + 1;
                columns.endHead[node] = ending == firstAt[node] ? at : columns.endHead[node];
                at++;
            }
        }
    }
}
