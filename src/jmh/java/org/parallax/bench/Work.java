package org.parallax.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.FramingAnalysis;
import org.parallax.sentiment.ToneScorer;
import org.parallax.terms.DocumentTermMatrix;
import org.parallax.terms.Terms;
import org.parallax.text.EnglishSentenceSplitter;
import org.parallax.text.TermTable;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;
import org.parallax.voices.Voices;

/** One pass over all documents, ours and the peers'; each answers a number, so that nothing can be left out. */
final class Work {

    private static final int TERMS = 1 << 20;

    private Work() {}

    static long tokens(WordTokenizer tokenizer, List<byte[]> documents) {
        long[] n = {0};
        for (byte[] document : documents) {
            tokenizer.scan(document, (start, end, kind) -> n[0] += end - start);
        }
        return n[0];
    }

    static long tokensOfStrings(WordTokenizer tokenizer, List<String> documents) {
        long[] n = {0};
        for (String document : documents) {
            tokenizer.scan(document, (start, end, kind) -> n[0] += end - start);
        }
        return n[0];
    }

    static long terms(WordTokenizer tokenizer, List<byte[]> documents) {
        TermTable terms = new TermTable();
        int[] counts = new int[TERMS];
        for (byte[] document : documents) {
            count(tokenizer, document, terms, counts);
        }
        return terms.size();
    }

    static long termsOfStrings(WordTokenizer tokenizer, List<String> documents) {
        TermTable terms = new TermTable();
        int[] counts = new int[TERMS];
        for (String document : documents) {
            count(tokenizer, document.getBytes(StandardCharsets.UTF_8), terms, counts);
        }
        return terms.size();
    }

    private static void count(WordTokenizer tokenizer, byte[] document, TermTable terms, int[] counts) {
        tokenizer.scan(document, (start, end, kind) -> {
            if (kind.isWord()) {
                counts[terms.add(document, start, end)]++;
            }
        });
    }

    static long sentences(List<Tokens> documents) {
        long n = 0;
        for (Tokens tokens : documents) {
            n += EnglishSentenceSplitter.standard().split(tokens).size();
        }
        return n;
    }

    static long tone(List<Reading> readings) {
        long n = 0;
        for (Reading reading : readings) {
            n += ToneScorer.news().score(reading).words();
        }
        return n;
    }

    static long voices(List<Reading> readings) {
        long n = 0;
        for (Reading reading : readings) {
            // a copy, for which nothing is known from the round before
            Reading fresh = new Reading(
                    reading.document(), reading.tokens(), reading.sentences(), reading.paragraphs(), reading.parts());
            n += Voices.find(fresh).stretches().size();
        }
        return n;
    }

    static long frames(List<Reading> readings) {
        return FramingAnalysis.of(Everything.frames()).wholeTexts().rates().run(readings).words();
    }

    static long readings(List<Document> documents) {
        long n = 0;
        for (Document document : documents) {
            n += DocumentReader.english().read(document).tokens().size();
        }
        return n;
    }

    static long matrix(List<Document> documents) {
        return DocumentTermMatrix.counter(Terms.words().ngrams(1, 2))
                .reading(DocumentReader.english()::read)
                .run(documents)
                .terms()
                .size();
    }

    static long icuTokens(List<String> documents) {
        long n = 0;
        com.ibm.icu.text.BreakIterator words = com.ibm.icu.text.BreakIterator.getWordInstance(Locale.ROOT);
        for (String document : documents) {
            words.setText(document);
            for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
                n += words.getRuleStatus() == 0 ? 0 : to - from;
            }
        }
        return n;
    }

    /** What a machine does in a second, to hold other speeds against: a hash over every byte. */
    static long reference(List<byte[]> documents) {
        long hash = 0xcbf29ce484222325L;
        for (byte[] document : documents) {
            for (byte unit : document) {
                hash = (hash ^ unit) * 0x100000001b3L;
            }
        }
        return hash;
    }

    static long luceneTokens(List<String> documents) throws IOException {
        long n = 0;
        StandardTokenizer tokenizer = new StandardTokenizer();
        CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
        for (String document : documents) {
            tokenizer.setReader(new StringReader(document));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                n += term.length();
            }
            tokenizer.end();
            tokenizer.close();
        }
        return n;
    }

    static long luceneTerms(List<String> documents) throws IOException {
        CharArrayMap<int[]> counts = new CharArrayMap<>(1 << 16, false);
        try (StandardAnalyzer analyzer = new StandardAnalyzer(CharArraySet.EMPTY_SET)) {
            for (String document : documents) {
                try (TokenStream stream = analyzer.tokenStream("text", document)) {
                    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
                    stream.reset();
                    while (stream.incrementToken()) {
                        int[] count = counts.get(term.buffer(), 0, term.length());
                        if (count == null) {
                            counts.put(term.toString(), new int[] {1});
                        } else {
                            count[0]++;
                        }
                    }
                    stream.end();
                }
            }
        }
        return counts.size();
    }

    static long splitTerms(List<String> documents) {
        Map<String, Integer> counts = new HashMap<>();
        for (String document : documents) {
            for (String word : document.split("\\W+")) {
                counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return counts.size();
    }

    static long jdkTokens(List<String> documents) {
        long n = 0;
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        for (String document : documents) {
            words.setText(document);
            for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
                n += Character.isLetterOrDigit(document.charAt(from)) ? to - from : 0;
            }
        }
        return n;
    }
}
