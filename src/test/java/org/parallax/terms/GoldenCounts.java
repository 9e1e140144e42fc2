package org.parallax.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.Reading;

/** Counts, weights and runs of words beside quanteda 4.3.1. */
final class GoldenCounts {

    private static final Map<String, DocumentTermMatrix> MATRICES = new HashMap<>();

    private GoldenCounts() {}

    static DocumentTermMatrix dfA() {
        return matrix("default", Terms.tokens());
    }

    static DocumentTermMatrix dfP() {
        return matrix("remove_punct", Terms.tokens());
    }

    static DocumentTermMatrix dfS() {
        return MATRICES.computeIfAbsent(
                "stop words removed",
                name -> DocumentTermMatrix.of(
                        Golden.tokens("remove_punct"), Terms.tokens().without(snowball())));
    }

    private static DocumentTermMatrix matrix(String tokens, Terms terms) {
        return MATRICES.computeIfAbsent(tokens, name -> DocumentTermMatrix.of(Golden.tokens(name), terms));
    }

    /** The reference's stop words, read from its own file. */
    static StopWords snowball() {
        return StopWords.of(Golden.lines("dfm/stopwords_en_snowball.txt").stream()
                .map(line -> line[0])
                .toList());
    }

    static List<GoldenConformanceTest.Case> cases() {
        return List.of(
                new GoldenConformanceTest.Case("counts: default", f -> triplets(f, "default", dfA())),
                new GoldenConformanceTest.Case("counts: remove_punct", f -> triplets(f, "remove_punct", dfP())),
                new GoldenConformanceTest.Case(
                        "counts: stop words removed", f -> triplets(f, "remove_punct_stopwords", dfS())),
                new GoldenConformanceTest.Case("counts: features", GoldenCounts::features),
                new GoldenConformanceTest.Case("counts: stemmed", GoldenCounts::stems),
                new GoldenConformanceTest.Case("weights: dfm_weight", GoldenCounts::weights),
                new GoldenConformanceTest.Case("weights: docfreq", GoldenCounts::documentFrequencies),
                new GoldenConformanceTest.Case("weights: tf-idf", GoldenCounts::tfIdf),
                new GoldenConformanceTest.Case("n-grams and skip-grams", GoldenCounts::ngrams));
    }

    private static void triplets(GoldenFamily f, String name, DocumentTermMatrix matrix) {
        for (Map<String, String> row : Golden.table("dfm/triplets_" + name + ".tsv.gz")) {
            f.check(
                    row.get("doc") + " " + row.get("feature"),
                    matrix.value(row.get("doc"), row.get("feature")),
                    row.get("value"));
        }
        for (Map<String, String> row : Golden.table("dfm/dims.tsv")) {
            if (row.get("dfm").equals(name)) {
                f.check("features", matrix.terms().size(), row.get("nfeat"));
                f.check("cells", matrix.cells(), row.get("nonzero"));
                f.check("total", matrix.total(), row.get("total"));
            }
        }
    }

    private static void features(GoldenFamily f) {
        TermCounts counts = TermCounter.of(Terms.tokens()).run(Golden.tokens("remove_punct"));
        for (Map<String, String> row : Golden.table("dfm/features_remove_punct.tsv.gz")) {
            f.check(row.get("feature"), counts.count(row.get("feature")), row.get("termfreq"));
            f.check(row.get("feature"), counts.documents(row.get("feature")), row.get("docfreq"));
        }
    }

    private static void stems(GoldenFamily f) {
        Stemmer stemmer = LuceneStemmer.english();
        for (Map<String, String> row : Golden.table("dfm/porter2_stems.tsv.gz")) {
            f.check(row.get("word"), stemmer.stem(row.get("word")), row.get("stem"));
        }
        TermCounts counts = TermCounter.of(Terms.tokens().stemmed(stemmer)).run(Golden.tokens("remove_punct"));
        for (Map<String, String> row : Golden.table("dfm/top500_wordstem.tsv")) {
            f.check(row.get("feature"), counts.count(row.get("feature")), row.get("count"));
        }
    }

    private static void weights(GoldenFamily f) {
        DocumentTermMatrix counts = dfP();
        Map<String, TermFrequency> schemes = Map.of(
                "count", TermFrequency.COUNT,
                "prop", TermFrequency.PROPORTION,
                "propmax", TermFrequency.PROPORTION_OF_MAX,
                "boolean", TermFrequency.BOOLEAN,
                "logcount", TermFrequency.LOG_COUNT,
                "augmented", TermFrequency.AUGMENTED,
                "logave", TermFrequency.LOG_AVERAGE);
        String last = "";
        DocumentTermMatrix weighted = counts;
        for (Map<String, String> row : Golden.table("tfidf/dfm_weight_schemes.tsv")) {
            if (!row.get("scheme").equals(last)) {
                last = row.get("scheme");
                weighted = counts.weight(schemes.get(last));
            }
            f.check(
                    last + " " + row.get("feature"),
                    weighted.value(row.get("doc"), row.get("feature")),
                    row.get("value"));
        }
    }

