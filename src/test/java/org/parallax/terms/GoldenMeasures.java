package org.parallax.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.parallax.corpus.Reading;
import org.parallax.text.Token;

/** Co-occurrence, dispersion, diversity, readability, similarity, entropy, shifts and class weights. */
final class GoldenMeasures {

    private GoldenMeasures() {}

    static List<GoldenConformanceTest.Case> cases() {
        List<GoldenConformanceTest.Case> cases = new ArrayList<>();
        cooccurrences()
                .forEach((file, finder) -> cases.add(
                        new GoldenConformanceTest.Case("co-occurrence: " + file, f -> cooccurrence(f, file, finder))));
        cases.add(new GoldenConformanceTest.Case("dispersion (scattertext)", GoldenMeasures::dispersion));
        cases.add(new GoldenConformanceTest.Case("scaled F (scattertext)", GoldenMeasures::scaledF));
        cases.add(new GoldenConformanceTest.Case("log-odds: all groups (tidylo)", GoldenMeasures::tidyLogOdds));
        cases.add(new GoldenConformanceTest.Case("tf-idf (tidytext)", GoldenMeasures::tidyTfIdf));
        cases.add(new GoldenConformanceTest.Case("class-based tf-idf (BERTopic)", GoldenMeasures::classTfIdf));
        cases.add(new GoldenConformanceTest.Case("diversity: order ignored", GoldenMeasures::diversity));
        cases.add(new GoldenConformanceTest.Case("diversity: windows", GoldenMeasures::windows));
        cases.add(new GoldenConformanceTest.Case("diversity: hyphens apart", GoldenMeasures::hyphensApart));
        cases.add(new GoldenConformanceTest.Case("summary of documents", GoldenMeasures::summary));
        cases.add(new GoldenConformanceTest.Case("readability formulas", GoldenMeasures::readability));
        cases.add(new GoldenConformanceTest.Case("entropy", GoldenMeasures::entropy));
        cases.add(new GoldenConformanceTest.Case("word shifts: totals (shifterator)", GoldenMeasures::shifts));
        cases.add(new GoldenConformanceTest.Case("frequency by group", GoldenMeasures::frequency));
        similarities()
                .forEach((name, measure) -> cases.add(new GoldenConformanceTest.Case(
                        "similarity: " + name, f -> pairs(f, "simil_docs_" + name, measure.of(GoldenCounts.dfS())))));
        distances()
                .forEach((name, measure) -> cases.add(new GoldenConformanceTest.Case(
                        "distance: " + name, f -> pairs(f, "dist_docs_" + name, measure.of(GoldenCounts.dfS())))));
        cases.add(new GoldenConformanceTest.Case(
                "distance: minkowski_p3",
                f -> pairs(f, "dist_docs_minkowski_p3", Distance.minkowski(GoldenCounts.dfS(), 3))));
        cases.add(new GoldenConformanceTest.Case(
                "similarity: cosine of shares",
                f -> pairs(
                        f,
                        "simil_docs_cosine_removepunct_prop",
                        Similarity.COSINE.of(GoldenCounts.dfP().relative()))));
        cases.add(new GoldenConformanceTest.Case("similarity: cosine of terms", GoldenMeasures::termCosines));
        return cases;
    }

    private static Map<String, Cooccurrence> cooccurrences() {
        Terms tokens = Terms.tokens();
        List<String> frequent = GoldenCounts.dfS().trim(20, 1).terms();
        Cooccurrence window = Cooccurrence.window(5).over(tokens);
        Cooccurrence documents = Cooccurrence.documents().over(tokens.only(frequent));
        Map<String, Cooccurrence> files = new LinkedHashMap<>();
        files.put("window5_frequency_tri", window);
        files.put("window5_boolean_tri", window.inDocuments());
        files.put("window5_weighted_tri", window.weighted());
        files.put("window5_frequency_ordered", window.ordered());
        files.put(
                "window5_frequency_tri_nostop_padded",
                window.over(tokens.without(GoldenCounts.snowball()).padded()));
        files.put("document_frequency_tri", documents);
        files.put("document_boolean_tri", documents.inDocuments());
        return files;
    }

