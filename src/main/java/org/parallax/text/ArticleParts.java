package org.parallax.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What in a text is the article, and what stands around it. Every part is one paragraph or the opening of one;
 * {@code body} holds the paragraphs that are none of the others (behind the dateline in the paragraph that has one).
 * Immutable and thread-safe.
 */
public record ArticleParts(
        @Nullable Span headlineSpan,
        @Nullable Span repeatedHeadlineSpan,
        @Nullable Span bylineSpan,
        @Nullable Span datelineSpan,
        @Nullable Span creditSpan,
        List<Span> body)
        implements Serializable {

    public ArticleParts {
        body = List.copyOf(body);
    }

    /** A text without article furniture: all of it is body. */
    public static ArticleParts bodyOnly(List<Span> paragraphs) {
        return new ArticleParts(null, null, null, null, null, paragraphs);
    }

    /** The headline. */
    public Optional<Span> headline() {
        return Optional.ofNullable(headlineSpan);
    }

    /** The headline's second copy, where an export printed it twice. */
    public Optional<Span> repeatedHeadline() {
        return Optional.ofNullable(repeatedHeadlineSpan);
    }

    /** {@code By Jane Doe}. */
    public Optional<Span> byline() {
        return Optional.ofNullable(bylineSpan);
    }

    /** {@code LONDON (Reuters) —}. */
    public Optional<Span> dateline() {
        return Optional.ofNullable(datelineSpan);
    }

    /** The closing line that credits agencies or colleagues. */
    public Optional<Span> credit() {
        return Optional.ofNullable(creditSpan);
    }
}
