package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The answer stays when the text changes so. The test takes a {@link Variation} and calls
 * {@link Variation#check check}; it runs once a change, over all texts of {@link ArticleSource}, {@link Texts},
 * {@link Template} or {@link GeneratedTexts}. Swapping countries, people or gender makes it a test of fairness.
 *
 * <p>A change that changes no text, an answer that is none for every text, and a test that never checks are vacuous and
 * fail.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BehaviourExtension.class)
public @interface InvariantUnder {

    /** The changes, each of them in turn. */
    Class<? extends TextChange>[] value();

    /** How far a number may move, 0 for not a bit. */
    double tolerance() default 0;

    /** How often each text is changed; each time chance falls otherwise. */
    int cases() default 3;

    /** The share of cases that may fail, in [0, 1). */
    double failing() default 0;

    /** The seed of all chance. */
    long seed() default 1;
}
