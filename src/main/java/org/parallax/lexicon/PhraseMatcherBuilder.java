package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.text.TermTable;
import org.parallax.text.WordTable;

/** Gathers patterns and compiles them into a {@link PhraseMatcher}. */
final class PhraseMatcherBuilder {

    private final List<Pattern> patterns = new ArrayList<>();

    /** A pattern under its entry's number; among equal patterns those added with a lower rank are tried first. */
    void add(String pattern, int entry, When when, int rank) {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("a pattern must hold at least one word, got \"" + pattern + "\"");
        }
        patterns.add(new Pattern(pattern, entry, when, rank, patterns.size()));
    }

    void add(String pattern, int entry, When when) {
        add(pattern, entry, when, 0);
    }

    PhraseMatcher build() {
        return new PhraseMatcher(new Compilation().run());
    }

    /** Patterns with conditions come before those without: where the conditions hold they are the better fit. */
    private record Pattern(String text, int entry, When when, int rank, int order) {

        static final Comparator<Pattern> FIRST_TRIED = Comparator.comparingInt(Pattern::rank)
                .thenComparing(p -> p.when().equals(When.ALWAYS))
                .thenComparingInt(Pattern::order);

        String[] words() {
            return Folding.fold(text.strip()).split(" +");
        }

        @Nullable
        String casing() {
            String kept = Folding.foldKeepingCase(text.strip());
            return kept.chars().anyMatch(Character::isUpperCase) ? kept : null;
        }
    }

    /** Where a word of a pattern has its wildcards. */
    private enum Wildcards {
        NONE,
        PREFIX,
        GLOB;

        static Wildcards of(String word) {
            int star = word.indexOf('*');
            boolean asks = word.indexOf('?') >= 0;
            if (star < 0 && !asks) {
                return NONE;
            }
            return star > 0 && star == word.length() - 1 && !asks ? PREFIX : GLOB;
        }

        static String stem(String word) {
            return word.substring(0, word.length() - 1);
        }
    }

    private final class Compilation {

        private final TermTable words = new TermTable(patterns.size() + 16);
        private final TermTable prefixes = new TermTable();
        private final TermTable globs = new TermTable();
        private final List<String[]> split = new ArrayList<>();

        Automaton run() {
            number();
            WordTable table = words.toWordTable();
            Glob[] globArray = terms(globs).stream().map(Glob::new).toArray(Glob[]::new);
            Tree tree = new Tree(words.size(), words.size() + prefixes.size(), patterns.size());
            for (int i = 0; i < patterns.size(); i++) {
                tree.insert(symbols(split.get(i)), i);
            }
            Automaton.Nodes nodes = tree.columns();
            fillEndings(nodes, tree, table);
            return new Automaton(table, new Prefixes(terms(prefixes)), globArray, new Neighbours(table), nodes);
        }

        private void number() {
            boolean conditions = false;
            for (Pattern pattern : patterns) {
                split.add(pattern.words());
                for (String word : pattern.words()) {
                    number(word);
                }
                conditions |= !pattern.when().equals(When.ALWAYS);
            }
            if (conditions) {
                numberConditionWords();
            }
        }

        private void numberConditionWords() {
            for (Pattern pattern : patterns) {
                pattern.when().words().forEach(words::add);
            }
            WordClass.words().keySet().forEach(words::add);
        }

        private static List<String> terms(TermTable table) {
            return IntStream.range(0, table.size()).mapToObj(table::term).toList();
        }

        private void number(String word) {
            switch (Wildcards.of(word)) {
                case NONE -> words.add(word);
                case PREFIX -> prefixes.add(Wildcards.stem(word));
                case GLOB -> globs.add(word);
            }
        }

        private int[] symbols(String[] pattern) {
            int[] symbols = new int[pattern.length];
            for (int i = 0; i < pattern.length; i++) {
                symbols[i] = symbol(pattern[i]);
            }
            return symbols;
        }

        private int symbol(String word) {
            return switch (Wildcards.of(word)) {
                case NONE -> words.id(word);
                case PREFIX -> words.size() + prefixes.id(Wildcards.stem(word));
                case GLOB -> words.size() + prefixes.size() + globs.id(word);
            };
        }

        private void fillEndings(Automaton.Nodes nodes, Tree tree, WordTable table) {
            List<Pattern> lastTriedFirst = new ArrayList<>(patterns);
            lastTriedFirst.sort(Pattern.FIRST_TRIED.reversed());
            int at = 0;
            for (Pattern pattern : lastTriedFirst) {
                int node = tree.endOf(pattern.order());
                nodes.endEntry[at] = pattern.entry();
                nodes.endCase[at] = pattern.casing();
                nodes.endWhen[at] = pattern.when().equals(When.ALWAYS) ? null : Conditions.of(pattern.when(), table);
                nodes.endNext[at] = nodes.endHead[node];
                nodes.endHead[node] = at++;
            }
        }
    }

    /** The growing tree; symbols are words, then prefixes, then globs. */
    private static final class Tree {

        private final IntPairs edges;
        private final int firstPrefix;
        private final int firstGlob;
        private final int[] ends;
        private final List<int[]> steps = new ArrayList<>();
        private int nodes = 1;

        Tree(int firstPrefix, int firstGlob, int patterns) {
            this.firstPrefix = firstPrefix;
            this.firstGlob = firstGlob;
            edges = new IntPairs(patterns + 4);
            ends = new int[patterns];
        }

        void insert(int[] symbols, int pattern) {
            int node = 0;
            for (int symbol : symbols) {
                int next = edges.get(node, symbol);
                if (next < 0) {
                    next = nodes++;
                    edges.put(node, symbol, next);
                    steps.add(new int[] {node, symbol, next});
                }
                node = next;
            }
            ends[pattern] = node;
        }

        int endOf(int pattern) {
            return ends[pattern];
        }

        Automaton.Nodes columns() {
            int globEdges = (int) steps.stream().filter(s -> s[1] >= firstGlob).count();
            Automaton.Nodes columns = new Automaton.Nodes(edges, nodes, globEdges, ends.length);
            int at = 0;
            for (int[] step : steps) {
                columns.inner[step[0]] = true;
                columns.wild[step[0]] |= step[1] >= firstPrefix;
                if (step[1] >= firstGlob) {
                    columns.globAt[at] = step[1] - firstGlob;
                    columns.globTarget[at] = step[2];
                    columns.globNext[at] = columns.globHead[step[0]];
                    columns.globHead[step[0]] = at++;
                }
            }
            return columns;
        }
    }
}
