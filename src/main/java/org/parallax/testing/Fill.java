package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What to fill a slot of a {@link Template} with: {@code @Fill(slot = "neg", with = {"did not", "never did"})}. */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Fill.All.class)
public @interface Fill {

    /** The slot's name, without braces. */
    String slot();

    /** The words, each in turn. */
    String[] with();

    /** Holds several {@link Fill}s; written by the compiler. */
    @Documented
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The fills. */
        Fill[] value();
    }
}
