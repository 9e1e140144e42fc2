package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

    private static List<String> contents(String text) {
        QuotationMarks marks = QuotationMarks.in(text);
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            contents.add(text.substring(marks.contentStart(i), marks.contentEnd(i)));
        }
        return contents;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said “we won” twice. | we won",
                "He said \"we won\" twice. | we won",
                "He said ''we won'' twice. | we won",
                "He said ``we won'' twice. | we won",
                "Il a dit «gagné» hier. | gagné",
                "Er sagte „gewonnen“ dazu. | gewonnen",
                "Er sagte »gewonnen« dazu. | gewonnen",
                "He called it ‘a draft’ of one wall. | a draft",
                "He called it 'a draft' of one wall. | a draft",
                "He said ‘we read “wait” here’ again. | we read “wait” here;wait",
                "He said “we read ‘wait’ here” again. | we read ‘wait’ here;wait",
                "The voters’ rights ‘for all voters’ sake’ remain. | for all voters’ sake"
            })
    void pairs_marks_of_every_kind(String text, String expected) {
        assertThat(String.join(";", contents(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "Kazakhstan‘s gas",
                "the ‘90s and the '80s",
                "rock ‘n’ roll",
                "the voters’ rights and the workers’ pay",
                "a man of 6'2\" and a pipe of 12\"",
                "<a href=\"x\">link</a>",
                "don't, won't, isn't"
            })
    void apostrophes_inches_and_tags_open_nothing(String text) {
        assertThat(contents(text)).isEmpty();
    }

    @Test
    void a_quotation_over_paragraphs_repeats_its_opening_mark() {
        assertThat(contents("“We went home.\n\n“We slept.”")).containsExactly("We went home.", "We slept.");
    }

    @Test
    void a_straight_mark_left_open_opens_nothing_unless_the_next_paragraph_opens_with_one() {
        assertThat(contents("He said \"we won.\n\nIt rained.")).isEmpty();
        assertThat(contents("He said \"we won.\n\n\"It rained.\"")).containsExactly("we won.", "It rained.");
    }

    @Test
    void ten_thousand_open_marks_each_run_to_the_end_of_their_paragraph_at_most() {
        QuotationMarks marks = QuotationMarks.in("“ab cd ef\n".repeat(10_000));
        assertThat(marks.size()).isEqualTo(10_000);
        assertThat(QuotationMarks.in("“ab cd ef ".repeat(10_000)).size()).isEqualTo(1);
    }

    @Test
    void marks_are_found_wherever_they_stand_in_a_long_line() {
        for (int before = 0; before < 300; before++) {
            String text = "x".repeat(before) + " “word” and it's \"more\" " + "y".repeat(140) + " ‘end’";
            QuotationMarks marks = QuotationMarks.in(text);
            assertThat(marks.size()).as("with %d characters before", before).isEqualTo(3);
            assertThat(marks.start(0)).isEqualTo(before + 1);
            assertThat(marks.end(2)).isEqualTo(text.length());
        }
    }
}
