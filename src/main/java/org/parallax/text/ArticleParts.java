package org.parallax.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What in a text is the article, and what stands around it. Every part is one paragraph or the opening of one (a credit
 * may run over several); {@code body} holds the paragraphs that are none of the others, behind the dateline in the
 * paragraph that has one. Immutable and thread-safe.
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

    /**
     * The parts of a text by the look of its paragraphs:
     *
     * <ul>
     *   <li>headline: the first paragraph, if another follows, it has at most 30 words and does not end like a sentence
     *       or a list, or if the title says so;
     *   <li>repeated headline: the next paragraph, if it says the same, whatever the typography;
     *   <li>byline: one of the next three paragraphs, {@code By} with a name, or the next, the name of a news agency alone or
     *       a date or time alone, at most 160 characters, and what follows it of these kinds;
     *   <li>dateline: a place in capitals at the head of the first paragraph of the body, with what stands between it and
     *       a dash ({@code LONDON, Jan. 5 (Agency) —});
     *   <li>credit: closing paragraphs that name who reported, wrote or edited, a contribution, the wire services, or the
     *       owner of the copyright.
     * </ul>
     *
     * @param paragraphs the text's paragraphs in order
     * @param title the title as it is known from elsewhere, null if it is not
     */
    public static ArticleParts find(String text, List<Span> paragraphs, @Nullable String title) {
        return new ArticlePartsFinder(text, paragraphs, title).find();
    }

    /** {@link #find(String, List, String)} for a text without a known title. */
    public static ArticleParts find(String text, List<Span> paragraphs) {
        return find(text, paragraphs, null);
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

    /** Whether nothing of the text is set aside, so that {@link #isSetAside} need not be asked. */
    public boolean nothingSetAside() {
        return repeatedHeadlineSpan == null && bylineSpan == null && datelineSpan == null && creditSpan == null;
    }

    /**
     * Whether the unit at the offset counts for nothing: in the headline's second copy, the byline, the dateline or the
     * credit. The headline counts once.
     */
    public boolean isSetAside(int offset) {
        return holds(repeatedHeadlineSpan, offset)
                || holds(bylineSpan, offset)
                || holds(datelineSpan, offset)
                || holds(creditSpan, offset);
    }

    private static boolean holds(@Nullable Span span, int offset) {
        return span != null && span.contains(offset);
    }
}
