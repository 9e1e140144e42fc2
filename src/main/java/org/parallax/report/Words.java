package org.parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Resources of the page: its words, style and script. The words of every page come from one file. */
final class Words {

    private static final Properties WORDS = load();

    private Words() {}

    /**
     * The words for a key, {@code {0}}, {@code {1}} replaced by the values. Values are put in as they are: whatever
     * looks like a placeholder in them stays.
     *
     * @throws IllegalArgumentException for a key without words
     */
    static String of(String key, Object... values) {
        String pattern = WORDS.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for \"" + key + "\" in words.properties");
        }
        if (values.length == 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            int end = pattern.indexOf('}', at);
            text.append(pattern, from, at).append(values[Integer.parseInt(pattern.substring(at + 1, end))]);
            from = end + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** {@code key.one} for 1, {@code key.many} for any other number; the number, with its thousands parted, is {0}. */
    static String counted(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), Decimals.count(number));
    }

    /** A text resource of this package. */
    static String resource(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: org/parallax/report/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read org/parallax/report/" + name, e);
        }
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: org/parallax/report/words.properties");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read org/parallax/report/words.properties", e);
        }
        return words;
    }
}
