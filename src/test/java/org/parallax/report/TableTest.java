package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void numbers_go_to_the_right_and_words_to_the_left() {
        Table table = Table.of("WHO SPEAKS", "quoted", "words")
                .row("the article", "–", 1511)
                .row("Rick Fisher", 3, 48);
        assertEquals("""
                WHO SPEAKS   quoted  words
                the article       –  1,511
                Rick Fisher       3     48""", table.toString());
    }

    @Test
    void a_column_of_percents_signs_and_brackets_is_a_column_of_numbers() {
        Table table = Table.of("", "a", "b", "c").row("x", "52 %", "−3", "[20]").row("y", "4 %", "+11", "(2)");
        assertEquals("""
                      a    b     c
                x  52 %   −3  [20]
                y   4 %  +11   (2)""", table.toString());
    }

    @Test
    void long_cells_are_wrapped_at_blanks() {
        Table table = Table.of("who", "what they call it")
                .row("the article", "unrest, protests, riots, attacks, demonstrations")
                .row("Putin", "events")
                .width(36);
        assertEquals("""
                who          what they call it
                the article  unrest, protests,
                             riots, attacks,
                             demonstrations
                Putin        events""", table.toString());
    }

    @Test
    void east_asian_characters_take_two_columns() {
        assertEquals(
                "name  n\n北京  1\nRome  2",
                Table.of("name", "n").row("北京", 1).row("Rome", 2).toString());
    }

    @Test
    void bars_are_an_eighth_of_a_column_fine() {
        assertEquals("██", Table.bar(0.5, 4));
        assertEquals("▌", Table.bar(1.0 / 8, 4));
        assertEquals("", Table.bar(0, 4));
        assertEquals("", Table.bar(Double.NaN, 4));
        assertEquals("████", Table.bar(7, 4));
    }

    @Test
    void text_cannot_steer_the_terminal() {
        assertEquals("x\n[31mred0m", Table.of("x").row("\u001B[31mred\u009B0m").toString());
    }

    @Test
    void notes_stand_under_the_table() {
        assertTrue(Table.of("a").row("b").note("this text only").toString().endsWith("b\n  this text only"));
    }

    @Test
    void markdown_escapes_what_it_would_read() {
        assertEquals(
                "| who | n |\n| --- | ---: |\n| a\\|b \\*c\\* &lt;i&gt; | 2 |\n",
                Table.of("who", "n").row("a|b *c* <i>", 2).markdown());
    }

    @Test
    void a_row_that_is_too_long_is_refused_with_the_way_out() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> Table.of("a").row(1, 2))
                .getMessage();
        assertEquals("a row has at most 1 cells, one a column; got 2: [1, 2]", message);
    }

    @Test
    void a_table_without_rows_is_its_heads() {
        assertEquals("a  b", Table.of("a", "b").toString());
    }
}
