package org.parallax.testing;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.parallax.sentiment.Tone;

/**
 * Where do two answers differ? Numbers by bits or within a tolerance, arrays, lists, maps, optionals and records part by
 * part, a {@link Tone} by label and value, everything else by {@code equals}.
 */
final class Answers {

    private static final int SHOWN = 300;

    private Answers() {}

    /** The first difference, null if there is none. */
    static @Nullable String difference(@Nullable Object a, @Nullable Object b, double tolerance) {
        return difference("", a, b, tolerance);
    }

    private static @Nullable String difference(String where, @Nullable Object a, @Nullable Object b, double tolerance) {
        if (a == b) {
            return null;
        }
        if (a == null || b == null) {
            return differ(where, a, b);
        }
        if (a instanceof Double x && b instanceof Double y) {
            return same(x, y, tolerance)
                    ? null
                    : differ(where, a, b) + (tolerance > 0 ? ", tolerance " + tolerance : "");
        }
        if (a instanceof Tone x && b instanceof Tone y) {
            String label = difference(where + ".label()", x.label(), y.label(), tolerance);
            return label != null ? label : difference(where + ".value()", x.value(), y.value(), tolerance);
        }
        List<Object> left = parts(a);
        List<Object> right = parts(b);
        if (left != null
                && right != null
                && a.getClass().isArray() == b.getClass().isArray()) {
            return differenceOfParts(where, a, b, left, right, tolerance);
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return differenceOfMaps(where, x, y, tolerance);
        }
        if (a instanceof Record && a.getClass() == b.getClass()) {
            return a.equals(b) ? null : differenceOfRecords(where, a, b, tolerance);
        }
        return a.equals(b) ? null : differ(where, a, b) + hint(a);
    }

    private static boolean same(double x, double y, double tolerance) {
        return Double.compare(x, y) == 0 || Math.abs(x - y) <= tolerance;
    }

    private static @Nullable String differenceOfParts(
            String where, Object a, Object b, List<Object> left, List<Object> right, double tolerance) {
        if (left.size() != right.size()) {
            return differ(where, a, b) + (left.size() > 1 || right.size() > 1 ? sizes(left.size(), right.size()) : "");
        }
        for (int i = 0; i < left.size(); i++) {
            String at = a instanceof Optional || isNumber(a) ? where : where + "[" + i + "]";
            String difference = difference(at, left.get(i), right.get(i), tolerance);
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static String sizes(int left, int right) {
        return " (" + left + " and " + right + " elements)";
    }

    private static @Nullable String differenceOfMaps(String where, Map<?, ?> x, Map<?, ?> y, double tolerance) {
        if (!x.keySet().equals(y.keySet())) {
            return where + ": keys " + shown(x.keySet()) + " != " + shown(y.keySet());
        }
        for (Map.Entry<?, ?> entry : x.entrySet()) {
            String difference =
                    difference(where + "[" + entry.getKey() + "]", entry.getValue(), y.get(entry.getKey()), tolerance);
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private static @Nullable String differenceOfRecords(String where, Object a, Object b, double tolerance) {
        for (RecordComponent part : a.getClass().getRecordComponents()) {
            Object left;
            Object right;
            try {
                part.getAccessor().setAccessible(true);
                left = part.getAccessor().invoke(a);
                right = part.getAccessor().invoke(b);
            } catch (ReflectiveOperationException | RuntimeException e) {
                return differ(where, a, b);
            }
            String difference = difference(where + "." + part.getName() + "()", left, right, tolerance);
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    /** The elements of an array, a collection or an optional; null for anything else. */
    private static @Nullable List<Object> parts(Object of) {
        if (of.getClass().isArray()) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < Array.getLength(of); i++) {
                list.add(Array.get(of, i));
            }
            return list;
        }
        if (of instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (of instanceof Optional<?> optional) {
            return optional.<List<Object>>map(List::of).orElse(List.of());
        }
        if (of instanceof OptionalDouble number) {
            return number.isPresent() ? List.of(number.getAsDouble()) : List.of();
        }
        if (of instanceof OptionalLong number) {
            return number.isPresent() ? List.of(number.getAsLong()) : List.of();
        }
        return of instanceof OptionalInt number ? number.isPresent() ? List.of(number.getAsInt()) : List.of() : null;
    }

    private static boolean isNumber(Object of) {
        return of instanceof OptionalDouble || of instanceof OptionalLong || of instanceof OptionalInt;
    }

    private static String differ(String where, @Nullable Object a, @Nullable Object b) {
        return (where.isEmpty() ? "" : where + ": ") + shown(a) + " != " + shown(b);
    }

    private static String hint(Object a) {
        try {
            boolean own = a.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
            return own ? "" : " (" + a.getClass().getName() + " has no equals; compare what it tells instead)";
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every class has equals", e);
        }
    }

    /** Whether this is no answer: null, an empty optional, collection, map or array, or a tone without a value. */
    static boolean isNone(@Nullable Object answer) {
        if (answer == null || answer instanceof Tone tone && tone.value().isEmpty()) {
            return true;
        }
        if (answer instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (answer instanceof Collection<?> all) {
            return all.isEmpty();
        }
        List<Object> parts = parts(answer);
        return parts != null && parts.isEmpty();
    }

    /** The number an answer is: of a number, an optional one, or a tone. */
    static OptionalDouble number(@Nullable Object answer) {
        if (answer instanceof Tone tone) {
            return tone.value();
        }
        if (answer instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (answer != null && (isNumber(answer) || answer instanceof Optional)) {
            List<Object> parts = parts(answer);
            return parts == null || parts.isEmpty() ? OptionalDouble.empty() : number(parts.get(0));
        }
        if (answer == null) {
            return OptionalDouble.empty();
        }
        throw new IllegalArgumentException("@Moves needs a number, an OptionalDouble or a Tone; got a "
                + answer.getClass().getName() + ": " + shown(answer));
    }

    /** An answer for a message, long ones cut. */
    static String shown(@Nullable Object answer) {
        String text =
                answer != null && answer.getClass().isArray() ? String.valueOf(parts(answer)) : String.valueOf(answer);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
