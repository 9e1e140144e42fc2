package org.parallax.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

class LabelsTest {

    @Test
    void the_same_words_have_one_label_wherever_they_stand() {
        String text = "Ann Lee and Bo Lee";
        Labels labels = new Labels(text);
        assertSame(labels.of(4, 7), labels.of(15, 18));
        assertSame(labels.of(4, 7), labels.of("Lee"));
        assertNotSame(labels.of(4, 7), labels.of("lee"));
        assertEquals("Ann Lee", labels.of(0, 7).string());
    }

    @Test
    void a_no_break_space_is_a_space() {
        String text = "Ann Lee, Ann\u00A0Lee";
        Labels labels = new Labels(text);
        Label broken = labels.of(9, 16);
        assertSame(broken, labels.of(0, 7));
        assertEquals("Ann Lee", broken.string());
    }

    @Test
    void looking_for_a_label_makes_none_and_many_labels_are_all_found_again() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("N").append(1000 + i);
        }
        Labels labels = new Labels(text.toString());
        assertNull(labels.find(0, 5));
        Label[] made = new Label[1000];
        for (int i = 0; i < 1000; i++) {
            made[i] = labels.of(5 * i, 5 * i + 5);
        }
        for (int i = 0; i < 1000; i++) {
            assertSame(made[i], labels.find(5 * i, 5 * i + 5));
            assertEquals("N" + (1000 + i), made[i].string());
        }
    }

    @Test
    void an_initial_or_a_beginning_can_stand_for_a_name_and_two_initials_cannot() {
        Labels labels = new Labels("");
        assertTrue(labels.of("J.").couldStandFor(labels.of("John")));
        assertTrue(labels.of("John").couldStandFor(labels.of("Jo")));
        assertFalse(labels.of("J.R.").couldStandFor(labels.of("J.Ross")));
        assertFalse(labels.of("Mike").couldStandFor(labels.of("Michael")));
        assertFalse(labels.of("").couldStandFor(labels.of("Michael")));
    }

    @Test
    void a_part_stands_at_the_beginning_or_the_end_of_a_name_and_ends_with_a_word() {
        Labels labels = new Labels("");
        Label authority = labels.of("Rift Waters Authority");
        assertTrue(labels.of("Rift Waters").isPartOf(authority));
        assertTrue(labels.of("Waters Authority").isPartOf(authority));
        assertFalse(labels.of("Rift Wat").isPartOf(authority));
        assertFalse(labels.of("Waters").isPartOf(authority));
        assertFalse(authority.isPartOf(authority));
    }

    @Test
    void officials_are_the_same_officials_across_a_no_break_space() {
        String text = "Senior\u00A0officials left. The senior officials said the talks had failed.";
        Mentions mentions = Mentions.find(DocumentReader.english().read(new Document("a", text, Map.of())));
        assertEquals("senior officials", mentions.actors().get(0).name());
        assertEquals(2, mentions.of(mentions.actors().get(0)).size());
    }
}