    private static void documentFrequencies(GoldenFamily f) {
        DocumentTermMatrix counts = dfP();
        Map<String, List<TermWeight>> columns = Map.of(
                "count", counts.documentFrequencies(DocumentFrequency.COUNT, 0, 0),
                "inverse", counts.documentFrequencies(DocumentFrequency.INVERSE, 0, 0),
                "inversemax", counts.documentFrequencies(DocumentFrequency.INVERSE_MAX, 0, 0),
                "inverseprob", counts.documentFrequencies(DocumentFrequency.INVERSE_PROBABILITY, 0, 0),
                "unary", counts.documentFrequencies(DocumentFrequency.UNARY, 0, 0),
                "inverse_smooth1_k1", counts.documentFrequencies(DocumentFrequency.INVERSE, 1, 1));
        for (Map<String, String> row : Golden.table("tfidf/docfreq_schemes_top2000.tsv")) {
            int place = counts.terms().place(row.get("feature"));
            columns.forEach((scheme, weights) -> f.check(
                    scheme + " " + row.get("feature"), weights.get(place).weight(), row.get(scheme)));
        }
    }

    private static void tfIdf(GoldenFamily f) {
        DocumentTermMatrix counts = dfP();
        TermFrequency count = TermFrequency.COUNT;
        DocumentFrequency inverse = DocumentFrequency.INVERSE;
        cells(f, "tfidf/tfidf_count_inverse_base10.tsv", counts.tfIdf());
        cells(f, "tfidf/tfidf_count_inverse_basee.tsv", counts.tfIdf(count, inverse, Math.E, 0, 0));
        cells(f, "tfidf/tfidf_count_inverse_smooth1_k1.tsv", counts.tfIdf(count, inverse, 10, 1, 1));
        cells(
                f,
                "tfidf/tfidf_logcount_inverseprob.tsv",
                counts.tfIdf(TermFrequency.LOG_COUNT, DocumentFrequency.INVERSE_PROBABILITY));
        cells(f, "tfidf/tfidf_prop_inverse_base10.tsv", counts.tfIdf(TermFrequency.PROPORTION, inverse));
        double[] sums = counts.tfIdf().columnSums();
        for (Map<String, String> row : Golden.table("tfidf/tfidf_colsums_top500.tsv")) {
            f.check(row.get("feature"), sums[counts.terms().place(row.get("feature"))], row.get("tfidf_sum"));
        }
    }

    private static void cells(GoldenFamily f, String file, DocumentTermMatrix matrix) {
        for (Map<String, String> row : Golden.table(file)) {
            f.check(
                    file + " " + row.get("doc") + " " + row.get("feature"),
                    matrix.value(row.get("doc"), row.get("feature")),
                    row.get("value"));
        }
    }

    private static void ngrams(GoldenFamily f) {
        Terms tokens = Terms.tokens().joinedBy("_");
        Map<String, Terms> configs = Map.of(
                "n2", tokens.ngrams(2),
                "n3", tokens.ngrams(3),
                "n2to3", tokens.ngrams(2, 3),
                "n1to3_space", tokens.ngrams(1, 2, 3).joinedBy(" "),
                "skip_n2_s0to1", tokens.ngrams(2).skipping(0, 1),
                "skip_n3_s0to2", tokens.ngrams(3).skipping(0, 1, 2),
                "n2_padded_nostop", tokens.ngrams(2).without(snowball()).padded());
        List<Reading> readings = Golden.tokens("remove_punct");
        List<Map<String, String>> totals = Golden.table("ngrams/totals.tsv");
        List<Map<String, String>> lengths = Golden.table("ngrams/ntoken_by_doc.tsv");
        for (Map<String, String> row : totals) {
            String config = row.get("config");
            TermCounts counts = TermCounter.of(configs.get(config)).run(readings);
            f.check(config + " types", counts.vocabulary().size(), row.get("ntypes"));
            f.check(config + " tokens", counts.total(), row.get("ntokens"));
            for (Map<String, String> top : Golden.table("ngrams/top500_" + config + ".tsv")) {
                String gram = top.getOrDefault("ngram", top.getOrDefault("feature", ""));
                f.check(config + " " + gram, counts.count(gram), top.get("count"));
            }
            DocumentTermMatrix matrix = DocumentTermMatrix.of(readings, configs.get(config));
            for (Map<String, String> length : lengths) {
                f.check(config + " " + length.get("doc"), matrix.sum(length.get("doc")), length.get(config));
            }
        }
    }
}
