package org.parallax.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Gazetteer;
import org.parallax.actors.Grammar;
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
        List<Quotation> quotations = new ArrayList<>(text.marks.size());
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
        quotations.sort(Comparator.comparing(Quotation::span));
        return quotations;
    }

    private static List<Attribution> attributions(Text text, Drafts drafts, List<Quotation> quotations) {
        Speakers speakers = new Speakers(text, drafts.list());
        Told told = new Told(text);
        List<Draft> order = new ArrayList<>(drafts.list());
        order.removeIf(draft -> isTagOfSame(draft, drafts.list(), speakers));
        order.sort(Comparator.comparingInt(Draft::depth));
        List<Attribution> attributions = new ArrayList<>();
        QuotedPlaces places = new QuotedPlaces(quotations);
        for (Draft draft : order) {
            @Nullable Attribution parent = draft.parent == null ? null : draft.parent.made;
            List<Span> content = clipped(content(text, draft), parent);
            if (content.isEmpty()) {
                continue;
            }
            Attribution attribution = attribution(
                    text, draft, content, places.kind(content), speakers.of(draft), parent, told.isTold(draft));
            draft.made = attribution;
            attributions.add(attribution);
        }
        return attributions;
    }

    private static Attribution attribution(
            Text text,
            Draft draft,
            List<Span> content,
            AttributionKind kind,
            Voice speaker,
            @Nullable Attribution parent,
            boolean told) {
        Draft namer = draft.namer();
        String reason = draft.rule.reason(draft.how);
        boolean pronoun = namer.hasSource() && text.grammar.is(namer.sourceFrom, Grammar.THIRD_PERSON);
        return new Attribution(
                content,
                span(text.tokens, namer.sourceFrom, namer.sourceTo),
                span(text.tokens, draft.cueFrom, draft.cueTo),
                kind,
                speaker,
                parent,
                told,
                Confidence.of(draft.rule, draft.how, speaker, pronoun),
                pronoun ? reason + ", pronoun " + text.tokens.folded(namer.sourceFrom) : reason);
    }

    /** {@code Wang Wenbin said that "…," Mr. Wang said}: the second tag says nothing new; the first is kept. */
    private static boolean isTagOfSame(Draft tag, List<Draft> all, Speakers speakers) {
        if (!tag.holdsOthers) {
            return false;
        }
        Voice voice = speakers.of(tag);
        boolean same = false;
        for (Draft draft : all) {
            same |= draft.parent == tag && speakers.of(draft).equals(voice);
        }
        if (same) {
            all.forEach(draft -> draft.parent = draft.parent == tag ? null : draft.parent);
            all.stream()
                    .filter(draft -> draft.parent == null)
                    .forEach(draft -> draft.endBefore(tag.sourceFrom < 0 ? -1 : tag.tagStart));
        }
        return same;
    }

    /** What is told inside another attribution ends with it. */
    private static List<Span> clipped(List<Span> content, @Nullable Attribution parent) {
        if (parent == null) {
            return content;
        }
        List<Span> inside = new ArrayList<>();
        for (Span span : content) {
            for (Span around : parent.content()) {
                int start = Math.max(span.start(), around.start());
                int end = Math.min(span.end(), around.end());
                if (start < end) {
                    inside.add(new Span(start, end));
                }
            }
        }
        return inside;
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
        return !Character.isLetterOrDigit(c) && isBlankOrMark(c);
    }

    private static boolean isBlankOrMark(char c) {
        return Character.isWhitespace(c) || "\u00A0“”\"«»„`".indexOf(c) >= 0 || c == '\'' || c == '‘' || c == '’';
    }
}
