package org.parallax.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Countries exchanged for others throughout, with their adjectives and capitals: {@code China, Chinese, Beijing} may
 * become {@code Norway, Norwegian, Oslo}. A capital of two words becomes one of two, where there is one, so that rates a
 * word stay as they are. A measure that moves treats countries unlike.
 */
public final class SwapCountry implements TextChange {

    private static final List<String[]> COUNTRIES = Countries.all();
    private static final Pattern WORDS = Pattern.compile(COUNTRIES.stream()
            .flatMap(Arrays::stream)
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

    @Override
    public List<String> of(String text, SplittableRandom random) {
        List<String[]> free = new ArrayList<>();
        List<String[]> here = new ArrayList<>();
        for (String[] country : COUNTRIES) {
            (isIn(text, country) ? here : free).add(country);
        }
        if (here.isEmpty() || free.isEmpty()) {
            return List.of();
        }
        Map<String, String> swaps = new HashMap<>();
        for (String[] country : here) {
            String[] other = other(country, free, random);
            for (int i = 0; i < country.length; i++) {
                swaps.put(country[i], other[i]);
            }
        }
        return List.of(WordSwap.swap(text, WORDS, swaps));
    }

    private static String[] other(String[] country, List<String[]> free, SplittableRandom random) {
        List<String[]> alike =
                free.stream().filter(other -> words(other) == words(country)).toList();
        List<String[]> from = alike.isEmpty() ? free : alike;
        String[] other = from.get(random.nextInt(from.size()));
        if (free.size() > 1) {
            free.remove(other);
        }
        return other;
    }

    private static int words(String[] country) {
        return String.join(" ", country).split(" ").length;
    }

    private static boolean isIn(String text, String[] country) {
        for (String form : country) {
            if (text.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
