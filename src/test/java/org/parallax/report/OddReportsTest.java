package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.Key;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.Naming;
import org.parallax.sentiment.ToneScorer;
import org.parallax.terms.Keyness;
import org.parallax.terms.TermCounter;
import org.parallax.voices.Voices;

/** Reports on too little, too much, or strange text. */
class OddReportsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n ",
                "قال الرئيس إن البلاد آمنة. \"نعم\"، قال.",
                "“北京表示关注，”发言人说。",
                "a\u0000b \uD800 “c\uFFFF” said Bo."
            })
    void any_text_gives_a_page(String text) {
        Report report = ReportTest.report(text);
        assertThat(report.html()).endsWith("</html>\n");
        assertThat(report.json()).contains("\"article\"");
        report.svg();
    }

    @Test
    void many_groups_keep_the_page_small() {
        String html = SampleReports.corpus(200, 200).html();
        assertThat(html.length()).isLessThan(5_000_000);
        assertThat(html).contains("Outlet 200").contains("data-filter");
    }

    @Test
    void an_article_of_100_000_words_is_shown_whole() {
        String text = "The harbour was a disaster. “We fear the worst,” said Ann Lee. ".repeat(8_400);
        Reading reading = ReportTest.read(text);
        Voices voices = Voices.find(reading);
        String html = Report.titled("Long")
                .article(reading, voices)
                .tone(ToneScorer.news().byVoice(reading, voices))
                .html();
        assertThat(ReportTest.shown(html).length()).isEqualTo(text.strip().length());
    }

    @Test
    void one_group_has_nothing_to_be_compared_with_and_says_so() {
        Reading reading = ReportTest.read("The police cracked down on the protest.");
        String html = Report.titled("One")
                .framing(FramingAnalysis.of(Frames.worldNews())
                        .by(Reading.field("source"))
                        .run(List.of(reading)))
                .html();
        assertThat(html).contains("(no source)").contains("class=\"thin");
    }

    @Test
    void a_report_without_answers_says_so() {
        assertThat(Report.titled("Nothing").html()).contains(Words.of("page.empty"));
    }

    @Test
    void a_title_of_any_length_is_kept_whole_but_shown_short() {
        String html = Report.titled("x".repeat(10_000)).html();
        assertThat(html)
                .contains("<title>" + "x".repeat(239) + "…</title>")
                .contains("<p dir=\"auto\">" + "x".repeat(10_000));
    }

    @Test
    void a_thousand_articles_make_a_page_of_less_than_five_megabytes() {
        assertThat(GeneratedNews.report(1_000).html().length()).isBetween(1_000_000, 5_000_000);
    }

    @Test
    void answers_counted_on_several_threads_give_equal_bytes() {
        Readings readings = Corpus.of(GeneratedNews.articles(60)).readings(DocumentReader.english());
        Report alone = counted(readings, readings::stream);
        Report together = counted(readings, readings::parallelStream);
        assertEquals(alone.html(), together.html());
        assertEquals(alone.json(), together.json());
    }

    private static Report counted(Readings texts, Supplier<Stream<Reading>> readings) {
        Key<Reading> source = Reading.field("source");
        return Report.titled("Threads")
                .texts(texts)
                .framing(readings.get()
                        .collect(FramingAnalysis.of(Frames.worldNews())
                                .draws(999)
                                .by(source)
                                .collector()))
                .naming(readings.get().collect(Naming.worldNews().by(source).collector()))
                .keyness(Keyness.compare(readings.get()
                        .collect(TermCounter.words().groupedBy(source).collector())));
    }
}
