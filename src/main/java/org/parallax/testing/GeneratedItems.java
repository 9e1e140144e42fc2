package org.parallax.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/** Generated items of the type a contract test names in {@code AnalysisContract<Reading, …>}. */
final class GeneratedItems {

    private static final int ITEMS = 24;

    private GeneratedItems() {}

    @SuppressWarnings("unchecked") // the type argument was read from the test class
    static <T> List<T> forContract(Class<?> test, long seed) {
        Type item = argument(test, new HashMap<>());
        List<Document> documents = GeneratedNews.seeded(seed).documents(ITEMS);
        if (item == Document.class) {
            return (List<T>) documents;
        }
        if (item == String.class || item == CharSequence.class) {
            return (List<T>) documents.stream().map(Document::text).toList();
        }
        if (item == Reading.class) {
            DocumentReader reader = DocumentReader.english();
            return (List<T>) documents.stream().map(reader::read).toList();
        }
        throw new AssertionError(test.getName() + " tests an analysis of "
                + (item == null ? "items of unknown type" : item.getTypeName())
                + "; the kit makes readings, documents and strings: override items(long seed) and return your own");
    }

    /** The first type argument that reaches AnalysisContract through the class's supertypes. */
    private static @Nullable Type argument(Class<?> type, Map<TypeVariable<?>, Type> known) {
        for (Type parent : parents(type)) {
            Class<?> raw;
            if (parent instanceof ParameterizedType generic) {
                raw = (Class<?>) generic.getRawType();
                for (int i = 0; i < raw.getTypeParameters().length; i++) {
                    Type given = generic.getActualTypeArguments()[i];
                    known.put(raw.getTypeParameters()[i], known.getOrDefault(given, given));
                }
            } else {
                raw = (Class<?>) parent;
            }
            if (raw == AnalysisContract.class) {
                return known.get(raw.getTypeParameters()[0]);
            }
            Type found = argument(raw, known);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<Type> parents(Class<?> type) {
        List<Type> parents = new java.util.ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            parents.add(type.getGenericSuperclass());
        }
        return parents;
    }
}
