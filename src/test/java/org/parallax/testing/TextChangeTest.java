package org.parallax.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What each change does to a sentence, told by hand. */
class TextChangeTest {

    private static List<String> changed(TextChange change, String text) {
        return change.of(text, new SplittableRandom(1));
    }

    private static String first(TextChange change, String text) {
        return changed(change, text).get(0);
    }

    @Test
    void quotes_become_curly_and_straight() {
        String straight = "\"It isn't ours,\" she said. ('No.') The workers' \"plan\"";
        String curly = "“It isn’t ours,” she said. (‘No.’) The workers’ “plan”";
        assertEquals(curly, first(new CurlyQuotes(), straight));
        assertEquals(straight, changed(new CurlyQuotes(), curly).get(1));
    }

    @Test
    void spaces_become_no_break_spaces() {
        assertEquals(
                "Mr.\u00A0Osei said\nso".replace(' ', '\u00A0'),
                changed(new NoBreakSpaces(), "Mr. Osei said\nso").get(1));
    }

    @Test
    void accents_come_apart() {
        assertEquals(List.of("cafe\u0301", "caf\u00E9"), changed(new Nfd(), "caf\u00E9"));
    }

    @Test
    void line_ends_become_those_of_windows() {
        assertEquals(List.of("a\r\nb\r\n", "a\nb\n"), changed(new Crlf(), "a\nb\r\n"));
    }

    @Test
    void a_text_comes_ten_times_with_blank_lines_between() {
        assertEquals(10, first(new Repeat(), "China may act").split("\n\n").length);
        assertTrue(changed(new Repeat(), " \n").isEmpty());
    }

    @Test
    void a_country_takes_its_adjective_and_capital_along() {
        String text = "China said a Chinese envoy left Beijing. An Indian envoy stayed.";
        String swapped = first(new SwapCountry(), text);
        assertFalse(
                swapped.contains("China")
                        || swapped.contains("Chinese")
                        || swapped.contains("Beijing")
                        || swapped.contains("Indian"),
                swapped);
        assertTrue(
                Countries.all().stream()
                        .anyMatch(c -> swapped.matches(
                                c[0] + " said an? " + c[1] + " envoy left " + c[2] + "\\. An? \\w+ envoy stayed\\.")),
                swapped);
    }

    @Test
    void a_country_gives_way_to_one_of_as_many_words() {
        for (int seed = 0; seed < 200; seed++) {
            for (String text : new String[] {"Germany praised Berlin", "Mexico praised Mexico City"}) {
                String swapped =
                        new SwapCountry().of(text, new SplittableRandom(seed)).get(0);
                assertEquals(text.split(" ").length, swapped.split(" ").length, swapped);
            }
        }
    }

    @Test
    void the_indefinite_article_follows_the_new_word() {
        for (int seed = 0; seed < 50; seed++) {
            String swapped = new SwapCountry()
                    .of("He is a Chinese and an Irish actor.", new SplittableRandom(seed))
                    .get(0);
            assertFalse(swapped.matches(".*\\b(a [AEIO]|an [B-DF-HJ-NP-TV-Z]).*"), swapped);
        }
    }

    @Test
    void a_person_keeps_the_title_and_gets_one_new_name_throughout() {
        String text = "Rick Fisher, an analyst, said so. “It will hold,” Mr. Fisher said. He left.";
        String swapped = first(new SwapPerson(), text);
        assertFalse(swapped.contains("Fisher") || swapped.contains("Rick"), swapped);
        assertTrue(
                swapped.matches("(\\S+) (\\S+), an analyst, said so. “It will hold,” Mr\\. \\2 said\\. He left\\."),
                swapped);
    }

    @Test
    void her_is_read_by_what_follows() {
        assertEquals(
                "She said his husband saw him. Ms. Dahl told her that his plan, and his, failed him.",
                first(
                        new SwapGender(),
                        "He said her wife saw her. Mr. Dahl told him that her plan, and hers, failed her."));
    }

    @Test
    void only_the_inside_of_quotations_is_edited() {
        String edited =
                first(new EditInsideQuotes(), "He called it “fine”. “We like the new law,” he said. Others left.");
        assertTrue(edited.startsWith("He called it “fine”. “"), edited);
        assertTrue(edited.endsWith(",” he said. Others left."), edited);
        assertFalse(edited.contains("like the new law"), edited);
    }

    @Test
    void every_sentence_is_denied_once() {
        assertEquals(
                "The plan is not good. It is not true that the troops saved the town. She never came. It will not work.",
                first(new Negate(), "The plan is good. The troops saved the town. She never came. It will work."));
    }

    @Test
    void a_typo_keeps_the_letters_of_the_word() {
        String typo = first(new Typos(), "government");
        assertEquals(
                "government".chars().sorted().boxed().toList(),
                typo.chars().sorted().boxed().toList());
        assertTrue(typo.startsWith("g") && typo.endsWith("t"), typo);
    }

    @Test
    void the_same_seed_gives_the_same_news() {
        assertEquals(
                GeneratedNews.seeded(7).documents(20), GeneratedNews.seeded(7).documents(20));
        assertFalse(
                GeneratedNews.seeded(7).article().equals(GeneratedNews.seeded(8).article()));
        String many = String.join(
                "\n",
                GeneratedNews.seeded(7).documents(50).stream()
                        .map(d -> d.text())
                        .toList());
        assertFalse(many.contains("{") || many.contains("}"), "an unfilled slot");
    }

    @Test
    void anything_reaches_every_plane_and_holds_unpaired_surrogates() {
        GeneratedNews news = GeneratedNews.seeded(1);
        boolean[] planes = new boolean[17];
        boolean unpaired = false;
        for (int i = 0; i < 500; i++) {
            int[] points = news.anything().codePoints().toArray();
            for (int point : points) {
                planes[point >> 16] = true;
                unpaired |= point >= 0xD800 && point <= 0xDFFF;
            }
        }
        for (int p = 0; p < planes.length; p++) {
            assertTrue(planes[p], "plane " + p);
        }
        assertTrue(unpaired);
    }
}
