package org.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.parallax.corpus.Document;

/**
 * Texts made by chance from a seed: news articles from sentences with slots, and strings of every plane of Unicode that
 * no writer would write. The same seed gives the same texts on every machine.
 *
 * <p>The articles name people and countries, quote directly and indirectly, hedge, praise and blame, and mix straight
 * with curly marks, so that most analyses see something in them. They mean nothing. Belongs to one thread at a time.
 */
public final class GeneratedNews {

    private static final int MAX_CODE_POINT = Character.MAX_CODE_POINT;
    private static final List<String[]> COUNTRIES = Countries.all();
    private static final String[] SOURCES = {"Morning Post", "Daily Courier", "Harbour Wire", "The Gazette"};
    private static final String[] ODD = {
        "\uD83D", "\uDE00", "\u0301", "\u200D", "\uFEFF", "\u0000", "\r", "\u2028", "’", "'", "“", "\u00A0", "\u00AD",
        "👩‍🚀", "🇰🇿", "İ", "ß", "ﬁ", "한", "ไ", "\u202E", "...", "e\u0301"
    };

    private final SplittableRandom random;
    private int documents;

    private GeneratedNews(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A generator that starts from a seed. */
    public static GeneratedNews seeded(long seed) {
        return new GeneratedNews(seed);
    }

    /** One sentence of news. */
    public String sentence() {
        return fill(pick(NewsSlots.SENTENCES));
    }

    /** A headline and 3 to 8 paragraphs of 1 to 4 sentences; quotation marks are curly in half of all articles. */
    public String article() {
        StringBuilder out = new StringBuilder(fill(pick(NewsSlots.HEADLINES)));
        for (int p = 0, paragraphs = 3 + random.nextInt(6); p < paragraphs; p++) {
            out.append("\n\n").append(sentence());
            for (int s = random.nextInt(4); s > 0; s--) {
                out.append(' ').append(sentence());
            }
        }
        return random.nextBoolean()
                ? out.toString()
                : new CurlyQuotes().of(out.toString(), random).get(0);
    }

    /** An article with an id of its own, a {@code source} out of four and a {@code date}. */
    public Document document() {
        String date = "2022-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        return Document.of("generated" + ++documents, article())
                .with("source", pick(SOURCES))
                .with("date", date);
    }

    /** Articles one after the other. */
    public List<Document> documents(int n) {
        List<Document> list = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            list.add(document());
        }
        return list;
    }

    /**
     * Up to 60 pieces of anything: words, marks, unpaired surrogates, controls, combining marks and code points of every
     * plane.
     */
    public String anything() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> out.append(pick(ODD));
                case 1 -> out.appendCodePoint(random.nextInt(MAX_CODE_POINT + 1));
                case 2 -> out.append((char) (0x20 + random.nextInt(0x5F)));
                case 3 -> out.append(' ').append(fill(pick(NewsSlots.OBJECTS)));
                default -> out.appendCodePoint((random.nextInt(17) << 16) + random.nextInt(0x400));
            }
        }
        return out.toString();
    }

    private String fill(String template) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open).append(slot(template.substring(open + 1, close)));
            from = close + 1;
        }
        out.append(template, from, template.length());
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }

    private String slot(String name) {
        return switch (name) {
            case "country" -> pick(COUNTRIES)[0];
            case "people" -> pick(COUNTRIES)[1];
            case "capital" -> pick(COUNTRIES)[2];
            case "person" -> pick(NewsSlots.GIVEN) + " " + pick(NewsSlots.FAMILY);
            case "title" -> pick(NewsSlots.TITLES) + " " + pick(NewsSlots.FAMILY);
            case "number" -> Integer.toString(2 + random.nextInt(998));
            default -> fill(pick(NewsSlots.of(name)));
        };
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