    // in an unordered window the reference counts a term's pairs with itself twice
    private static void cooccurrence(GoldenFamily f, String file, Cooccurrence finder) {
        Cooccurrences pairs = finder.run(Golden.tokens("remove_punct"));
        boolean twice = file.startsWith("window") && !file.contains("ordered");
        for (Map<String, String> row : Golden.table("fcm/" + file + "_top2000.tsv")) {
            double times = twice && row.get("row").equals(row.get("col")) ? 2 : 1;
            f.check(
                    row.get("row") + " " + row.get("col"),
                    times * pairs.value(row.get("row"), row.get("col")),
                    row.get("value"));
        }
        for (Map<String, String> row : Golden.table("fcm/totals.tsv")) {
            if (row.get("fcm").equals(file)) {
                f.check("pairs", pairs.size(), row.get("nonzero"));
                f.check("terms", pairs.vocabulary().size(), row.get("nfeat"));
            }
        }
    }

    private static void dispersion(GoldenFamily f) {
        DispersionTable table = DispersionTable.of(GoldenCounts.dfP());
        Map<String, Dispersion> byTerm = new HashMap<>();
        table.all().forEach(each -> byTerm.put(each.term(), each));
        Map<String, ToDoubleFunction<Dispersion>> columns = new LinkedHashMap<>();
        columns.put("Frequency", Dispersion::frequency);
        columns.put("Range", Dispersion::range);
        columns.put("SD", Dispersion::deviation);
        columns.put("VC", Dispersion::variation);
        columns.put("Juilland's D", Dispersion::juillandD);
        columns.put("Rosengren's S", Dispersion::rosengrenS);
        columns.put("DP", Dispersion::dp);
        columns.put("DP norm", Dispersion::dpNorm);
        columns.put("KL-divergence", Dispersion::divergence);
        for (Map<String, String> row : Golden.table("scattertext/dispersion_gries_full.tsv.gz")) {
            Dispersion each = byTerm.get(row.get("term"));
            columns.forEach((column, figure) ->
                    f.check(column + " " + row.get("term"), figure.applyAsDouble(each), row.get(column)));
        }
    }

    private static void scaledF(GoldenFamily f) {
        Map<String, TermCounts> groups = obama();
        ScaledF one = ScaledF.compare(groups.get("obama"), groups.get("others"));
        ScaledF two = ScaledF.compare(groups.get("obama"), groups.get("others"), 2);
        for (Map<String, String> row : Golden.table("scattertext/obama_all_scorers_full.tsv.gz")) {
            String term = row.get("term");
            f.check("beta1 " + term, (one.score(term) + 1) / 2, row.get("scaled_f_score_normcdf_beta1"));
            f.check("beta2 " + term, (two.score(term) + 1) / 2, row.get("scaled_f_score_normcdf_beta2"));
            f.check("category " + term, one.scoreInFirst(term), row.get("scaled_f_for_category_normcdf_beta1"));
        }
    }

    private static Map<String, TermCounts> obama() {
        return TermCounter.of(Terms.tokens())
                .groupedBy((Reading reading) -> GoldenKeyness.isObama(reading.id()) ? "obama" : "others")
                .run(Golden.tokens("remove_punct"));
    }

    private static void tidyLogOdds(GoldenFamily f) {
        tidy(f, "bind_log_odds_dem_rep_uninformative", true);
        tidy(f, "bind_log_odds_dem_rep_empirical_bayes", false);
        tidy(f, "bind_log_odds_all_parties_empirical_bayes", false);
    }

