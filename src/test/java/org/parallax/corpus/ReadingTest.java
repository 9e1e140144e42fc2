package org.parallax.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void tokens_of_a_headline_keep_their_places() {
        Reading reading = DocumentReader.english().read(Document.of("a", "China, Russia seize opening."));

        assertEquals("0-5 WORD China", reading.tokens().get(0).toString());
        assertEquals("5-6 PUNCTUATION ,", reading.tokens().get(1).toString());
    }
}
