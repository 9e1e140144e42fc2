package org.parallax.framing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.lexicon.Inflector;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.text.Tokens;

/**
 * Verbs with what they say of the power and agency of whoever does them and of whom they are done to:
 * {@code portrayal-verbs.tsv}, every verb in all its forms. Immutable and thread-safe.
 */
final class VerbList {

    static final int BASE = 1;
    static final int S = 2;
    static final int PAST = 4;
    static final int PARTICIPLE = 8;
    static final int ING = 16;

    private static final String FILE = "portrayal-verbs.tsv";

    /** What is known of a verb that is not listed. */
    static final Verb UNKNOWN = new Verb("", "", 0, 0);

    private final List<Verb> verbs;
    private final PhraseMatcher matcher;
    private final int[] verbOf;
    private final int[] formOf;

    /** A verb of the list. */
    record Verb(String lemma, String kind, int agency, int power) {}

    private VerbList(List<Verb> verbs) {
        this.verbs = verbs;
        Map<String, int[]> forms = new LinkedHashMap<>();
        for (int v = 0; v < verbs.size(); v++) {
            addForms(verbs.get(v).lemma(), v, forms);
        }
        matcher = PhraseMatcher.of(List.copyOf(forms.keySet()));
        verbOf = forms.values().stream().mapToInt(verbAndForm -> verbAndForm[0]).toArray();
        formOf = forms.values().stream().mapToInt(verbAndForm -> verbAndForm[1]).toArray();
    }

    /** The shipped list. */
    static VerbList english() {
        return Shipped.LIST;
    }

    private static final class Shipped {
        static final VerbList LIST = read();
    }

    private static void addForms(String lemma, int verb, Map<String, int[]> forms) {
        int space = lemma.indexOf(' ');
        String head = space < 0 ? lemma : lemma.substring(0, space);
        String rest = space < 0 ? "" : lemma.substring(space);
        add(head + rest, verb, BASE, forms);
        List<String> inflected = Inflector.english().verbForms(head);
        int finite = 0;
        for (String form : inflected) {
            finite += form.endsWith("ing") || form.endsWith("s") ? 0 : 1;
        }
        int seen = 0;
        for (String form : inflected) {
            if (form.endsWith("ing")) {
                add(form + rest, verb, ING, forms);
            } else if (form.endsWith("s")) {
                add(form + rest, verb, S, forms);
            } else {
                // of two irregular forms the first is the past, the last the participle; two spellings in -ed are both
                boolean both = finite == 1 || form.endsWith("ed") || seen > 0 && seen < finite - 1;
                add(form + rest, verb, both ? PAST | PARTICIPLE : seen == 0 ? PAST : PARTICIPLE, forms);
                seen++;
            }
        }
        if (finite == 0) {
            add(head + rest, verb, PAST | PARTICIPLE, forms);
        }
    }

    /** A form belongs to the verb that is listed first. */
    private static void add(String form, int verb, int kind, Map<String, int[]> forms) {
        int[] known = forms.putIfAbsent(form, new int[] {verb, kind});
        if (known != null && known[0] == verb) {
            known[1] |= kind;
        }
    }

    private static VerbList read() {
        List<Verb> verbs = new ArrayList<>();
        try (InputStream in = VerbList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("not in the jar");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> verbs.add(new Verb(row[0], row[1], sign(row[2]), sign(row[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException("org/parallax/framing/" + FILE + ": cannot be read", e);
        }
        return new VerbList(verbs);
    }

    private static int sign(String cell) {
        return cell.equals("+") ? 1 : cell.equals("-") ? -1 : 0;
    }

    List<Verb> verbs() {
        return verbs;
    }

    Verb verb(int id) {
        return verbs.get(id);
    }

    /** Takes a verb's place. */
    @FunctionalInterface
    interface FormVisitor {
        void form(int firstToken, int endToken, int verb, int form);
    }

    /** Every listed verb of a text, the longest at each place. */
    void find(Tokens tokens, FormVisitor visitor) {
        matcher.match(
                tokens,
                0,
                tokens.size(),
                (first, end, entry) -> visitor.form(first, end, verbOf[entry], formOf[entry]));
    }
}
