package org.parallax.corpus;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Texts among which some are copies of others with words changed, paragraphs put in, or the end cut off, so that their
 * similarities lie on both sides of .8; and the true pairs, found from sets of strings without signatures.
 */
final class GeneratedCopies {

    private static final int RUN = 3;

    final List<Document> documents = new ArrayList<>();
    private final SplittableRandom random;

    GeneratedCopies(int size, long seed) {
        random = new SplittableRandom(seed);
        while (documents.size() < size) {
            List<String> text = words(60 + random.nextInt(500));
            add(text);
            for (int copies = random.nextInt(10) < 4 ? 1 + random.nextInt(5) : 0; copies > 0; copies--) {
                add(changed(text));
            }
        }
        documents.subList(size, documents.size()).clear();
    }

    private void add(List<String> words) {
        documents.add(Document.of("d" + documents.size(), String.join(" ", words)));
    }

    /** Words by Zipf's law: the rank is a number to the power of a number drawn evenly. */
    private List<String> words(int n) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int rank = (int) Math.pow(8_000, random.nextDouble());
            words.add(name(rank));
        }
        return words;
    }

    private static String name(int rank) {
        StringBuilder name = new StringBuilder("w");
        for (int left = rank; left > 0; left /= 26) {
            name.append((char) ('a' + left % 26));
        }
        return name.toString();
    }

    private List<String> changed(List<String> original) {
        double rate = .1 * random.nextDouble();
        List<String> copy = new ArrayList<>();
        for (String word : original) {
            copy.add(random.nextDouble() < rate ? words(1).get(0) : word);
        }
        if (random.nextInt(4) == 0) {
            copy = new ArrayList<>(copy.subList(0, (int) (copy.size() * (.6 + .4 * random.nextDouble()))));
        }
        if (random.nextInt(4) == 0) {
            copy.addAll(random.nextInt(copy.size()), words(random.nextInt(60)));
        }
        return copy;
    }

    /** All pairs with a similarity of .8 or more, as {@code d1 d2}. */
    Set<String> truePairs() {
        List<Set<String>> sets = new ArrayList<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        Set<String> pairs = new TreeSet<>();
        for (int d = 0; d < documents.size(); d++) {
            Set<String> set = runs(documents.get(d).text());
            Map<Integer, Integer> common = new HashMap<>();
            for (String run : set) {
                holders.getOrDefault(run, List.of()).forEach(other -> common.merge(other, 1, Integer::sum));
                holders.computeIfAbsent(run, r -> new ArrayList<>()).add(d);
            }
            sets.add(set);
            for (Map.Entry<Integer, Integer> other : common.entrySet()) {
                double all = set.size() + sets.get(other.getKey()).size() - other.getValue();
                if (other.getValue() / all >= .8) {
                    pairs.add("d" + other.getKey() + " d" + d);
                }
            }
        }
        return pairs;
    }

    private static Set<String> runs(String text) {
        String[] words = text.split(" ");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return runs;
    }

    /** Share of true pairs found and of found pairs that are true. */
    record Score(long truth, long found, long right) {
        double recall() {
            return (double) right / truth;
        }

        double precision() {
            return (double) right / found;
        }
    }

    /** A pair of documents counts as found if it is listed for the first ones with the same runs, or is the same runs. */
    Score score(DuplicateGroups groups) {
        Set<String> found = new TreeSet<>();
        groups.pairs().forEach(pair -> found.add(pair.first() + " " + pair.second()));
        Map<Set<String>, String> firstWith = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        documents.forEach(d -> first.put(d.id(), firstWith.computeIfAbsent(runs(d.text()), runs -> d.id())));
        Set<String> truth = truePairs();
        long right = 0;
        for (String pair : truth) {
            String[] ids = pair.split(" ");
            String one = first.get(ids[0]);
            String other = first.get(ids[1]);
            boolean together = groups.groupOf(ids[0]).equals(groups.groupOf(ids[1]));
            boolean listed = found.contains(one + " " + other) || found.contains(other + " " + one);
            right += one.equals(other) ? together ? 1 : 0 : listed ? 1 : 0;
        }
        long wrong = found.stream().filter(pair -> !truth.contains(pair)).count();
        return new Score(truth.size(), right + wrong, right);
    }

    /**
     * Arguments: number of documents. Prints recall, precision, time and how many megabytes were read a second of the
     * thread's time.
     */
    public static void main(String[] args) {
        GeneratedCopies made = new GeneratedCopies(args.length > 0 ? Integer.parseInt(args[0]) : 10_000, 1);
        long bytes = made.documents.stream().mapToLong(d -> d.text().length()).sum();
        NearDuplicates.standard().find(made.documents.subList(0, made.documents.size() / 10));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        DuplicateGroups groups = NearDuplicates.standard().find(made.documents);
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        Score score = made.score(groups);
        System.out.println(groups);
        System.out.printf(
                "%d true pairs, recall %.4f, precision %.4f, %.2f s of CPU, %.1f MB/s%n",
                score.truth(), score.recall(), score.precision(), seconds, bytes / 1e6 / seconds);
    }
}
