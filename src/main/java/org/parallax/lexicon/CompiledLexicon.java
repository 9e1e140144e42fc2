package org.parallax.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.text.WordTable;

/**
 * A lexicon with its forms inflected and its tree grown, in one file that is read in a fraction of the time: the build
 * makes it of the reviewable rows, which stay what counts.
 *
 * <p>Big-endian: a mark, the statements of the card, the rows as text, the words by number, for each node but the root
 * the edge that leads to it, the endings in columns, and each distinct set of conditions once. A change of the layout
 * changes the mark. Wildcards are refused: they have no place in a list of lemmas.
 */
final class CompiledLexicon {

    private static final int MARK = 0x504C_5802;

    private CompiledLexicon() {}

    /**
     * Writes a lexicon; the same lexicon gives the same bytes.
     *
     * @throws IllegalArgumentException if a pattern has a wildcard
     */
    static void write(Lexicon lexicon, OutputStream to) throws IOException {
        Automaton automaton = lexicon.matcher().automaton();
        if (automaton.hasWildcards()) {
            throw new IllegalArgumentException("a lexicon with wildcards cannot be compiled: " + lexicon);
        }
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MARK);
        texts(out, List.of(lexicon.name()));
        Map<String, String> stated = new TreeMap<>(lexicon.stated());
        texts(out, List.copyOf(stated.keySet()));
        texts(out, List.copyOf(stated.values()));
        texts(out, lexicon.entries().stream().map(CompiledRows::text).toList());
        automaton.words().write(out);
        writeNodes(out, automaton.nodes());
        Neighbours neighbours = automaton.neighbours();
        bytes(out, neighbours.classes());
        out.flush();
    }

    private static void writeNodes(DataOutputStream out, Automaton.Nodes nodes) throws IOException {
        Edges edges = nodes.edges;
        int[] parents = new int[edges.nodes()];
        int[] symbols = new int[edges.nodes()];
        for (int node = 0; node < parents.length; node++) {
            for (int edge = edges.first(node); edge < edges.end(node); edge++) {
                parents[edges.target(edge)] = node;
                symbols[edges.target(edge)] = edges.symbol(edge);
            }
        }
        ints(out, parents);
        ints(out, symbols);
        ints(out, nodes.endHead);
        ints(out, nodes.endNext);
        ints(out, nodes.endEntry);
        List<String> cases = new ArrayList<>();
        ints(out, numbers(nodes.endCase, cases));
        texts(out, cases);
        List<Conditions> conditions = new ArrayList<>();
        ints(out, numbers(nodes.endWhen, conditions));
        ints(out, CompiledConditions.pack(conditions));
    }

    /** For each element its number among the distinct ones, which the list takes; -1 for null. */
    private static <T> int[] numbers(@Nullable T[] elements, List<T> distinct) {
        Map<T, Integer> known = new LinkedHashMap<>();
        int[] numbers = new int[elements.length];
        for (int i = 0; i < numbers.length; i++) {
            T element = elements[i];
            numbers[i] = element == null ? -1 : known.computeIfAbsent(element, e -> known.size());
        }
        distinct.addAll(known.keySet());
        return numbers;
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        int[] starts = new int[texts.size() + 1];
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
        for (int i = 0; i < texts.size(); i++) {
            utf8.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            starts[i + 1] = utf8.size();
        }
        ints(out, starts);
        bytes(out, utf8.toByteArray());
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static void bytes(DataOutputStream out, byte[] values) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the bytes do not begin with the mark of this layout
     */
    static Lexicon read(byte[] file) {
        CompiledReader in = new CompiledReader(file);
        if (in.number() != MARK) {
            throw new IllegalArgumentException("not a lexicon as this version compiles it");
        }
        String name = in.texts().get(0);
        List<String> keys = in.texts();
        List<String> values = in.texts();
        Map<String, String> stated = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            stated.put(keys.get(i), values.get(i));
        }
        int[] rowStarts = in.ints();
        List<Entry> rows = new CompiledRows(in.bytes(), rowStarts);
        WordTable words = in.words();
        Automaton.Nodes nodes = readNodes(in);
        Neighbours neighbours = new Neighbours(words, in.bytes());
        Automaton automaton = new Automaton(words, new Prefixes(List.of()), new Glob[0], neighbours, nodes);
        return new Lexicon(name, rows, stated, new PhraseMatcher(automaton, false));
    }

    private static Automaton.Nodes readNodes(CompiledReader in) {
        int[] parents = in.ints();
        int[] symbols = in.ints();
        int[] endHead = in.ints();
        int[] endNext = in.ints();
        Automaton.Nodes nodes = new Automaton.Nodes(new Edges(parents, symbols), endHead, endNext, in.ints());
        fill(nodes.endCase, in.ints(), in.texts());
        fill(nodes.endWhen, in.ints(), CompiledConditions.unpack(in.ints()));
        return nodes;
    }

    private static <T> void fill(@Nullable T[] elements, int[] numbers, List<T> distinct) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                elements[i] = distinct.get(numbers[i]);
            }
        }
    }
}
