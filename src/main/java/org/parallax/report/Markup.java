package org.parallax.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of HTML or SVG. Text and attribute values are always escaped; only {@link #raw} is not, and it takes
 * nothing that came from a user. Written for XML's rules, which HTML reads alike. Not thread-safe.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value; an attribute whose value is null is left out
     */
    Markup open(String name, @Nullable Object... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    Markup empty(String name, @Nullable Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String name, String text, @Nullable Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        return text(text, 0, text.length());
    }

    /** A piece of a text. */
    Markup text(String text, int start, int end) {
        if (isPlain(text, start, end)) {
            out.append(text, start, end);
        } else {
            out.append(escape(text.substring(start, end)));
        }
        return this;
    }

    /** Markup written by this package. */
    Markup raw(CharSequence markup) {
        out.append(markup);
        return this;
    }

    /** Ends a line, so that pages can be compared line by line. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Closes the innermost open element. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void start(String name, @Nullable Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                String written = value instanceof Double number ? Decimals.fixed(number, 2) : value.toString();
                out.append(' ').append(attributes[i]).append("=\"");
                text(written);
                out.append('"');
            }
        }
    }

    /** Escaped for HTML and XML; characters that XML forbids, such as U+0000 and halves of surrogate pairs, are dropped. */
    static String escape(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }

    /** Most text needs no escaping, and Commons Text goes through it character by character. */
    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letterLike = c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE;
            if (!letterLike && c != '\n' || c == '<' || c == '>' || c == '&' || c == '"' || c == '\'') {
                return false;
            }
        }
        return true;
    }
}
