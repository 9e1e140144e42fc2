package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sentences with slots, {@code "{actor} did not {verb} the plan."}, filled with every combination of what
 * {@link Fill} gives for each slot. May stand with {@link InvariantUnder} or {@link Moves}, or alone: then the test runs
 * once a sentence and takes a {@code String}, {@link Filled}, {@code Document} or {@code Reading}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BehaviourExtension.class)
public @interface Template {

    /** One or more templates; a slot is a name in braces. */
    String[] value();

    /** More combinations than this are sampled down to it, by a fixed seed. */
    int limit() default 200;
}