    private static void tidy(GoldenFamily f, String file, boolean uninformative) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        List<Map<String, String>> rows = Golden.table("tidy/" + file + ".tsv.gz");
        rows.forEach(row -> counts.computeIfAbsent(row.get("party"), party -> new HashMap<>())
                .put(row.get("word"), Long.parseLong(row.get("n"))));
        Map<String, TermCounts> groups = new TreeMap<>();
        counts.forEach((party, words) -> groups.put(party, TermCounts.ofFrequencies(words)));
        TermCounts pooled = groups.values().stream().reduce(TermCounts::plus).orElseThrow();
        Map<String, LogOdds> odds =
                LogOdds.againstAll(groups, uninformative ? DirichletPrior.uniform(1) : DirichletPrior.from(pooled));
        for (Map<String, String> row : rows) {
            LogOdds each = odds.get(row.get("party"));
            f.check(file + " " + row.get("word"), each.delta(row.get("word")), row.get("log_odds"));
            f.check(file + " z " + row.get("word"), each.z(row.get("word")), row.get("log_odds_weighted"));
        }
    }

    // the table holds two documents' rows; their idf is over all sixty, from tokens of another tokenizer
    private static void tidyTfIdf(GoldenFamily f) {
        for (Map<String, String> row : Golden.table("tidy/bind_tf_idf_2docs.tsv.gz")) {
            double df = Math.round(60 / Math.exp(Double.parseDouble(row.get("idf"))));
            double idf = DocumentFrequency.INVERSE.weigh((long) df, 60, 60, 0, 0, 1);
            f.check(row.get("word"), idf, row.get("idf"));
            double tf = Double.parseDouble(row.get("tf"));
            f.check(row.get("word"), tf * idf, row.get("tf_idf"));
        }
    }

    private static void classTfIdf(GoldenFamily f) {
        Map<String, Map<String, String>> metadata = Golden.metadata();
        Map<String, TermCounts> parties = TermCounter.of(Terms.tokens())
                .groupedBy((Reading reading) -> metadata.get(reading.id()).get("Party"))
                .run(Golden.tokens("remove_punct"));
        DocumentTermMatrix counts = DocumentTermMatrix.ofGroups(parties);
        Map<String, DocumentTermMatrix> files = Map.of(
                "default", counts.classTfIdf(),
                "bm25", counts.classTfIdf(true, false),
                "reduce_frequent", counts.classTfIdf(false, true));
        files.forEach((name, matrix) -> {
            for (Map<String, String> row : Golden.table("ctfidf/ctfidf_party_" + name + "_top300.tsv.gz")) {
                f.check(
                        name + " " + row.get("term"),
                        counts.value(row.get("party"), row.get("term")),
                        row.get("count"));
                f.check(
                        name + " " + row.get("term"),
                        matrix.value(row.get("party"), row.get("term")),
                        row.get("ctfidf"));
            }
        });
    }

    private static Map<String, LexicalDiversity> diversities() {
        Map<String, LexicalDiversity> all = new HashMap<>();
        for (Reading reading : Golden.tokens("remove_all")) {
            all.put(reading.id(), LexicalDiversity.of(reading, Terms.tokens()));
        }
        return all;
    }

    private static Map<String, ToDoubleFunction<LexicalDiversity>> orderless() {
        Map<String, ToDoubleFunction<LexicalDiversity>> columns = new LinkedHashMap<>();
        columns.put("TTR", LexicalDiversity::ttr);
        columns.put("C", LexicalDiversity::herdan);
        columns.put("R", LexicalDiversity::guiraud);
        columns.put("CTTR", LexicalDiversity::cttr);
        columns.put("U", LexicalDiversity::uber);
        columns.put("S", LexicalDiversity::summer);
        columns.put("K", LexicalDiversity::yuleK);
        columns.put("I", LexicalDiversity::yuleI);
        columns.put("D", LexicalDiversity::simpson);
        columns.put("Vm", LexicalDiversity::herdanVm);
        columns.put("Maas", LexicalDiversity::maas);
        columns.put("lgV0", LexicalDiversity::maasLogV0);
        columns.put("lgeV0", each -> each.maasLogV0() * Math.log(10));
        return columns;
    }

    private static void diversity(GoldenFamily f) {
        for (String file : List.of("lexdiv_tokens_all", "lexdiv_dfm_all")) {
            check(f, file, diversities());
        }
    }

    private static void check(GoldenFamily f, String file, Map<String, LexicalDiversity> all) {
        for (Map<String, String> row : Golden.table("lexdiv/" + file + ".tsv")) {
            Map<String, ToDoubleFunction<LexicalDiversity>> columns = orderless();
            columns.keySet().retainAll(row.keySet());
            columns.forEach((column, figure) -> f.check(
                    column + " " + row.get("document"),
                    figure.applyAsDouble(all.get(row.get("document"))),
                    row.get(column)));
        }
    }

    // quanteda splits at hyphens, then takes punctuation, symbols and numbers out
    private static void hyphensApart(GoldenFamily f) {
        Map<String, LexicalDiversity> all = new HashMap<>();
        for (Reading reading : Golden.tokens("split_hyphens")) {
            List<String> words = reading.tokens().stream()
                    .map(Token::text)
                    .filter(token -> token.codePoints().anyMatch(Character::isLetter))
                    .toList();
            all.put(reading.id(), LexicalDiversity.of(Golden.reading(reading.id(), words), Terms.tokens()));
        }
        check(f, "lexdiv_tokens_all_remove_hyphens", all);
    }

    private static void summary(GoldenFamily f) {
        Map<String, TermCounts> counts = TermCounter.of(Terms.tokens())
                .groupedBy((Reading reading) -> reading.id())
                .run(Golden.tokens("default"));
        for (Map<String, String> row : Golden.table("frequency/textstat_summary.tsv")) {
            TermCounts each = counts.get(row.get("document"));
            f.check("tokens " + row.get("document"), each.total(), row.get("tokens"));
            f.check("types " + row.get("document"), each.vocabulary().size(), row.get("types"));
        }
    }

    private static void windows(GoldenFamily f) {
        Map<String, LexicalDiversity> all = diversities();
        Map<String, Integer> files = Map.of("lexdiv_tokens_all", 100, "lexdiv_mattr50_msttr50", 50);
        files.forEach((file, window) -> {
            for (Map<String, String> row : Golden.table("lexdiv/" + file + ".tsv")) {
                LexicalDiversity each = all.get(row.get("document"));
                f.check("MATTR", each.mattr(window).orElseThrow(), row.get("MATTR"));
                f.check("MSTTR", each.msttr(window).orElseThrow(), row.get("MSTTR"));
            }
        });
    }

    private static void readability(GoldenFamily f) {
        Map<String, ToDoubleFunction<Readability>> columns = new LinkedHashMap<>();
        columns.put("Flesch", Readability::flesch);
        columns.put("Flesch.Kincaid", Readability::fleschKincaid);
        columns.put("FOG", Readability::fog);
        columns.put("SMOG", Readability::smog);
        columns.put("ARI", Readability::ari);
        columns.put("Coleman.Liau.short", Readability::colemanLiau);
        columns.put("Coleman.Liau.grade", Readability::colemanLiauGrade);
        columns.put("Coleman.Liau.ECP", Readability::colemanLiauCloze);
        columns.put("LIW", Readability::lix);
        columns.put("RIX", Readability::rix);
        columns.put("Linsear.Write", Readability::linsearWrite);
        columns.put("FORCAST", Readability::forcast);
        columns.put("ELF", Readability::easyListening);
        for (Map<String, String> row : Golden.table("readability/readability_all_with_intermediate.tsv")) {
            Readability each = new Readability(new ReadabilityCounts(
                    whole(row, "St"),
                    whole(row, "W"),
                    whole(row, "C"),
                    whole(row, "Sy"),
                    whole(row, "W_1Sy"),
                    whole(row, "W2Sy"),
                    whole(row, "W3Sy"),
                    whole(row, "W7C")));
            columns.forEach((column, figure) ->
                    f.check(column + " " + row.get("document"), figure.applyAsDouble(each), row.get(column)));
        }
    }

    private static long whole(Map<String, String> row, String column) {
        return Math.round(Double.parseDouble(row.get(column)));
    }

    private static void entropy(GoldenFamily f) {
        DocumentTermMatrix counts = GoldenCounts.dfP();
        Map<String, Double> documents = Entropy.ofDocuments(counts);
        Map<String, Double> terms = Entropy.ofTerms(counts);
        for (Map<String, String> row : Golden.table("entropy/entropy_documents_base2.tsv")) {
            f.check(row.get("document"), documents.get(row.get("document")), row.get("entropy"));
        }
        for (Map<String, String> row : Golden.table("entropy/entropy_features_base2.tsv.gz")) {
            f.check(row.get("feature"), terms.get(row.get("feature")), row.get("entropy"));
        }
    }

    // the reference's own proportions miss 0 by 2e-15
    private static void shifts(GoldenFamily f) {
        Map<String, Map<String, String>> metadata = Golden.metadata();
        Map<String, TermCounts> groups = TermCounter.of(Terms.tokens())
                .groupedBy((Reading reading) ->
                        Integer.parseInt(metadata.get(reading.id()).get("Year")) >= 1945 ? "postwar" : "before")
                .run(Golden.tokens("remove_punct"));
        TermCounts others = groups.get("before");
        TermCounts postwar = groups.get("postwar");
        Map<String, WordShift> shifts = Map.of(
                "proportion", WordShift.proportion(others, postwar),
                "shannon_entropy", WordShift.shannon(others, postwar),
                "jsd_base2", WordShift.jensenShannon(others, postwar),
                "jsd_base2_w0.3_0.7", WordShift.jensenShannon(others, postwar, .3));
        for (Map<String, String> row : Golden.table("shifterator/totals.tsv")) {
            if (shifts.containsKey(row.get("shift"))) {
                f.check(row.get("shift"), shifts.get(row.get("shift")).total(), row.get("diff"));
            }
        }
    }

    private static void frequency(GoldenFamily f) {
        Terms terms = Terms.tokens().without(GoldenCounts.snowball());
        List<Reading> readings = Golden.tokens("remove_punct");
        Map<String, Map<String, String>> metadata = Golden.metadata();
        TermCounts all = TermCounter.of(terms).run(readings);
        Map<String, TermCounts> parties = TermCounter.of(terms)
                .groupedBy((Reading reading) -> metadata.get(reading.id()).get("Party"))
                .run(readings);
        for (String file : List.of("textstat_frequency_all_top500", "textstat_frequency_by_party_top100")) {
            for (Map<String, String> row : Golden.table("frequency/" + file + ".tsv")) {
                TermCounts counts = row.get("group").equals("all") ? all : parties.get(row.get("group"));
                f.check(row.get("feature"), counts.count(row.get("feature")), row.get("frequency"));
                f.check(row.get("feature"), counts.documents(row.get("feature")), row.get("docfreq"));
            }
        }
    }

    private static Map<String, Similarity> similarities() {
        Map<String, Similarity> measures = new LinkedHashMap<>();
        measures.put("cosine", Similarity.COSINE);
        measures.put("correlation", Similarity.CORRELATION);
        measures.put("jaccard", Similarity.JACCARD);
        measures.put("dice", Similarity.DICE);
        measures.put("edice", Similarity.EXTENDED_DICE);
        measures.put("simple_matching", Similarity.SIMPLE_MATCHING);
        measures.put("hamann", Similarity.HAMANN);
        return measures;
    }

    private static Map<String, Distance> distances() {
        Map<String, Distance> measures = new LinkedHashMap<>();
        measures.put("euclidean", Distance.EUCLIDEAN);
        measures.put("manhattan", Distance.MANHATTAN);
        measures.put("maximum", Distance.MAXIMUM);
        measures.put("canberra", Distance.CANBERRA);
        return measures;
    }

    private static void pairs(GoldenFamily f, String file, PairMatrix ours) {
        for (Map<String, String> row : Golden.table("simil_dist/" + file + ".tsv")) {
            String first = row.get("id");
            for (Map.Entry<String, String> cell : row.entrySet()) {
                if (!cell.getKey().equals("id")) {
                    f.check(first + " " + cell.getKey(), ours.value(first, cell.getKey()), cell.getValue());
                }
            }
        }
    }

    private static void termCosines(GoldenFamily f) {
        PairMatrix terms = Similarity.COSINE.of(GoldenCounts.dfS().trim(50, 1).transposed());
        for (Map<String, String> row : Golden.table("simil_dist/simil_features_cosine_trim50.tsv")) {
            String first = row.getOrDefault("feature", row.values().iterator().next());
            for (Map.Entry<String, String> cell : row.entrySet()) {
                if (terms.names().contains(cell.getKey())) {
                    f.check(first + " " + cell.getKey(), terms.value(first, cell.getKey()), cell.getValue());
                }
            }
        }
    }
}
