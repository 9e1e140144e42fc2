package org.parallax.actors;

import java.io.Serializable;
import org.parallax.text.Span;

/**
 * A place where a text names an actor. Immutable and thread-safe.
 *
 * @param span the words, with title and without possessive ending
 * @param actor who is meant
 * @param form by what kind of words
 */
public record Mention(Span span, Actor actor, MentionForm form) implements Serializable {}
