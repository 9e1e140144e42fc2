package org.parallax.testing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.text.Tokenizer;

/**
 * The laws of a {@link Tokenizer}, as tests to inherit, over generated news and over strings of every plane of Unicode:
 * tokens are in order, apart, not empty and inside the text; no token cuts a surrogate pair; every letter and digit
 * lies in a token; an empty text has none; curly marks and no-break spaces move no boundary; a text told twice has its
 * tokens twice; any number of threads gives the same.
 */
@ExtendWith(TestMethodCheck.class)
public interface TokenizerContract {

    /** The tokenizer to be tested. */
    Tokenizer tokenizer();

    /** The seed of the generated texts. */
    default long seed() {
        return 1;
    }

    /** Whether every letter and digit must lie in a token; false for a tokenizer that leaves out on purpose. */
    default boolean keepsEveryWord() {
        return true;
    }

    @Test
    default void tokens_are_in_order_apart_and_inside_the_text() {
        new SegmentLaws(seed()).tokens(tokenizer(), keepsEveryWord());
    }

    @Test
    default void an_empty_text_has_no_tokens() {
        SegmentLaws.none(tokenizer().tokenize("").size(), "tokens");
    }

    @Test
    default void curly_marks_and_no_break_spaces_move_no_boundary() {
        new SegmentLaws(seed())
                .typography(
                        "tokens",
                        text -> tokenizer().tokenize(text).stream()
                                .map(token -> token.span() + " " + token.kind())
                                .toList());
    }

    @Test
    default void a_text_told_twice_has_its_tokens_twice() {
        new SegmentLaws(seed())
                .twice(
                        "tokens",
                        text -> tokenizer().tokenize(text).stream()
                                .map(token -> token.span())
                                .toList());
    }

    @Test
    default void any_number_of_threads_gives_the_same_tokens() {
        new SegmentLaws(seed()).threads(text -> List.copyOf(tokenizer().tokenize(text)));
    }
}
