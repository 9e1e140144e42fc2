package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that is known to fail, and why. While it fails it counts as aborted; on the day it passes it turns red, so that
 * the mark is taken off. A test of several invocations is judged invocation by invocation. Vacuous tests stay red.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KnownFailureExtension.class)
public @interface KnownFailure {

    /** Why it fails, and what would mend it. */
    String value();
}
