package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.stats.Agreement;
import org.parallax.stats.Codes;
import org.parallax.stats.KrippendorffAlpha;

/**
 * How far two readers agree on what sentences say, and how much of what they settled on is found in the sentences by
 * program, category by category and pooled. Intervals of alpha are drawn over sentences, pooled over pairs of sentence and
 * category; those of shares are Wilson's.
 */
final class FoundAgainstCodes {

    private static final int FEWEST_CODES = 8;

    private final List<CodedSentences.Codes> codes = new ArrayList<>();
    private final List<Set<String>> found = new ArrayList<>();

    void add(CodedSentences.Codes coded, Set<String> foundInIt) {
        codes.add(coded);
        found.add(foundInIt);
    }

    /** A line for each category that has codes enough, one for all. */
    void print(List<String> categories) {
        for (String category : categories) {
            if (sum(List.of(category))[1] >= FEWEST_CODES) {
                print(category, List.of(category));
            }
        }
        print("all", categories);
    }

    private void print(String name, List<String> categories) {
        int[] sums = sum(categories);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s |%n",
                name,
                alpha(categories),
                sums[1],
                share(sums[0], sums[2]),
                share(sums[0], sums[1]));
    }

    /** Found and settled, settled, found. */
    private int[] sum(List<String> categories) {
        int[] sums = new int[3];
        for (int s = 0; s < codes.size(); s++) {
            for (String category : categories) {
                boolean is = codes.get(s).settled().contains(category);
                boolean seen = found.get(s).contains(category);
                sums[0] += is && seen ? 1 : 0;
                sums[1] += is ? 1 : 0;
                sums[2] += seen ? 1 : 0;
            }
        }
        return sums;
    }

    private String alpha(List<String> categories) {
        if (codes.stream().allMatch(each -> each.second().isEmpty())) {
            return "one reader";
        }
        double[][] ratings = new double[2][codes.size() * categories.size()];
        for (int s = 0; s < codes.size(); s++) {
            for (int c = 0; c < categories.size(); c++) {
                int unit = s * categories.size() + c;
                ratings[0][unit] = codes.get(s).first().contains(categories.get(c)) ? 1 : 0;
                ratings[1][unit] = codes.get(s).second().contains(categories.get(c)) ? 1 : 0;
            }
        }
        Agreement agreement = KrippendorffAlpha.NOMINAL.of(Codes.of(ratings));
        return String.format(
                Locale.ROOT,
                "%.2f [%.2f, %.2f]",
                agreement.value().orElse(Double.NaN),
                agreement.interval().low(),
                agreement.interval().high());
    }

    /** {@code .57 (20 of 35) [.41, .72]}. */
    private static String share(int part, int whole) {
        double p = (double) part / whole;
        double z = 1.959964;
        double middle = (p + z * z / 2 / whole) / (1 + z * z / whole);
        double half = z * Math.sqrt(p * (1 - p) / whole + z * z / 4 / whole / whole) / (1 + z * z / whole);
        return String.format(Locale.ROOT, "%.2f (%d of %d) [%.2f, %.2f]", p, part, whole, middle - half, middle + half)
                .replace("0.", ".");
    }
}
