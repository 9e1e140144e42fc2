package org.parallax.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs a test class in a Jupiter of its own and tells what came of it. */
final class KitRun {

    private final EngineExecutionResults results;

    private KitRun(EngineExecutionResults results) {
        this.results = results;
    }

    static KitRun of(Class<?> test) {
        return of(test, "parallax.behaviour.table", "");
    }

    static KitRun of(Class<?> test, String parameter, String value) {
        return new KitRun(EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .configurationParameter(parameter, value)
                .execute());
    }

    long passed() {
        return results.testEvents().succeeded().count();
    }

    long aborted() {
        return results.testEvents().aborted().count();
    }

    /** {@code method: message} of every test and class that failed. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        results.allEvents().failed().stream()
                .forEach(event ->
                        failures.add(event.getTestDescriptor().getUniqueId().toString() + ": "
                                + event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                                        .getThrowable()
                                        .map(Throwable::getMessage)
                                        .orElse("")));
        return failures;
    }
}
