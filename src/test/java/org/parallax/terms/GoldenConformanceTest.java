package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every family of reference numbers: at least 99 in 100 cells equal to 1e-9. Skipped where {@code parallax.data} does not
 * point to them; the numbers that matter also stand in this package's other tests, on texts written for it. Running the
 * class prints the table of docs/goldens.md.
 */
class GoldenConformanceTest {

    /** One family, computed when asked for. */
    interface Check {

        void run(GoldenFamily family);
    }

    record Case(String name, Check check) {

        GoldenFamily run() {
            GoldenFamily family = new GoldenFamily(name);
            check.run(family);
            return family;
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(GoldenCounts.cases());
        cases.addAll(GoldenKeyness.cases());
        cases.addAll(GoldenKwic.cases());
        cases.addAll(GoldenCollocations.cases());
        cases.addAll(GoldenMeasures.cases());
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> families() {
        assumeTrue(Golden.isThere(), "parallax.data does not point to the reference numbers");
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    GoldenFamily family = each.run();
                    assertThat(family.total()).as("cells").isPositive();
                    assertThat(family.share())
                            .as(() -> family.row() + "\n" + family.differences())
                            .isGreaterThanOrEqualTo(.99);
                }));
    }

    public static void main(String[] only) {
        for (Case each : cases()) {
            if (only.length == 0 || each.name().contains(only[0])) {
                GoldenFamily family = each.run();
                System.out.println(family.row());
                if (only.length > 0 || family.share() < .99) {
                    System.out.println(family.differences());
                }
            }
        }
    }
}
