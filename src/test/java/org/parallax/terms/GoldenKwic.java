package org.parallax.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Concordances beside quanteda 4.3.1 {@code kwic}. */
final class GoldenKwic {

    private GoldenKwic() {}

    static List<GoldenConformanceTest.Case> cases() {
        Terms tokens = Terms.tokens();
        Map<String, Concordance> files = new LinkedHashMap<>();
        files.put(
                "case_sensitive_Congress_w5",
                Concordance.of("Congress").over(tokens.keepingCase()).window(5));
        files.put(
                "multi_love_fear_w2",
                Concordance.glob("love*")
                        .or(Concordance.of("fear"))
                        .over(tokens)
                        .window(2));
        files.put(
                "phrase_glob_united_star_w2",
                Concordance.glob("united *").over(tokens).window(2));
        files.put("regex_econom_w4", Concordance.regex("econom").over(tokens).window(4));
        files.put("secure_glob_w3", Concordance.glob("secure*").over(tokens).window(3));
        files.put("war_fixed_w5", Concordance.of("war").over(tokens).window(5));
        return files.entrySet().stream()
                .map(each -> new GoldenConformanceTest.Case(
                        "concordance: " + each.getKey(), f -> lines(f, each.getKey(), each.getValue())))
                .toList();
    }

    private static void lines(GoldenFamily f, String file, Concordance concordance) {
        List<Map<String, String>> rows = Golden.table("kwic/" + file + ".tsv");
        List<ConcordanceLine> lines = concordance.in(Golden.tokens("default")).toList();
        f.check("lines", lines.size(), rows.size());
        for (int i = 0; i < Math.min(rows.size(), lines.size()); i++) {
            Map<String, String> row = rows.get(i);
            ConcordanceLine line = lines.get(i);
            f.check("docname", line.document(), row.get("docname"));
            f.check("from", line.firstToken() + 1, row.get("from"));
            f.check("to", line.lastToken() + 1, row.get("to"));
            f.check("pre", line.left(), row.get("pre").strip());
            f.check("keyword", line.match(), row.get("keyword"));
            f.check("post", line.right(), row.get("post").strip());
        }
    }
}
