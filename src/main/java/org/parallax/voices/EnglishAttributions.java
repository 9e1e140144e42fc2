package org.parallax.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Mention;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/** The rules for English: quotation marks paired, each quotation given the name next to a reporting verb beside it. */
final class EnglishAttributions implements AttributionFinder {

    private static final EnglishAttributions STANDARD = new EnglishAttributions();
    private static final int WINDOW = 12;
    private static final Set<String> VERBS = Set.of(
            "said", "says", "told", "added", "asked", "wrote", "called", "argued", "noted", "insisted", "announced");

    private EnglishAttributions() {}

    static EnglishAttributions standard() {
        return STANDARD;
    }

    @Override
    public Findings find(Reading reading) {
        Mentions mentions = Mentions.find(reading);
        QuotationMarks marks = QuotationMarks.in(reading.text());
        List<Quotation> quotations = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Span span = new Span(marks.start(i), marks.end(i));
            Span content = new Span(marks.contentStart(i), marks.contentEnd(i));
            if (marks.isSingle(i)) {
                continue;
            }
            int cue = cueNear(reading.tokens(), span);
            boolean speech = cue >= 0
                    || reading.tokens().firstAt(content.end())
                                    - reading.tokens().firstAt(content.start())
                            > 4;
            quotations.add(new Quotation(
                    span,
                    content,
                    speech ? QuotationRole.SPEECH : QuotationRole.SCARE,
                    speech ? "words of speech" : "short, no cue near"));
            if (speech) {
                attributions.add(attribution(reading, mentions, content, cue));
            }
        }
        return new Findings(attributions, quotations);
    }

    private static int cueNear(Tokens tokens, Span quotation) {
        int before = tokens.firstAt(quotation.start());
        int behind = tokens.firstAt(quotation.end());
        for (int d = 0; d < WINDOW; d++) {
            if (behind + d < tokens.size()
                    && VERBS.contains(tokens.get(behind + d).lower())) {
                return behind + d;
            }
            if (before - d >= 0
                    && before - d < tokens.size()
                    && VERBS.contains(tokens.get(before - d).lower())) {
                return before - d;
            }
        }
        return -1;
    }

    private static Attribution attribution(Reading reading, Mentions mentions, Span content, int cue) {
        @Nullable
        Mention speaker = cue < 0 ? null : nearest(mentions, reading.tokens().start(cue), content);
        return new Attribution(
                List.of(content),
                speaker == null ? null : speaker.span(),
                cue < 0 ? null : reading.tokens().get(cue).span(),
                AttributionKind.DIRECT,
                speaker == null ? Voice.UNRESOLVED : Voice.of(speaker.actor()),
                null,
                speaker == null ? 0 : 0.5,
                speaker == null ? "no name near" : "name next to the cue");
    }

    private static @Nullable Mention nearest(Mentions mentions, int offset, Span outside) {
        @Nullable Mention best = null;
        int distance = 120;
        for (Mention mention : mentions.list()) {
            int d = Math.abs(mention.span().start() - offset);
            if (d < distance && !outside.overlaps(mention.span())) {
                best = mention;
                distance = d;
            }
        }
        return best;
    }
}
