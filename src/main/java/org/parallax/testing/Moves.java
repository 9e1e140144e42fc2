package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The answer, a number, moves this way when the text changes so: {@code @Moves(value = Direction.DOWN, under =
 * Negate.class, atLeast = .05)}. The test takes a {@link Variation} and calls {@link Variation#check check} with a
 * number, an {@code OptionalDouble} or a {@code Tone}; it runs over all texts of {@link ArticleSource}, {@link Texts},
 * {@link Template} or {@link GeneratedTexts}.
 *
 * <p>A change that changes no text, texts without an answer, and a test that never checks are vacuous and fail.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BehaviourExtension.class)
public @interface Moves {

    /** Which way. */
    Direction value();

    /** The change. */
    Class<? extends TextChange> under();

    /** How far at least. */
    double atLeast() default 0;

    /** How often each text is changed; each time chance falls otherwise. */
    int cases() default 1;

    /** The share of cases that may fail, in [0, 1). */
    double failing() default 0;

    /** The seed of all chance. */
    long seed() default 1;
}
