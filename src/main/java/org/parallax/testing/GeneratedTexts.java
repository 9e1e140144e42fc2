package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Articles made by {@link GeneratedNews}. May stand with {@link InvariantUnder} or {@link Moves}, or alone: then the test
 * runs once a text and takes a {@code String}, {@code Document} or {@code Reading}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BehaviourExtension.class)
public @interface GeneratedTexts {

    /** How many. */
    int value() default 10;

    /** The seed they are made from. */
    long seed() default 1;
}
