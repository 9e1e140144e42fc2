/**
 * Who is named, under which names, in what clause role? Start at {@link org.parallax.actors.Mentions#find}: every
 * mention of a person, organisation, country or group, merged into {@link org.parallax.actors.Actor actors}. Uses
 * {@code text}, {@code corpus} and {@code lexicon}.
 */
@NullMarked
package org.parallax.actors;

import org.jspecify.annotations.NullMarked;
