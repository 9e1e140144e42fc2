/**
 * What can be learnt from hand-coded examples? {@link org.parallax.learn.TextClassifier} trains on coded texts,
 * {@link org.parallax.learn.CrossValidation} says how far to believe it, {@link org.parallax.learn.CodeNext} says
 * which texts to code next. May use {@code text}, {@code corpus}, {@code analysis}, {@code terms} and
 * {@code stats}; callers add features of their own.
 */
@NullMarked
package org.parallax.learn;

import org.jspecify.annotations.NullMarked;
