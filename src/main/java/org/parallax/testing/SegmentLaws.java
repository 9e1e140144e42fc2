package org.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.opentest4j.AssertionFailedError;
import org.parallax.corpus.Document;
import org.parallax.text.SentenceSplitter;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokenizer;
import org.parallax.text.Tokens;

/** What the contracts of tokenizers and sentence splitters check. */
final class SegmentLaws {

    private static final int ARTICLES = 20;
    private static final int STRANGE = 400;

    private final long seed;
    private final List<String> news;
    private final List<String> all;

    SegmentLaws(long seed) {
        this.seed = seed;
        GeneratedNews generator = GeneratedNews.seeded(seed);
        this.news = generator.documents(ARTICLES).stream().map(Document::text).toList();
        this.all = new ArrayList<>(news);
        for (int i = 0; i < STRANGE; i++) {
            all.add(generator.anything());
        }
    }

    static void none(int found, String what) {
        if (found != 0) {
            throw new AssertionFailedError("an empty text must have no " + what + ", got " + found);
        }
    }

    void tokens(Tokenizer tokenizer, boolean keepsEveryWord) {
        int seen = 0;
        for (String text : all) {
            List<Span> spans = new ArrayList<>();
            tokenizer.scan(text, (start, end, kind) -> spans.add(span(start, end, text)));
            checkOrder(spans, text, "tokens");
            List<Span> listed =
                    tokenizer.tokenize(text).stream().map(t -> t.span()).toList();
            expect(spans.equals(listed), "scan and tokenize must give the same tokens", text);
            for (Span span : spans) {
                expect(
                        !cutsPair(text, span.start()) && !cutsPair(text, span.end()),
                        "the token " + span + " cuts a surrogate pair",
                        text);
            }
            if (keepsEveryWord) {
                checkWords(spans, text);
            }
            seen += spans.size();
        }
        expect(seen > 0, "vacuous: no token in any of " + all.size() + " texts", news.get(0));
    }

    void sentences(Tokenizer tokenizer, SentenceSplitter splitter) {
        int seen = 0;
        for (String text : all) {
            Tokens tokens = tokenizer.tokenize(text);
            Sentences sentences = splitter.split(tokens);
            checkOrder(sentences, text, "sentences");
            for (Span sentence : sentences) {
                String words = sentence.textIn(text);
                expect(words.equals(words.strip()), "the sentence " + sentence + " must be trimmed", text);
            }
            int token = 0;
            for (Span sentence : sentences) {
                int before = token;
                while (token < tokens.size() && tokens.start(token) < sentence.end()) {
                    expect(
                            sentence.contains(tokens.get(token).span()),
                            "the token " + tokens.get(token) + " must lie in one sentence, next is " + sentence,
                            text);
                    token++;
                }
                expect(token > before, "the sentence " + sentence + " holds no token", text);
            }
            expect(token == tokens.size(), "token " + token + " of " + tokens.size() + " lies in no sentence", text);
            seen += sentences.size();
        }
        expect(seen > 0, "vacuous: no sentence in any of " + all.size() + " texts", news.get(0));
    }

    /** Changes that keep every offset must keep every boundary. */
    void typography(String what, Function<String, ? extends List<?>> segments) {
        for (String text : news) {
            for (TextChange change : List.of(new CurlyQuotes(), new NoBreakSpaces())) {
                for (String changed : change.of(text, new SplittableRandom(seed))) {
                    String difference = Answers.difference(segments.apply(text), segments.apply(changed), 0);
                    expect(
                            difference == null,
                            change.getClass().getSimpleName() + " must move none of the " + what + ": " + difference,
                            text);
                }
            }
        }
    }

    void twice(String what, Function<String, ? extends List<Span>> segments) {
        for (String text : news) {
            List<Span> expected = new ArrayList<>(segments.apply(text));
            int shift = text.length() + 2;
            for (Span span : List.copyOf(expected)) {
                expected.add(new Span(span.start() + shift, span.end() + shift));
            }
            String difference = Answers.difference(expected, new ArrayList<>(segments.apply(text + "\n\n" + text)), 0);
            expect(difference == null, "a text told twice must have its " + what + " twice: " + difference, text);
        }
    }

    void threads(Function<String, ?> segments) {
        List<Object> one = new ArrayList<>();
        all.forEach(text -> one.add(segments.apply(text)));
        List<Object> many = all.parallelStream().<Object>map(segments).toList();
        for (int i = 0; i < one.size(); i++) {
            String difference = Answers.difference(one.get(i), many.get(i), 0);
            expect(difference == null, "several threads must give what one gives: " + difference, all.get(i));
        }
    }

    private Span span(int start, int end, String text) {
        expect(0 <= start && start <= end, "a token must have 0 <= start <= end, got " + start + "-" + end, text);
        return new Span(start, end);
    }

    private void checkOrder(List<Span> spans, String text, String what) {
        int last = 0;
        for (Span span : spans) {
            expect(
                    span.start() >= last && !span.isEmpty() && span.end() <= text.length(),
                    what + " must be in order, apart, not empty and inside a text of " + text.length() + " units; got "
                            + span + " behind offset " + last,
                    text);
            last = span.end();
        }
    }

    private void checkWords(List<Span> spans, String text) {
        int token = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            while (token < spans.size() && spans.get(token).end() <= i) {
                token++;
            }
            boolean inside = token < spans.size() && spans.get(token).contains(i);
            expect(inside || !Character.isLetterOrDigit(point), "the letter at " + i + " lies in no token", text);
            i += Character.charCount(point);
        }
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private void expect(boolean holds, String law, String text) {
        if (!holds) {
            throw new AssertionFailedError(law + "\n  text (seed " + seed + "): " + escaped(text));
        }
    }

    /** Plain ASCII and letters as they stand, everything else as Java would write it in a string. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F || c > 0x7F && Character.isLetter(c) && !Character.isSurrogate(c)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
