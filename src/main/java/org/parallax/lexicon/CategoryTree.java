package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The categories of a dictionary as the tree their names make; a category's own patterns come before those inside it. */
final class CategoryTree {

    private final List<CategoryPattern> own = new ArrayList<>();
    private final Map<String, CategoryTree> children = new LinkedHashMap<>();

    /** The tree of these patterns; exceptions that hold for all are the root's own. */
    static CategoryTree of(Collection<CategoryPattern> patterns) {
        CategoryTree root = new CategoryTree();
        for (CategoryPattern pattern : patterns) {
            CategoryTree at = root;
            if (!pattern.category().isEmpty()) {
                for (String level : pattern.category().split("\\.")) {
                    at = at.children.computeIfAbsent(level, name -> new CategoryTree());
                }
            }
            at.own.add(pattern);
        }
        return root;
    }

    /** The patterns in the order of the tree. */
    static List<CategoryPattern> inOrder(Collection<CategoryPattern> patterns) {
        List<CategoryPattern> ordered = new ArrayList<>(patterns.size());
        of(patterns).addTo(ordered);
        return List.copyOf(ordered);
    }

    private void addTo(List<CategoryPattern> ordered) {
        ordered.addAll(own);
        children.values().forEach(child -> child.addTo(ordered));
    }

    List<CategoryPattern> own() {
        return own;
    }

    Map<String, CategoryTree> children() {
        return children;
    }
}
