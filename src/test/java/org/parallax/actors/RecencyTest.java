package org.parallax.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RecencyTest {

    private final Labels labels = new Labels("");
    private final Recency recent = new Recency();

    private Figure figure(String name) {
        Label label = labels.of(name);
        return new Figure(label, label, label, 1, ActorKind.PERSON);
    }

    @Test
    void the_latest_comes_first_and_each_stands_once() {
        Figure ann = figure("Ann");
        Figure bo = figure("Bo");
        recent.push(ann, 0, 2);
        recent.push(bo, 1, 0);
        recent.push(ann, 2, 1);
        assertEquals(2, recent.size());
        assertSame(ann, recent.figure(0));
        assertEquals(2, recent.sentence(0));
        assertEquals(1, recent.role(0));
        assertSame(bo, recent.figure(1));
        assertFalse(recent.isSubject(1));
    }

    @Test
    void whoever_is_named_again_in_a_sentence_keeps_the_stronger_role() {
        Figure ann = figure("Ann");
        recent.push(ann, 7, 3);
        recent.push(ann, 7, 0);
        assertEquals(3, recent.role(0));
        recent.push(ann, 8, 0);
        assertEquals(0, recent.role(0));
    }

    @Test
    void the_one_named_longest_ago_makes_room() {
        Figure first = figure("First");
        recent.push(first, 0, 3);
        for (int i = 1; i <= Recency.ROOM; i++) {
            recent.push(figure("N" + i), i, i % 4);
        }
        assertEquals(Recency.ROOM, recent.size());
        for (int i = 0; i < recent.size(); i++) {
            assertEquals("N" + (Recency.ROOM - i), recent.figure(i).name.string());
            assertEquals((Recency.ROOM - i) % 4, recent.role(i));
        }
        recent.clear();
        assertEquals(0, recent.size());
        assertTrue(first.couldBePerson());
    }
}
