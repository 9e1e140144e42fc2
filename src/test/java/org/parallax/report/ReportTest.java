package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.Naming;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.stats.Interval;
import org.parallax.text.Span;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.xml.sax.InputSource;

class ReportTest {

    private static final Path ARTICLES = Path.of("src/test/resources/org/parallax/articles");

    static Reading read(String text) {
        return DocumentReader.english().read(Document.of("text", text));
    }

    static Report report(String text) {
        Reading reading = read(text);
        return Report.titled("Title").article(reading, Voices.find(reading));
    }

    private static Report lake() {
        Reading reading = DocumentReader.english().read(Document.read(ARTICLES.resolve("lake-talks.txt")));
        Voices voices = Voices.find(reading);
        Map<Voice, Tone> tones = ToneScorer.news().byVoice(reading, voices);
        return Report.titled("Who said what at the lake")
                .article(reading, voices)
                .tone(tones)
                .naming(Naming.worldNews().find(reading, voices))
                .framing(FramingAnalysis.of(Frames.worldNews()).byVoice().run(List.of(reading)))
                .mentions(Mentions.find(reading))
                .strip("lake", List.of(new Span(0, 4)))
                .lexicons(Map.of("news", tones.get(Voice.NARRATOR)))
                .checked(
                        new Checked("Krippendorff’s alpha", 0.71, new Interval(0.6, 0.8), "200 sentences, two coders"));
    }

    /** What a reader of the page's article sees, without markup. */
    static String shown(String html) {
        int from = html.indexOf("id=\"text\">") + "id=\"text\">".length();
        String text = html.substring(from, html.indexOf("</div>", from));
        return org.apache.commons.text.StringEscapeUtils.unescapeXml(
                        text.replace("</p>", " ").replaceAll("<span class=\"label\">[^<]*</span>|<[^>]*>", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lake-talks.txt", "bridge-trial.txt", "harbour-strike-tradepost.txt", "library-closure.txt"})
    void every_word_of_the_article_is_shown_once(String name) {
        String text = Document.read(ARTICLES.resolve(name)).text();
        assertEquals(text.replaceAll("\\s+", " ").strip(), shown(report(text).html()));
    }

    @Test
    void hostile_text_stays_text() {
        String text = "He said: “<script>alert(1)</script> ${env:HOME} \" onmouseover=\"alert(2)\" {0} &amp; </div>.”";
        String html = report(text).html();
        assertEquals(text, shown(html));
        assertEquals(1, html.split("<script", -1).length - 1);
        assertThat(html).doesNotContain(" onmouseover=\"");
    }

    @Test
    void the_page_allows_itself_no_request() {
        String html = lake().html();
        assertThat(html)
                .contains("default-src &apos;none&apos;")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(html).doesNotContain(" style=").doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void the_script_is_small() {
        assertThat(Words.resource("page.js").length()).isLessThan(60_000);
    }

    @Test
    void equal_answers_give_equal_bytes_in_any_locale() {
        Locale locale = Locale.getDefault();
        String html = lake().html();
        String json = lake().json();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(html, lake().html());
            assertEquals(json, lake().json());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void the_files_stand_beside_the_page(@TempDir Path folder) throws IOException {
        lake().write(folder.resolve("sub/report.html"));
        try (var files = Files.list(folder.resolve("sub"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .contains("report.html", "report.csv", "report.json", "report-stretches.csv", "report-voices.svg");
        }
        assertEquals(lake().csv(), Files.readString(folder.resolve("sub/report.csv")));
    }

    @Test
    void a_file_that_is_no_page_is_refused() {
        assertEquals(
                "the report's file must end in .html, got report.pdf",
                assertThrows(IllegalArgumentException.class, () -> lake().write(Path.of("report.pdf")))
                        .getMessage());
    }

    @Test
    void voices_of_another_text_are_refused() {
        Voices other = Voices.find(read("Nobody spoke at all."));
        Report report = Report.titled("x");
        assertThat(assertThrows(IllegalArgumentException.class, () -> report.article(read("Another text."), other)))
                .hasMessageContaining("the voices belong to another text");
    }

    @Test
    void every_picture_is_well_formed_and_holds_no_variable() throws Exception {
        for (String svg : lake().svg().values()) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(svg).doesNotContain("var(").doesNotContain("href");
        }
    }

    @Test
    void every_field_of_the_json_is_in_the_schema() throws IOException {
        String schema = Files.readString(Path.of("docs/report-schema.md"));
        Set<String> missing = new TreeSet<>();
        for (String json : List.of(lake().json(), SampleReports.corpus().json())) {
            missing.addAll(fieldsNotIn(schema, json));
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> fieldsNotIn(String schema, String json) throws IOException {
        Set<String> missing = new TreeSet<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && !Pattern.compile("[`.]" + parser.currentName() + "(\\[\\])?`")
                                .matcher(schema)
                                .find()) {
                    missing.add(parser.currentName());
                }
            }
        }
        return missing;
    }

    @Test
    void every_valued_word_is_underlined_and_says_why() {
        Reading reading = read("The troops failed to prevent a massacre. It was a good day.");
        Voices voices = Voices.find(reading);
        Map<Voice, Tone> tones = ToneScorer.news().byVoice(reading, voices);
        String html = Report.titled("x").article(reading, voices).tone(tones).html();
        List<Contribution> parts = tones.get(Voice.NARRATOR).contributions();
        assertThat(parts).isNotEmpty();
        for (Contribution part : parts) {
            assertThat(html).contains(Markup.escape(part.rule()));
        }
        assertThat(html).contains("class=\"m neg w3\"");
    }

    /** Without a word a value is what the other words add: they sum to it. */
    @Test
    void a_driver_s_value_without_it_is_the_sum_of_the_others() {
        Tone tone = ToneScorer.news().score("A massacre. A disaster. A good day. Another massacre.");
        TrustSection.Driver driver = TrustSection.drivers(tone).get(0);
        double others = tone.contributions().stream()
                .filter(part -> !part.words().equals(driver.words()))
                .mapToDouble(Contribution::points)
                .sum();
        assertEquals("massacre", driver.words());
        assertEquals(2, driver.count());
        assertEquals(others, driver.without(), 1e-12);
    }

    /** By hand: medians of 9, 5, 7, 11 and 13 neighbours, cut off at the ends. */
    @Test
    void a_running_median_shows_a_step_and_ignores_a_spike() {
        double[] values = {0, 0, 0, 0, 9, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        double[][] course = RunningMedian.of(values);
        assertEquals(0, course[0][4]);
        assertEquals(0, course[2][4]);
        assertEquals(1, course[0][14]);
        assertEquals(0, course[1][8], "of five neighbours three are 0");
        assertEquals(1, course[2][8], "of thirteen six are 0, six are 1, and one is the spike");
    }

    @Test
    void a_cell_is_no_formula() {
        assertEquals("'=1+1", Rows.guard("=1+1"));
        assertEquals("'@x", Rows.guard("@x"));
        assertThat(report("“=HYPERLINK(1),” said Ann Lee.")
                        .article(read("x"), Voices.find(read("x")))
                        .csv())
                .doesNotContain(",=");
    }
}
