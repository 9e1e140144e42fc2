package example.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a part of Parallax over labelled data, so that its predictions can be scored by any program.
 *
 * <pre>{@code
 * mvn -q -f examples/evaluate compile exec:java -Dexec.args="TASK IN OUT"
 * }</pre>
 */
public final class Evaluate {

    private static final List<Task> TASKS = List.of(
            new ToneTask(),
            new VaderTask(),
            new TargetToneTask(),
            new SpansTask(),
            new HarsherTask(),
            new QuotesTask(),
            new ClassifyTask());

    private Evaluate() {}

    public static void main(String[] args) {
        int code = run(Arrays.asList(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> args) {
        Task task = TASKS.stream()
                .filter(each -> !args.isEmpty() && each.name().equals(args.get(0)))
                .findFirst()
                .orElse(null);
        if (task == null || !fits(task, args.size() - 1)) {
            usage(task);
            return 2;
        }
        try {
            task.run(args.subList(1, args.size()));
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(task.name() + ": " + e.getMessage());
        } catch (IOException e) {
            System.err.println(task.name() + ": " + e);
        }
        return 1;
    }

    private static boolean fits(Task task, int given) {
        List<String> names = List.of(task.arguments().split(" "));
        long needed = names.stream().filter(name -> !name.startsWith("[")).count();
        return needed <= given && given <= names.size();
    }

    private static void usage(Task wanted) {
        System.err.println("usage: TASK ARGUMENTS");
        for (Task task : wanted == null ? TASKS : List.of(wanted)) {
            System.err.println("  " + task.name() + " " + task.arguments());
            task.help().lines().forEach(line -> System.err.println("      " + line));
        }
    }
}
