package org.parallax.voices;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

/**
 * Somebody is said to have said, thought or wanted something, in PolNeAR's terms: a source ({@code Mr. Fisher}), a cue
 * ({@code said}), a content. Immutable and thread-safe.
 *
 * @param content what is attributed: one span, or several in order where a tag splits it; quotation marks are left out
 *     at both ends
 * @param source the words that name the speaker, null where none stand near
 * @param cue the words that say that somebody says it, null where there are none
 * @param kind whose wording the content is
 * @param speaker who speaks, {@link Voice#UNRESOLVED} where no rule tells
 * @param parent the attribution this one is told in ({@code Tass reported that the SCO said …}), null at the top
 * @param told whether the content tells somebody's words ({@code said the talks go on}); no where it names a thing that he
 *     is for or against ({@code hailed the deal}), which leaves the words to the narrator
 * @param confidence how often a speaker found by this rule is right, in [0, 1]; 0 for an unresolved one
 * @param reason the rules that found the content and the speaker
 */
public record Attribution(
        List<Span> content,
        @Nullable Span source,
        @Nullable Span cue,
        AttributionKind kind,
        Voice speaker,
        @Nullable Attribution parent,
        boolean told,
        double confidence,
        String reason)
        implements Serializable {

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs at least one span of content, got none");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in [0, 1], got " + confidence);
        }
    }

    /** An attribution that tells somebody's words. */
    public Attribution(
            List<Span> content,
            @Nullable Span source,
            @Nullable Span cue,
            AttributionKind kind,
            Voice speaker,
            @Nullable Attribution parent,
            double confidence,
            String reason) {
        this(content, source, cue, kind, speaker, parent, true, confidence, reason);
    }

    /** A copy with another speaker; an unresolved one has confidence 0. */
    public Attribution withSpeaker(Voice other) {
        double sure = other.equals(Voice.UNRESOLVED) ? 0 : confidence;
        return new Attribution(content, source, cue, kind, other, parent, told, sure, reason);
    }

    /** A copy told inside another attribution. */
    public Attribution withParent(Attribution other) {
        return new Attribution(content, source, cue, kind, speaker, other, told, confidence, reason);
    }

    /** The content's words as they stand, its spans joined by {@code …}. */
    public String textIn(CharSequence text) {
        StringBuilder words = new StringBuilder();
        for (Span span : content) {
            words.append(words.length() == 0 ? "" : " … ").append(span.textIn(text));
        }
        return words.toString();
    }

    /** From the content's first unit to behind its last. */
    public Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }
}
