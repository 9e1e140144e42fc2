package org.parallax.lexicon;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a compiled lexicon, each made when first asked for: a text meets a few hundred of sixteen thousand.
 * Thread-safe: two threads may make the same row twice, and either will do.
 */
final class CompiledRows extends AbstractList<Entry> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final transient byte[] utf8;
    private final transient int[] starts;
    private final transient @Nullable Entry[] made;

    /** Takes rows of theme and seven columns, tab-separated; {@code starts} has one element more than there are rows. */
    CompiledRows(byte[] utf8, int[] starts) {
        this.utf8 = utf8;
        this.starts = starts;
        made = new Entry[starts.length - 1];
    }

    static String text(Entry entry) {
        return entry.theme() + '\t' + entry.row();
    }

    @Override
    public Entry get(int index) {
        Entry known = made[index];
        if (known == null) {
            known = make(index);
            made[index] = known;
        }
        return known;
    }

    private Entry make(int index) {
        String row = new String(utf8, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
        int tab = row.indexOf('\t');
        return ThemeFile.entry(row.substring(tab + 1), row.substring(0, tab));
    }

    @Override
    public int size() {
        return made.length;
    }

    /** Serialized as a plain list. */
    private Object writeReplace() {
        return List.copyOf(this);
    }
}
