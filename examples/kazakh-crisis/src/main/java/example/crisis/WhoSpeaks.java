package example.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.report.Table;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.voices.Attribution;
import org.parallax.voices.AttributionKind;
import org.parallax.voices.Quotation;
import org.parallax.voices.QuotationRole;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** Who speaks, how much, how the article lets them speak, and how many words of theirs are for or against something. */
final class WhoSpeaks {

    private WhoSpeaks() {}

    static String table(Article article) {
        Table table = Table.of(
                "WHO SPEAKS", "quoted", "words", "reported", "how the article lets them speak", "valued words", "tone");
        List<String> reportedOnly = new ArrayList<>();
        for (Voice voice : article.voices().voices()) {
            int reported = article.voices().words(voice, Wording.REPORTED);
            if (voice.isNarrator() || article.voices().words(voice) > 0) {
                row(table, article, voice);
            } else if (reported > 0) {
                reportedOnly.add(voice.name() + " " + reported);
            }
        }
        if (!reportedOnly.isEmpty()) {
            table.note("Reported only, in the article's wording, words: " + String.join(", ", reportedOnly) + ".");
        }
        return table + "\n";
    }

    private static void row(Table table, Article article, Voice voice) {
        Voices voices = article.voices();
        Tone tone = article.tones().get(voice);
        int reported = voices.words(voice, Wording.REPORTED);
        long quoted = said(voices, voice)
                .filter(attribution -> attribution.kind() != AttributionKind.INDIRECT)
                .count();
        table.row(
                voice.name(),
                quoted == 0 ? "–" : quoted,
                voices.words(voice),
                reported == 0 ? "–" : reported,
                voice.isNarrator() ? scareQuotes(article) : cues(article, voice),
                tone == null ? "" : valued(tone),
                tone == null ? "" : shown(tone));
    }

    private static Stream<Attribution> said(Voices voices, Voice voice) {
        return voices.attributions().stream().filter(a -> a.speaker().equals(voice));
    }

    private static String scareQuotes(Article article) {
        List<String> scare = article.voices().quotations().stream()
                .filter(quotation -> quotation.role() == QuotationRole.SCARE)
                .map(Quotation::span)
                .map(span -> span.textIn(article.text()))
                .toList();
        return scare.isEmpty() ? "" : "scare quotes: " + String.join(", ", scare);
    }

    private static String cues(Article article, Voice voice) {
        Map<String, Integer> counts = new TreeMap<>();
        said(article.voices(), voice)
                .map(Attribution::cue)
                .filter(cue -> cue != null)
                .forEach(cue -> counts.merge(verb(cue.textIn(article.text())), 1, Integer::sum));
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(e -> e.getKey() + (e.getValue() > 1 ? " (" + e.getValue() + ")" : ""))
                        .toList());
    }

    /** The cue without whom it is said to: {@code told}, {@code said in a statement}. */
    private static String verb(String cue) {
        List<String> words = List.of(cue.split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(4, words.size()))) + (words.size() > 4 ? " …" : "");
    }

    private static String valued(Tone tone) {
        long good = tone.contributions().stream().mapToDouble(Contribution::points).filter(p -> p > 0).count();
        long bad = tone.contributions().stream().mapToDouble(Contribution::points).filter(p -> p < 0).count();
        return "+" + good + " –" + bad;
    }

    private static String shown(Tone tone) {
        return tone.value().isPresent()
                ? String.format(Locale.ROOT, "%+.2f %s", tone.value().getAsDouble(), tone.label())
                : tone.label().toString();
    }
}
