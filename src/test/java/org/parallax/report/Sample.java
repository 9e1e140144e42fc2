package org.parallax.report;

import java.util.List;
import java.util.Locale;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.sentiment.ToneScorer;
import org.parallax.text.Span;
import org.parallax.voices.Voices;

/** Pages that browsers are shown: two of the usual kind, and those that might break. */
enum Sample {
    ARTICLE,
    CORPUS,
    HOSTILE,
    ARABIC,
    CHINESE,
    NO_ANSWERS,
    NO_TEXT,
    ONE_GROUP,
    MANY_GROUPS,
    LONG_TEXT,
    LONG_TITLE;

    static final String INJECTION =
            "He said: “<script>document.title='owned'</script> ${x} \" onmouseover=\"document.title='owned'\" <img src=x onerror=alert(1)>.”";

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".html";
    }

    Report report() {
        return switch (this) {
            case ARTICLE -> SampleReports.article();
            case CORPUS -> SampleReports.corpus();
            case HOSTILE -> SampleReports.ofText(INJECTION, "<script>alert(1)</script>");
            case ARABIC ->
                SampleReports.ofText(
                        "قال الرئيس إن البلاد آمنة. \"نعم، نحن بخير\"، قال.\n\nوأضاف أن الحكومة ستواصل العمل.",
                        "تقرير");
            case CHINESE -> SampleReports.ofText("“北京表示关注，”发言人说。局势正在恢复稳定。\n\n中国外交部周五表示愿意提供帮助。", "报告");
            case NO_ANSWERS -> Report.titled("Nothing");
            case NO_TEXT -> SampleReports.ofText("", "Nothing written");
            case ONE_GROUP -> oneGroup();
            case MANY_GROUPS -> SampleReports.corpus(200, 200);
            case LONG_TEXT -> longText();
            case LONG_TITLE -> SampleReports.ofText("A day passed.", "Words and words ".repeat(625));
        };
    }

    /** 100,000 words. */
    private static Report longText() {
        String text = "The harbour was a disaster. “We fear the worst,” said Ann Lee.\n\n".repeat(8_400);
        Reading reading = DocumentReader.english().read(Document.of("text", text));
        Voices voices = Voices.find(reading);
        List<Span> places = reading.sentences().stream().toList();
        return Report.titled("Long")
                .article(reading, voices)
                .tone(ToneScorer.news().byVoice(reading, voices))
                .strip("sentences", places);
    }

    private static Report oneGroup() {
        Reading reading = DocumentReader.english().read(Document.of("text", "The police cracked down on the protest."));
        return Report.titled("One")
                .framing(FramingAnalysis.of(Frames.worldNews())
                        .by(Reading.field("source"))
                        .run(List.of(reading)));
    }
}
