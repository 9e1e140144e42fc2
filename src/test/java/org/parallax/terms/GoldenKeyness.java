package org.parallax.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.parallax.stats.FalseDiscovery;
import org.parallax.stats.Tails;

/** Keyness beside quanteda.textstats 0.97.3 where it is right, and scipy 1.10.1. */
final class GoldenKeyness {

    private GoldenKeyness() {}

    static boolean isObama(String document) {
        return document.endsWith("-Obama");
    }

    static KeyTerms obama() {
        return Keyness.compare(GoldenCounts.dfP(), document -> isObama(document) ? "obama" : "others")
                .of("obama");
    }

    static List<GoldenConformanceTest.Case> cases() {
        List<GoldenConformanceTest.Case> cases = new ArrayList<>();
        cases.add(quanteda("chi2_none", "chi2", t -> t.contingency().chiSquared()));
        cases.add(new GoldenConformanceTest.Case("keyness: chi2, Yates (quanteda)", GoldenKeyness::yates));
        cases.add(quanteda("pmi", "pmi", GoldenKeyness::pmi));
        cases.add(new GoldenConformanceTest.Case("keyness: Fisher's exact p (quanteda)", f -> {
            Map<String, KeyTerm> terms = byTerm(obama());
            for (Map<String, String> row : Golden.table("keyness/obama_exact_full.tsv.gz")) {
                f.check(
                        row.get("feature"),
                        terms.get(row.get("feature")).contingency().fisher(),
                        row.get("p"));
            }
        }));
        textbook()
                .forEach((column, figure) -> cases.add(new GoldenConformanceTest.Case(
                        "keyness: " + column + " (scipy)", f -> scipy(f, column, figure))));
        cases.add(new GoldenConformanceTest.Case("keyness: p and corrections (scipy)", GoldenKeyness::corrections));
        for (String vectorizer : List.of("quanteda_tokens", "sklearn_default", "convokit_default")) {
            cases.add(new GoldenConformanceTest.Case(
                    "log-odds: " + vectorizer + " (ConvoKit)", f -> logOdds(f, vectorizer)));
        }
        return cases;
    }

    private static GoldenConformanceTest.Case quanteda(String file, String column, ToDoubleFunction<KeyTerm> figure) {
        return new GoldenConformanceTest.Case("keyness: " + file + " (quanteda)", f -> {
            Map<String, KeyTerm> terms = byTerm(obama());
            for (Map<String, String> row : Golden.table("keyness/obama_" + file + "_full.tsv.gz")) {
                KeyTerm term = terms.get(row.get("feature"));
                f.check(row.get("feature"), figure.applyAsDouble(term), row.get(column));
                f.check(row.get("feature"), term.count(), row.get("n_target"));
                f.check(row.get("feature"), term.referenceCount(), row.get("n_reference"));
            }
        });
    }

    // the reference adds 1e-9 within the logarithm
    private static double pmi(KeyTerm term) {
        return Math.log(Math.exp(term.contingency().pmi()) + 1e-9);
    }

    // compared where the reference applies the correction in full: an expected cell below 5 and |ad - bc| >= N/2
    private static void yates(GoldenFamily f) {
        Map<String, KeyTerm> terms = byTerm(obama());
        for (Map<String, String> row : Golden.table("keyness/obama_chi2_yates_full.tsv.gz")) {
            Contingency c = terms.get(row.get("feature")).contingency();
            double n = c.targetTotal() + c.referenceTotal();
            double expected = (c.target() + c.reference()) * Math.min(c.targetTotal(), c.referenceTotal()) / n;
            double ad = (double) c.target() * (c.referenceTotal() - c.reference());
            double bc = (double) c.reference() * (c.targetTotal() - c.target());
            boolean corrects = expected < 5 && Math.abs(ad - bc) >= n / 2;
            f.check(
                    row.get("feature"),
                    c.chiSquared(corrects ? Contingency.Correction.YATES : Contingency.Correction.NONE),
                    row.get("chi2"));
        }
    }

