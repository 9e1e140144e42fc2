package org.parallax.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.parallax.report.Report;
import org.parallax.report.Table;

/**
 * What can it do, and how often does it fail? One row a capability, test kind and change: cases, failure rate, worst
 * example. Made of a test run on request: set the JUnit configuration parameter {@value #PARAMETER} to a file, in
 * {@code junit-platform.properties} or as a system property, and it is written there when the run ends, as a page
 * where the name ends in {@code .html}, else in Markdown.
 *
 * <p>Safe for tests that run in parallel. Rows are sorted, so equal runs write equal bytes.
 */
public final class BehaviourTable {

    /** The configuration parameter that names the file. */
    public static final String PARAMETER = "parallax.behaviour.table";

    private static final Namespace NAMESPACE = Namespace.create(BehaviourTable.class);

    private final Map<String, Behaviour> rows = new TreeMap<>();

    /** An empty table. */
    public BehaviourTable() {}

    /** Adds what came of a test; rows of one capability, kind and change are summed. */
    public synchronized void add(Behaviour row) {
        rows.merge(row.capability() + '\n' + row.kind() + '\n' + row.change(), row, BehaviourTable::sum);
    }

    private static Behaviour sum(Behaviour a, Behaviour b) {
        return new Behaviour(
                a.capability(),
                a.kind(),
                a.change(),
                a.cases() + b.cases(),
                a.failures() + b.failures(),
                a.worst().isEmpty() ? b.worst() : a.worst());
    }

    /** The rows, sorted by capability, kind and change. */
    public synchronized List<Behaviour> rows() {
        return new ArrayList<>(rows.values());
    }

    /** The table in Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("| capability | kind | change | cases | failure rate | worst example |\n"
                + "| --- | --- | --- | ---: | ---: | --- |\n");
        for (Behaviour row : rows()) {
            out.append("| ")
                    .append(cell(row.capability()))
                    .append(" | ")
                    .append(row.kind())
                    .append(" | ")
                    .append(row.change())
                    .append(" | ")
                    .append(row.cases())
                    .append(" | ")
                    .append(rate(row))
                    .append(" | ")
                    .append(cell(row.worst()))
                    .append(" |\n");
        }
        return out.toString();
    }

    /** The table as a page of its own. */
    public String html() {
        Table table = Table.of("capability", "kind", "change", "cases", "failures", "failure rate", "worst example");
        for (Behaviour row : rows()) {
            table.row(row.capability(), row.kind(), row.change(), row.cases(), row.failures(), rate(row), row.worst());
        }
        return Report.titled("Behaviour").table("Capabilities", table).html();
    }

    private static String rate(Behaviour row) {
        return row.cases() == 0 ? "nothing tried" : String.format(Locale.ROOT, "%.1f %%", 100 * row.failureRate());
    }

    private static String cell(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("\r", "")
                .replace("\n", "<br>");
    }

    static void add(ExtensionContext context, Function<String, Behaviour> row) {
        String file = context.getConfigurationParameter(PARAMETER).orElse("");
        if (!file.isBlank()) {
            String capability = context.getRequiredTestMethod().getName().replace('_', ' ');
            writer(context, file).table.add(row.apply(capability));
        }
    }

    // get and put are in every Jupiter; getOrComputeIfAbsent is on its way out in 6
    private static synchronized Writer writer(ExtensionContext context, String file) {
        Store store = context.getRoot().getStore(NAMESPACE);
        Writer writer = store.get(file, Writer.class);
        if (writer == null) {
            writer = new Writer(Path.of(file), new BehaviourTable());
            store.put(file, writer);
        }
        return writer;
    }

    /** Closed by Jupiter when the run ends. */
    private record Writer(Path file, BehaviourTable table) implements AutoCloseable {

        @Override
        public void close() {
            try {
                if (file.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(file.toAbsolutePath().getParent());
                }
                String name = file.toString().toLowerCase(Locale.ROOT);
                Files.writeString(file, name.endsWith(".html") ? table.html() : table.markdown());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the behaviour table " + file + ": " + e, e);
            }
        }
    }
}
