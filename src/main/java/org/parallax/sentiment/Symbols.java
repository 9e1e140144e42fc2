package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;

/** What emoji, emoticons and hashtags carry. Immutable and thread-safe. */
final class Symbols {

    private static final Map<String, Double> SHIPPED = load();

    private final Hashtags hashtags;

    Symbols(Lexicon lexicon) {
        hashtags = new Hashtags(lexicon);
    }

    private static Map<String, Double> load() {
        Map<String, Double> values = new HashMap<>();
        try (BufferedReader lines = ToneRules.open("symbols.tsv")) {
            Rows rows = new Rows("symbols.tsv", lines, 2);
            while (rows.next()) {
                rows.read(cells -> values.put(cells[0], Double.parseDouble(cells[1])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's symbols cannot be read", e);
        }
        return values;
    }

    /** The value of an emoji, emoticon or hashtag; 0 for none. Makes strings: such tokens are few. */
    double value(Tokens tokens, int t) {
        String symbol = tokens.text(t);
        return tokens.kind(t) == TokenKind.HASHTAG ? hashtags.value(symbol) : value(symbol);
    }

    private static double value(String symbol) {
        Double value = SHIPPED.get(symbol);
        if (value == null) {
            value = SHIPPED.get(plain(symbol));
        }
        return value == null ? 0 : value;
    }

    /** Without skin tone and variation selectors. */
    private static String plain(String symbol) {
        StringBuilder plain = new StringBuilder(symbol.length());
        symbol.codePoints()
                .filter(c -> c != 0xFE0F && (c < 0x1F3FB || c > 0x1F3FF))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
