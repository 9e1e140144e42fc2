package org.parallax.terms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collocations beside quanteda.textstats 0.97.3. */
final class GoldenCollocations {

    private GoldenCollocations() {}

    static List<GoldenConformanceTest.Case> cases() {
        Terms tokens = Terms.tokens().keepingAcronyms();
        Terms padded = tokens.without(GoldenCounts.snowball());
        Map<String, Collocations> files = new LinkedHashMap<>();
        files.put("size2_min5_full.tsv.gz", Collocations.pairs().minCount(5).over(tokens));
        files.put(
                "size2_min5_smoothing0_top200.tsv",
                Collocations.pairs().minCount(5).smoothing(0).over(tokens));
        files.put(
                "size2to3_min10_full.tsv.gz",
                Collocations.ofSizes(2, 3).minCount(10).over(tokens));
        files.put("size2_min2_stopwords_padded_top200.tsv", Collocations.pairs().over(padded));
        files.put(
                "size3_min2_stopwords_padded_top200.tsv",
                Collocations.ofSizes(3).over(padded));
        return files.entrySet().stream()
                .map(each -> new GoldenConformanceTest.Case(
                        "collocations: " + each.getKey(), f -> rows(f, each.getKey(), each.getValue())))
                .toList();
    }

    private static void rows(GoldenFamily f, String file, Collocations finder) {
        Map<String, Collocation> found = new HashMap<>();
        finder.run(Golden.tokens("default")).forEach(each -> found.put(each.words(), each));
        List<Map<String, String>> rows = Golden.table("collocations/" + file);
        if (file.contains("full")) {
            f.check("collocations", found.size(), rows.size());
        }
        for (Map<String, String> row : rows) {
            Collocation each = found.get(row.get("collocation"));
            f.check(row.get("collocation") + " count", each == null ? -1 : each.count(), row.get("count"));
            if (each != null) {
                f.check(row.get("collocation") + " nested", each.nested(), row.get("count_nested"));
                f.check(row.get("collocation") + " lambda", each.lambda(), row.get("lambda"));
                f.check(row.get("collocation") + " z", each.z(), row.get("z"));
            }
        }
    }
}