    private static Map<String, ToDoubleFunction<Contingency>> textbook() {
        Map<String, ToDoubleFunction<Contingency>> columns = new LinkedHashMap<>();
        columns.put("per_million_target", c -> 1000 * c.rate());
        columns.put("per_million_reference", c -> 1000 * c.referenceRate());
        columns.put("chi2_signed", Contingency::chiSquared);
        columns.put("chi2_yates_signed", c -> c.chiSquared(Contingency.Correction.YATES));
        columns.put("chi2_williams_signed", c -> c.chiSquared(Contingency.Correction.WILLIAMS));
        columns.put("g2_signed", Contingency::g2);
        columns.put("g2_williams_signed", c -> c.g2(Contingency.Correction.WILLIAMS));
        columns.put("g2_two_term_rayson_signed", Contingency::g2OfCounts);
        columns.put("log_ratio_hardie", Contingency::logRatio);
        columns.put("percent_diff", Contingency::percentDifference);
        columns.put("odds_ratio", Contingency::oddsRatio);
        columns.put("odds_ratio_haldane", Contingency::haldaneOddsRatio);
        columns.put("log_or_haldane_se", Contingency::haldaneError);
        columns.put("bic_wilson_approx", Contingency::bic);
        columns.put("simple_maths_k1", c -> c.simpleMaths(1));
        columns.put("simple_maths_k100", c -> c.simpleMaths(100));
        columns.put("ell_effect_size", Contingency::ell);
        return columns;
    }

    private static void scipy(GoldenFamily f, String column, ToDoubleFunction<Contingency> figure) {
        Map<String, KeyTerm> terms = byTerm(obama());
        for (Map<String, String> row : Golden.table("textbook_scipy/obama_full.tsv.gz")) {
            KeyTerm term = terms.get(row.get("feature"));
            f.check(row.get("feature"), figure.applyAsDouble(term.contingency()), row.get(column));
        }
    }

    private static void corrections(GoldenFamily f) {
        Map<String, KeyTerm> terms = byTerm(obama());
        List<Map<String, String>> rows = Golden.table("textbook_scipy/obama_full.tsv.gz");
        double[] p = new double[rows.size()];
        for (int i = 0; i < p.length; i++) {
            Contingency c = terms.get(rows.get(i).get("feature")).contingency();
            p[i] = Tails.chiSquared(Math.abs(c.g2()), 1);
            f.check("g2_p_sf", p[i], rows.get(i).get("g2_p_sf"));
            f.check(
                    "chi2_p_sf",
                    Tails.chiSquared(Math.abs(c.chiSquared()), 1),
                    rows.get(i).get("chi2_p_sf"));
        }
        Map<String, double[]> corrected = Map.of(
                "g2_p_bonferroni", FalseDiscovery.bonferroni(p),
                "g2_p_holm", FalseDiscovery.holm(p),
                "g2_p_fdr_bh", FalseDiscovery.benjaminiHochberg(p),
                "g2_p_fdr_by", FalseDiscovery.benjaminiYekutieli(p));
        for (int i = 0; i < p.length; i++) {
            int row = i;
            corrected.forEach((column, values) ->
                    f.check(column, values[row], rows.get(row).get(column)));
        }
    }

    private static void logOdds(GoldenFamily f, String vectorizer) {
        String file = "fightin_words/obama_" + vectorizer + "_full.tsv.gz";
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> second = new HashMap<>();
        List<Map<String, String>> rows = Golden.table(file);
        rows.forEach(row -> {
            first.put(row.get("term"), Long.parseLong(row.get("n_target")));
            second.put(row.get("term"), Long.parseLong(row.get("n_reference")));
        });
        TermCounts target = TermCounts.ofFrequencies(first);
        TermCounts reference = TermCounts.ofFrequencies(second);
        Map<String, DirichletPrior> priors = new LinkedHashMap<>();
        for (String a : List.of("0.01", "0.05", "0.1", "0.5", "1.0")) {
            priors.put("z_uniform_" + a, DirichletPrior.uniform(Double.parseDouble(a)));
        }
        TermCounts pooled = target.plus(reference);
        priors.put("z_informative_pooled_raw", DirichletPrior.from(pooled));
        priors.put("z_informative_pooled_a0_500", DirichletPrior.from(pooled, 500));
        priors.put("z_informative_pooled_a0_5000", DirichletPrior.from(pooled, 5000));
        priors.put("z_informative_pooled_a0_0.1V", DirichletPrior.from(pooled, .1 * rows.size()));
        priors.forEach((column, prior) -> {
            LogOdds odds = LogOdds.compare(target, reference, prior);
            for (Map<String, String> row : rows) {
                f.check(column + " " + row.get("term"), odds.z(row.get("term")), row.get(column));
            }
        });
    }

    private static Map<String, KeyTerm> byTerm(KeyTerms terms) {
        return terms.all().stream().collect(Collectors.toMap(KeyTerm::term, term -> term));
    }
}
