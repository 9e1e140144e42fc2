package org.parallax.testing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parallax.text.SentenceSplitter;
import org.parallax.text.Tokenizer;
import org.parallax.text.WordTokenizer;

/**
 * The laws of a {@link SentenceSplitter}, as tests to inherit, over generated news and over strings of every plane of
 * Unicode: sentences are in order, apart, trimmed and inside the text; every token lies in exactly one; a text without
 * tokens has none; curly marks and no-break spaces move no boundary; a text told twice with a blank line between has
 * its sentences twice; any number of threads gives the same.
 */
@ExtendWith(TestMethodCheck.class)
public interface SentenceSplitterContract {

    /** The splitter to be tested. */
    SentenceSplitter splitter();

    /** Makes the tokens; {@link WordTokenizer#standard()} unless overridden. */
    default Tokenizer tokenizer() {
        return WordTokenizer.standard();
    }

    /** The seed of the generated texts. */
    default long seed() {
        return 1;
    }

    @Test
    default void every_token_lies_in_exactly_one_sentence() {
        new SegmentLaws(seed()).sentences(tokenizer(), splitter());
    }

    @Test
    default void a_text_without_tokens_has_no_sentences() {
        SegmentLaws.none(splitter().split(tokenizer().tokenize(" \n\n ")).size(), "sentences");
    }

    @Test
    default void curly_marks_and_no_break_spaces_move_no_boundary() {
        new SegmentLaws(seed())
                .typography(
                        "sentences",
                        text -> List.copyOf(splitter().split(tokenizer().tokenize(text))));
    }

    @Test
    default void a_text_told_twice_has_its_sentences_twice() {
        new SegmentLaws(seed())
                .twice(
                        "sentences",
                        text -> List.copyOf(splitter().split(tokenizer().tokenize(text))));
    }

    @Test
    default void any_number_of_threads_gives_the_same_sentences() {
        new SegmentLaws(seed())
                .threads(text -> List.copyOf(splitter().split(tokenizer().tokenize(text))));
    }
}
