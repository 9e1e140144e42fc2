package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.corpus.Reading;
import org.parallax.text.ArticleParts;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * The text itself, paragraph by paragraph: each piece of one voice tinted and tagged, each mark underlined, each
 * sentence with a name to link to. Linear in the text and its marks. Used once.
 */
final class ArticleText {

    private final Reading reading;
    private final String text;
    private final List<Stretch> stretches;
    private final VoiceStyles styles;
    private final List<Mark> marks;
    private final Markup page;
    private int stretch;
    private int mark;
    private final List<Mark> active = new ArrayList<>();
    private Voice last = Voice.NARRATOR;
    private boolean firstMark = true;

    ArticleText(Reading reading, Voices voices, VoiceStyles styles, List<Mark> marks, Markup page) {
        this.reading = reading;
        this.text = reading.text();
        this.stretches = voices.stretches();
        this.styles = styles;
        this.marks = marks.stream().sorted().toList();
        this.page = page;
    }

    void write() {
        for (Span paragraph : reading.paragraphs()) {
            write(paragraph);
        }
    }

    private void write(Span paragraph) {
        boolean headline = reading.parts().headline().filter(paragraph::equals).isPresent();
        Optional<String> part = aside(paragraph, reading.parts());
        page.open("p", "class", headline ? "headline" : part.isPresent() ? "aside" : null, "dir", "auto");
        part.ifPresent(name -> page.element("span", Words.of("article.aside." + name), "class", "label"));
        last = Voice.NARRATOR;
        Sentences sentences = reading.sentences();
        int at = paragraph.start();
        for (int s = Math.max(0, sentences.indexAt(at));
                s < sentences.size() && sentences.start(s) < paragraph.end();
                s++) {
            int from = Math.max(at, sentences.start(s));
            int to = Math.min(paragraph.end(), sentences.end(s));
            if (to > from) {
                pieces(at, from);
                page.open(
                        "span", "class", "s", "id", sentences.start(s) == from ? "s" + (s + 1) : null, "data-o", from);
                pieces(from, to);
                page.close();
                at = to;
            }
        }
        pieces(at, paragraph.end());
        page.close().line();
    }

    /** The parts that no count takes in. */
    private static Optional<String> aside(Span paragraph, ArticleParts parts) {
        if (parts.repeatedHeadline().filter(paragraph::equals).isPresent()) {
            return Optional.of("repeated");
        }
        return parts.credit().filter(paragraph::equals).map(span -> "credit");
    }

    /** Each stretch's share of the range. */
    private void pieces(int from, int to) {
        int at = from;
        while (at < to) {
            while (stretch + 1 < stretches.size()
                    && stretches.get(stretch).span().end() <= at) {
                stretch++;
            }
            Stretch current = stretches.get(stretch);
            int end = Math.min(to, Math.max(at + 1, current.span().end()));
            int inked = trimmed(at, end);
            piece(current, at, inked);
            atoms(inked, end);
            at = end;
        }
    }

    /** White space behind a piece belongs to no one: a tint there would look like a word. */
    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void piece(Stretch current, int from, int to) {
        if (current.wording() == Wording.OWN || from == to) {
            atoms(from, to);
            last = from == to ? last : Voice.NARRATOR;
            return;
        }
        Voice voice = current.voice();
        boolean tagged = !voice.equals(last);
        String wording = current.wording() == Wording.QUOTED ? "q" : "r";
        page.open(
                "span",
                "class",
                "v " + styles.hue(voice) + " " + wording,
                "data-voice",
                styles.number(voice),
                "data-by",
                tagged ? styles.tag(voice) : null,
                "data-say",
                tagged ? Words.of("article.say." + wording, voice.name()) : null);
        atoms(from, to);
        page.close();
        last = voice;
    }

    /** Cuts a piece where a mark begins or ends. */
    private void atoms(int from, int to) {
        int at = from;
        while (at < to) {
            takeMarks(at);
            int end = to;
            for (Mark one : active) {
                end = Math.min(end, one.span().end());
            }
            if (mark < marks.size()) {
                end = Math.min(end, Math.max(at + 1, marks.get(mark).span().start()));
            }
            atom(at, end);
            at = end;
        }
    }

    private void takeMarks(int at) {
        active.removeIf(one -> one.span().end() <= at);
        for (; mark < marks.size() && marks.get(mark).span().start() <= at; mark++) {
            if (marks.get(mark).span().end() > at) {
                active.add(marks.get(mark));
            }
        }
    }

    private void atom(int from, int to) {
        if (active.isEmpty()) {
            page.text(text, from, to);
            return;
        }
        TreeSet<String> classes = new TreeSet<>();
        StringBuilder tip = new StringBuilder();
        boolean starts = false;
        for (Mark one : active) {
            classes.addAll(List.of(one.classes().split(" ")));
            tip.append(tip.length() == 0 ? "" : "\n").append(one.tip());
            starts |= one.span().start() == from;
        }
        page.open(
                "span",
                "class",
                "m " + String.join(" ", classes),
                "data-tip",
                tip,
                "tabindex",
                starts ? (firstMark ? "0" : "-1") : null);
        firstMark &= !starts;
        page.text(text, from, to).close();
    }
}
