package org.parallax.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;

/** What {@link AnalysisContract} checks: the laws that need no bytes. */
final class AnalysisLaws<T, A, R> {

    private static final int SHUFFLES = 8;
    private static final int SHOWN_ITEMS = 4;
    private static final int SHOWN_CHARACTERS = 200;

    private final AnalysisContract<T, A, R> contract;
    private final Analysis<T, A, R> analysis;
    private final List<T> items;

    AnalysisLaws(AnalysisContract<T, A, R> contract) {
        this.contract = contract;
        this.analysis = contract.analysis();
        this.items = List.copyOf(contract.items(contract.seed()));
        if (items.size() < 2) {
            throw new AssertionFailedError("vacuous: the laws need at least 2 items, got " + items.size());
        }
        R nothing = analysis.run(List.of());
        if (difference(nothing, analysis.run(items)) == null) {
            throw new AssertionFailedError("vacuous: the answer over all " + items.size()
                    + " items is the answer over none, " + Answers.shown(contract.compared(nothing))
                    + "; override items(long seed) and return items the analysis sees something in");
        }
    }

    List<T> items() {
        return items;
    }

    void empty() {
        R whole = analysis.run(items);
        expect("merging an empty state into a full one", whole, items, all -> {
            A state = stateOf(all);
            analysis.merge(state, analysis.empty());
            return analysis.finish(state);
        });
        expect("merging a full state into an empty one", whole, items, all -> {
            A state = analysis.empty();
            analysis.merge(state, stateOf(all));
            return analysis.finish(state);
        });
        expect("being merged into another state", whole, items, all -> {
            // the last item is new to both: an analysis may refuse an item that comes twice
            A state = stateOf(all.subList(0, all.size() - 1));
            A other = analysis.empty();
            analysis.merge(other, state);
            analysis.add(other, all.get(all.size() - 1));
            analysis.add(state, all.get(all.size() - 1));
            return analysis.finish(state);
        });
        expect("finishing a state before the last item", whole, items, all -> {
            A state = stateOf(all.subList(0, all.size() - 1));
            analysis.finish(state);
            analysis.add(state, all.get(all.size() - 1));
            return analysis.finish(state);
        });
        expect("a second run of the same analysis", whole, items, analysis::run);
    }

    void order() {
        for (int i = 0; i < SHUFFLES; i++) {
            long seed = contract.seed() + i;
            check("another order of the items", all -> {
                List<T> shuffled = new ArrayList<>(all);
                Collections.shuffle(shuffled, new Random(seed));
                return analysis.run(shuffled);
            });
        }
        check("the items from last to first", all -> {
            List<T> reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            return analysis.run(reversed);
        });
    }

    void split() {
        for (int i = 0; i < SHUFFLES; i++) {
            long seed = contract.seed() + i;
            check("the items split in parts, merged from the left", all -> {
                A state = analysis.empty();
                parts(all, new Random(seed)).forEach(part -> analysis.merge(state, part));
                return analysis.finish(state);
            });
            check("the items split in parts, merged from the right", all -> {
                List<A> parts = parts(all, new Random(seed));
                for (int p = parts.size() - 1; p > 0; p--) {
                    analysis.merge(parts.get(p - 1), parts.get(p));
                }
                return analysis.finish(parts.get(0));
            });
        }
    }

    void threads() {
        R one = analysis.run(items);
        for (int threads : new int[] {1, 2, 16}) {
            expect("a parallel stream on " + threads + " threads", one, items, all -> onThreads(threads, all));
        }
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en", "tr-TR", "th-TH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                expect(
                        "the locale " + tag,
                        one,
                        items,
                        all -> contract.analysis().run(all));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private R onThreads(int threads, List<T> all) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> all.parallelStream().collect(analysis.collector()))
                    .get();
        } catch (ExecutionException e) {
            throw new AssertionFailedError("a parallel stream on " + threads + " threads fails: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionFailedError("interrupted", e);
        } finally {
            pool.shutdown();
        }
    }

    private List<A> parts(List<T> all, Random random) {
        List<A> parts = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int to = from + random.nextInt(Math.min(6, all.size() - from) + 1);
            parts.add(stateOf(all.subList(from, to)));
            from = to;
        }
        return parts;
    }

    private A stateOf(List<T> part) {
        A state = analysis.empty();
        part.forEach(item -> analysis.add(state, item));
        return state;
    }

    /** Compares the other way with a plain run; of a failing case leaves out every item it fails without. */
    private void check(String way, Function<List<T>, R> other) {
        List<T> failing = items;
        if (difference(analysis.run(items), other.apply(items)) == null) {
            return;
        }
        for (int i = failing.size() - 1; i >= 0 && failing.size() > 2; i--) {
            List<T> fewer = new ArrayList<>(failing);
            fewer.remove(i);
            if (difference(analysis.run(fewer), other.apply(fewer)) != null) {
                failing = fewer;
            }
        }
        expect(way, analysis.run(failing), failing, other);
    }

    private void expect(String way, R expected, List<T> on, Function<List<T>, R> other) {
        R actual = other.apply(on);
        String difference = difference(expected, actual);
        if (difference != null) {
            throw new AssertionFailedError(way + " changes the answer over " + on.size() + " items (seed "
                    + contract.seed() + ")\n  before: " + Answers.shown(contract.compared(expected)) + "\n  after:  "
                    + Answers.shown(contract.compared(actual)) + "\n  first difference: " + difference
                    + shown(on)
                    + "\n  A plain sum of doubles depends on order and split; add with ExactSum or count in long.");
        }
    }

    private String shown(List<T> on) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN_ITEMS, on.size()); i++) {
            out.append("\n  item ").append(i + 1).append(": ").append(text(on.get(i)));
        }
        return out.append(on.size() > SHOWN_ITEMS ? "\n  …" : "").toString();
    }

    private static String text(Object item) {
        String text = item instanceof Reading reading
                ? reading.text()
                : item instanceof Document document ? document.text() : String.valueOf(item);
        String line = text.replace("\n", "\\n");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }

    @Nullable
    String difference(R expected, R actual) {
        return Answers.difference(contract.compared(expected), contract.compared(actual), 0);
    }
}
