package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The categories a reader is inside of, by depth. */
final class CategoryPath {

    /** Deeper than any dictionary known to us; a file that nests deeper is broken or means harm. */
    static final int DEEPEST = 50;

    private final List<String> names = new ArrayList<>();

    /** Enters a category at a depth, leaving those as deep or deeper; whether the depth can follow on the last one. */
    boolean enter(int depth, String name) {
        if (depth > names.size() || depth >= DEEPEST) {
            return false;
        }
        names.subList(depth, names.size()).clear();
        names.add(level(name));
        return true;
    }

    /** Leaves the innermost category. */
    void leave() {
        names.remove(names.size() - 1);
    }

    int depth() {
        return names.size();
    }

    /** The full name of the category at a depth, the innermost for {@link #depth()}. */
    String name(int depth) {
        return String.join(".", names.subList(0, Math.min(depth, names.size())));
    }

    /** One level of a full name. */
    static String level(String name) {
        return name.strip().replace('.', '_').replace('\t', ' ');
    }
}
