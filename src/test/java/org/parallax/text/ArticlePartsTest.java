package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePartsTest {

    private static ArticleParts find(String text) {
        return ArticleParts.find(text, Paragraphs.of(text));
    }

    @Test
    void furniture_is_set_apart_from_the_body() {
        String text =
                "Dam fails after days of rain\n\n\"Dam\" fails, after days of rain\n\nBy Jane Doe and John Roe, Agency\n\n"
                        + "NAIROBI, Kenya (Wire) — The dam failed on Monday, officials said, after nine days of rain.\n\n"
                        + "Nobody was hurt.\n\n(Reporting by Jane Doe; editing by John Roe)\n\n© 2024 The Wire";
        ArticleParts parts = find(text);

        assertEquals(
                "Dam fails after days of rain", parts.headline().orElseThrow().textIn(text));
        assertEquals(
                "\"Dam\" fails, after days of rain",
                parts.repeatedHeadline().orElseThrow().textIn(text));
        assertEquals(
                "By Jane Doe and John Roe, Agency", parts.byline().orElseThrow().textIn(text));
        assertEquals("NAIROBI, Kenya (Wire) —", parts.dateline().orElseThrow().textIn(text));
        assertEquals(
                "(Reporting by Jane Doe; editing by John Roe)\n\n© 2024 The Wire",
                parts.credit().orElseThrow().textIn(text));
        assertEquals(
                List.of("The dam failed on Monday, officials said, after nine days of rain.", "Nobody was hurt."),
                parts.body().stream().map(span -> span.textIn(text)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe, Political Editor\nUpdated 6:42 PM GMT, 3 March 2024",
                "By JANE DOE\nAssociated Press",
                "By Jane Doe\n\nReuters\nPublished: March 3, 2024 at 11:05 a.m. EST",
                "Sun 3 Mar 2024 18.42 GMT",
                "2024-03-03T18:42",
                "Last updated 4 hours ago",
                "The Associated Press",
            })
    void names_agency_and_time_are_the_byline_and_the_dateline_stands_behind(String byline) {
        String text = "Minister quits over leaked texts\n\n" + byline
                + "\n\nLONDON (Wire) — The minister resigned on Monday.\n\nNobody was surprised.";
        ArticleParts parts = find(text);

        assertEquals(byline, parts.byline().orElseThrow().textIn(text));
        assertEquals("LONDON (Wire) —", parts.dateline().orElseThrow().textIn(text));
        assertEquals(
                List.of("The minister resigned on Monday.", "Nobody was surprised."),
                parts.body().stream().map(span -> span.textIn(text)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On March 3 the minister resigned",
                "3 killed at sea",
                "Reuters was told of the plan",
                "May 3 come again?",
                "Four days later",
            })
    void a_line_with_a_date_in_it_is_body(String line) {
        String text =
                "Minister quits over leaked texts\n\n" + line + "\n\nThe minister resigned on Monday after weeks.";
        assertTrue(find(text).byline().isEmpty());
    }

    @Test
    void a_line_of_digits_or_of_little_words_is_told_in_one_go() {
        String text =
                "A headline\n\n" + "at ".repeat(50) + "x\n\n" + "1234567 ".repeat(19) + "x\n\nThe body stands here.";
        assertTrue(find(text).byline().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LONDON — ",
                "LONDON, Jan. 5 (Agency) - ",
                "WASHINGTON (Wire) – ",
                "NEW YORK, N.Y. -- ",
                "PORT-AU-PRINCE, Haiti — ",
                "ST. PAUL, Minn. (Wire) — ",
            })
    void a_dateline_is_a_place_in_capitals_before_a_dash(String dateline) {
        String text = "Some headline here\n\n" + dateline + "The minister resigned on Monday after weeks of protest.";
        ArticleParts parts = find(text);

        assertEquals(dateline.strip(), parts.dateline().orElseThrow().textIn(text));
        assertTrue(parts.body().get(0).textIn(text).startsWith("The minister"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance — met.\n\nIt was late.",
                "The minister resigned.\n\nHe left by the back door.",
                "One paragraph only",
                "By Monday the town was empty.\n\nThe rest is known.",
            })
    void sentences_are_no_furniture(String text) {
        ArticleParts parts = find(text);

        assertTrue(parts.headline().isEmpty());
        assertTrue(parts.byline().isEmpty());
        assertTrue(parts.credit().isEmpty());
    }

    @Test
    void a_known_title_is_the_headline_even_with_a_period() {
        String text = "The dam, again.\n\nIt failed on Monday after nine days of rain.";

        assertTrue(find(text).headline().isEmpty());
        assertTrue(ArticleParts.find(text, Paragraphs.of(text), "The Dam, Again")
                .headline()
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• This article is based in part on wire service reports.",
                "The Agency contributed to this report.",
                "Additional reporting by Jane Doe",
                "With files from The Wire",
                "Copyright 2024 The Wire. All rights reserved.",
            })
    void a_closing_line_that_names_its_sources_is_a_credit(String credit) {
        String text = "Some headline here\n\nThe minister resigned on Monday after weeks of protest.\n\n" + credit;

        assertEquals(credit, find(text).credit().orElseThrow().textIn(text));
        assertEquals(1, find(text).body().size());
    }
}
