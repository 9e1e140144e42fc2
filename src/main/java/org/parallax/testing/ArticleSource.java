package org.parallax.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Texts out of files, one a file, in UTF-8. May stand with {@link InvariantUnder} or {@link Moves}, or alone: then the test
 * runs once a text and takes a {@code String}, {@code Document} or {@code Reading}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(BehaviourExtension.class)
public @interface ArticleSource {

    /**
     * Files, or patterns such as {@code articles/*.txt}, looked up on the class path and then from the working
     * directory. A pattern that matches nothing is an error.
     */
    String[] value();
}
