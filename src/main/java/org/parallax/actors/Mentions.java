package org.parallax.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;
import org.parallax.corpus.RecentAnswers;
import org.parallax.text.QuotationMarks;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * Who is named in a text and where: names, descriptions and pronouns in text order, merged into actors by rule. A last
 * name stands for the full one, initials for the long form, another name for the one in the gazetteer; among several of
 * one surname the one named last before is meant. Gender comes from the text's own titles and pronouns only.
 *
 * <p>A name in a quotation counts as a mention, but decides nothing outside it. A pronoun that no rule resolves has no
 * actor and is left out of {@link #list()}.
 *
 * <p>Linear in the length of the text. Immutable and thread-safe.
 */
public final class Mentions {

    private static final RecentAnswers<Mentions> RECENT = new RecentAnswers<>();

    private final Reading reading;
    private final Grammar grammar;
    private final QuotationMarks marks;
    private final MentionColumns columns;

    Mentions(Scene scene, MentionColumns columns) {
        this.reading = scene.reading;
        this.grammar = scene.grammar;
        this.marks = scene.marks;
        this.columns = columns;
    }

    /** Finds the mentions of an English text; asked again for the same reading, mostly those found before. */
    public static Mentions find(Reading reading) {
        return RECENT.of(reading, r -> MentionFinder.find(r, Gazetteer.english()));
    }

    /** Finds the mentions with other or more names known beforehand. */
    public static Mentions find(Reading reading, Gazetteer gazetteer) {
        return gazetteer == Gazetteer.english() ? find(reading) : MentionFinder.find(reading, gazetteer);
    }

    /** Every mention of a known actor, in text order. */
    public List<Mention> list() {
        List<Mention> list = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Actor actor = actor(i);
            if (actor != null) {
                list.add(new Mention(span(i), actor, columns.form(i)));
            }
        }
        return List.copyOf(list);
    }

    /** Everyone mentioned, by name. */
    public List<Actor> actors() {
        return list().stream().map(Mention::actor).distinct().sorted().toList();
    }

    /** The mentions of one actor in text order, found by its id; none if the text does not name it. */
    public List<Mention> of(Actor actor) {
        return list().stream().filter(m -> m.actor().id().equals(actor.id())).toList();
    }

    /** Number of mentions, unresolved pronouns among them. */
    public int size() {
        return columns.size();
    }

    /** Index of the mention that covers the token, -1 if none does. */
    public int indexAt(int token) {
        return columns.at(token);
    }

    /** First token of the mention. */
    public int from(int index) {
        return columns.from(index);
    }

    /** Token behind the mention's last one. */
    public int to(int index) {
        return columns.to(index);
    }

    /** Who is meant; null where no rule tells. */
    public @Nullable Actor actor(int index) {
        Figure figure = columns.figure(index);
        return figure == null ? null : figure.toActor();
    }

    /** By what kind of words. */
    public MentionForm form(int index) {
        return columns.form(index);
    }

    /** The words, without a possessive ending. */
    public Span span(int index) {
        Tokens tokens = reading.tokens();
        return new Span(tokens.start(columns.from(index)), tokens.baseEnd(columns.to(index) - 1));
    }

    /** The word classes the mentions were found with. */
    public Grammar grammar() {
        return grammar;
    }

    /** The pairs of quotation marks of the text: names between them decide nothing outside. */
    public QuotationMarks marks() {
        return marks;
    }
}
