package org.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void tokens_of_a_headline_keep_their_places() {
        Reading reading = DocumentReader.english().read(Document.of("a", "China, Russia seize opening."));

        assertEquals("0-5 WORD China", reading.tokens().get(0).toString());
        assertEquals("5-6 PUNCTUATION ,", reading.tokens().get(1).toString());
    }

    @Test
    void dates_group_by_day_iso_week_month_and_year() {
        assertThat(periods("2022-01-02")).containsExactly("2022-01-02", "2021-W52", "2022-01", "2022");
        assertThat(periods("2022-01-03T23:30:00-05:00")).containsExactly("2022-01-03", "2022-W01", "2022-01", "2022");
        assertThat(periods("2020-12-31")).containsExactly("2020-12-31", "2020-W53", "2020-12", "2020");
        assertThat(periods("5 January 2022")).containsOnly("(unreadable date)");
        assertThat(periods("2022-02-30")).containsOnly("(unreadable date)");
        assertThat(periods("2022-01-021")).containsOnly("(unreadable date)");
        assertThat(periods(" ")).containsOnly("(no date)");
    }

    private static List<String> periods(String date) {
        Reading reading =
                DocumentReader.english().read(Document.of("a", "Rain.").with("date", date));
        return Stream.of(Reading.day("date"), Reading.week("date"), Reading.month("date"), Reading.year("date"))
                .map(key -> key.apply(reading))
                .toList();
    }
}
