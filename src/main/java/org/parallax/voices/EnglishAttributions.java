package org.parallax.voices;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Gazetteer;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * The rules for English news: sentences read with each quotation as one word, cues from a table, sources and contents by
 * what words can stand there, speakers by the mentions of the text. Immutable and thread-safe.
 */
public final class EnglishAttributions implements AttributionFinder {

    private static final EnglishAttributions STANDARD = new EnglishAttributions(Cues.english(), Gazetteer.english());

    private final Cues cues;
    private final Gazetteer gazetteer;

    private EnglishAttributions(Cues cues, Gazetteer gazetteer) {
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    /** With the library's own cues and gazetteer. */
    public static EnglishAttributions standard() {
        return STANDARD;
    }

    /** A copy with other cues. */
    public EnglishAttributions withCues(Cues other) {
        return new EnglishAttributions(other, gazetteer);
    }

    /** A copy with other names known beforehand. */
    public EnglishAttributions withGazetteer(Gazetteer other) {
        return new EnglishAttributions(cues, other);
    }

    @Override
    public Findings find(Reading reading) {
        Text text = new Text(reading, Mentions.find(reading, gazetteer), cues);
        Drafts drafts = Drafts.of(text);
        List<Quotation> quotations = quotations(text, drafts);
        return new Findings(attributions(text, drafts, quotations), quotations);
    }

    private static List<Quotation> quotations(Text text, Drafts drafts) {
        List<Quotation> quotations = new ArrayList<>();
        for (int q = 0; q < text.marks.size(); q++) {
            @Nullable QuotationRole role = drafts.role(q);
            Span span = new Span(text.marks.start(q), text.marks.end(q));
            Span content = new Span(text.marks.contentStart(q), text.marks.contentEnd(q));
            boolean outer = role != null;
            quotations.add(new Quotation(
                    span,
                    content,
                    role == null ? QuotationRole.NESTED : role,
                    outer ? drafts.reason(q) : "inside other marks"));
        }
        quotations.sort((a, b) -> a.span().compareTo(b.span()));
        return quotations;
    }

    private List<Attribution> attributions(Text text, Drafts drafts, List<Quotation> quotations) {
        Speakers speakers = new Speakers(text);
        Map<Draft, Attribution> made = new IdentityHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        QuotedPlaces places = new QuotedPlaces(quotations);
        for (Draft draft : drafts.list()) {
            List<Span> content = content(text, draft);
            if (content.isEmpty()) {
                continue;
            }
            Voice speaker = speakers.of(draft);
            @Nullable Attribution parent = draft.parent == null ? null : made.get(draft.parent);
            Attribution attribution = new Attribution(
                    content,
                    span(text.tokens, draft.namer().sourceFrom, draft.namer().sourceTo),
                    span(text.tokens, draft.cueFrom, draft.cueTo),
                    places.kind(content),
                    speaker,
                    parent,
                    speaker.equals(Voice.UNRESOLVED) ? 0 : 0.5,
                    draft.rule.toLowerCase(Locale.ROOT).replace('_', ' ') + ", source "
                            + draft.how.name().toLowerCase(Locale.ROOT));
            made.put(draft, attribution);
            attributions.add(attribution);
        }
        return attributions;
    }

    private static @Nullable Span span(Tokens tokens, int from, int to) {
        return from < 0 || to <= from ? null : new Span(tokens.start(from), tokens.end(to - 1));
    }

    private static List<Span> content(Text text, Draft draft) {
        List<Span> spans = new ArrayList<>(draft.contents);
        for (int i = 0; i < draft.contents; i++) {
            int start = draft.start(i);
            int end = draft.end(i);
            while (start < end && isEdge(text.string.charAt(start))) {
                start++;
            }
            while (end > start && isEdge(text.string.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "\u00A0“”\"«»„`".indexOf(c) >= 0 || c == '\'' || c == '‘' || c == '’';
    }
}
