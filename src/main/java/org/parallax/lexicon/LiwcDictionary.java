package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads LIWC's {@code .dic} of 2001 to 2015: between two lines of {@code %} the categories, each a number and a name,
 * nested by leading tabs; behind them the patterns, each with the numbers of its categories.
 *
 * <p>Two devices of the older files are passed over, with a remark, as quanteda 4.3.1 does: a pattern tagged
 * {@code <of>}, and the condition {@code (02 134)125/464}, whose categories are then judged like any others. A number
 * that no category has is passed over with a remark too.
 */
final class LiwcDictionary {

    private static final Pattern CATEGORY = Pattern.compile("(\\t*) *([0-9]+)\\s+(\\S.*)");
    private static final Pattern NUMBERS = Pattern.compile("(?:[\\s/]+[0-9]+)+[\\s/]*$");
    private static final Pattern CONDITION = Pattern.compile("\\([0-9 ]*\\)");

    private final DictionaryDraft draft;
    private final List<String> lines;
    private final Map<Integer, String> categories = new HashMap<>();
    private final CategoryPath path = new CategoryPath();

    private LiwcDictionary(Path file) {
        draft = new DictionaryDraft(file);
        lines = DictionaryText.lines(file);
    }

    static CategoryDictionary read(Path file) {
        return new LiwcDictionary(file).read();
    }

    private CategoryDictionary read() {
        int first = next(0);
        if (first == lines.size() || !lines.get(first).strip().equals("%")) {
            throw draft.error(first + 1, "expected a line % before the categories");
        }
        int i = first + 1;
        for (; i < lines.size() && !lines.get(i).strip().equals("%"); i++) {
            if (!lines.get(i).isBlank()) {
                readCategory(i + 1, lines.get(i));
            }
        }
        if (i == lines.size()) {
            throw draft.error(i, "expected a second line % behind the categories");
        }
        for (i++; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readPattern(i + 1, lines.get(i));
            }
        }
        return draft.build();
    }

    private int next(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private void readCategory(int line, String text) {
        Matcher m = CATEGORY.matcher(text.stripTrailing());
        Optional<Integer> number = m.matches() ? number(m.group(2)) : Optional.empty();
        if (number.isEmpty()) {
            throw draft.error(line, "expected a category as number and name, got \"" + text.strip() + "\"");
        }
        if (!path.enter(m.group(1).length(), m.group(3))) {
            throw draft.error(line, "a category is indented by more than one level below the one before it");
        }
        if (categories.putIfAbsent(number.get(), path.name(path.depth())) != null) {
            throw draft.error(line, "two categories have the number " + number.get());
        }
    }

    private void readPattern(int line, String text) {
        if (text.indexOf('<') >= 0) {
            draft.remark(line, "passed over, its <tag> is not supported: " + text.strip());
            return;
        }
        String plain = CONDITION.matcher(text).replaceAll(" ").strip();
        if (!plain.equals(text.strip())) {
            draft.remark(line, "conditions in brackets are not supported and were left out: " + text.strip());
        }
        Matcher m = NUMBERS.matcher(plain);
        if (!m.find() || m.start() == 0) {
            throw draft.error(line, "expected a pattern and its categories' numbers, got \"" + text.strip() + "\"");
        }
        String words = plain.substring(0, m.start()).strip().replaceAll("\\s+", " ");
        for (String number : m.group().strip().split("[\\s/]+")) {
            addTo(line, words, number);
        }
    }

    private void addTo(int line, String words, String number) {
        String category = number(number).map(categories::get).orElse(null);
        if (category == null) {
            draft.remark(line, "no category has the number " + number + ", which \"" + words + "\" names");
        } else {
            draft.addForeign(line, category, words, 1);
        }
    }

    private static Optional<Integer> number(String digits) {
        return digits.length() > 9 ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }
}
