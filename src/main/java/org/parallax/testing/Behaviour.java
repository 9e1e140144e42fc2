package org.parallax.testing;

/**
 * What came of one behaviour test: a row of {@link BehaviourTable}.
 *
 * @param capability what is tested: the test method's name, underscores as spaces
 * @param kind {@code function}, {@code invariance} or {@code direction}
 * @param change the change of the text, empty for a function test
 * @param cases how many cases were tried
 * @param failures how many failed, whether that was allowed or not
 * @param worst the first failure's message, empty if there is none
 */
public record Behaviour(String capability, String kind, String change, int cases, int failures, String worst) {

    /** Share of the cases that failed; NaN where none was tried, so that a vacuous test does not look like a good one. */
    public double failureRate() {
        return (double) failures / cases;
    }
}
