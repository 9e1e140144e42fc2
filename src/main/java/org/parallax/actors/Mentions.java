package org.parallax.actors;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * Who is named in a text and where: mentions in text order, merged into actors. Immutable and thread-safe.
 */
public final class Mentions implements Serializable {

    private final List<Mention> list;
    private final List<Actor> actors;

    private Mentions(List<Mention> list) {
        this.list = List.copyOf(list);
        this.actors = list.stream().map(Mention::actor).distinct().sorted().toList();
    }

    /** Finds the mentions of an English text. */
    public static Mentions find(Reading reading) {
        Tokens tokens = reading.tokens();
        List<Mention> found = new ArrayList<>();
        Map<String, Actor> byLastName = new LinkedHashMap<>();
        int t = 0;
        while (t < tokens.size()) {
            int end = t;
            while (end < tokens.size() && isCapitalised(tokens, end) && (end == t || blankBetween(tokens, end))) {
                end++;
            }
            if (end > t) {
                Span span = new Span(tokens.start(t), tokens.end(end - 1));
                String name = withoutPossessive(span.textIn(reading.text()));
                String last = withoutPossessive(tokens.text(end - 1));
                Actor known = byLastName.get(last);
                if (known == null) {
                    known = Actor.of(name);
                    byLastName.put(last, known);
                }
                found.add(new Mention(span, known, end - t > 1 ? MentionForm.NAME : MentionForm.SHORT_NAME));
            }
            t = Math.max(end, t + 1);
        }
        return new Mentions(found);
    }

    private static boolean blankBetween(Tokens tokens, int t) {
        return tokens.start(t) - tokens.end(t - 1) == 1 && tokens.text().charAt(tokens.end(t - 1)) != '\n';
    }

    private static boolean isCapitalised(Tokens tokens, int t) {
        return tokens.isWord(t) && Character.isUpperCase(tokens.text().charAt(tokens.start(t)));
    }

    private static String withoutPossessive(String name) {
        return name.replaceFirst("['’‘]s?$", "");
    }

    /** Every mention in text order. */
    public List<Mention> list() {
        return list;
    }

    /** Everyone mentioned, by name. */
    public List<Actor> actors() {
        return actors;
    }

    /** The mentions of one actor in text order; none if the text does not name it. */
    public List<Mention> of(Actor actor) {
        return list.stream().filter(m -> m.actor().id().equals(actor.id())).toList();
    }
}
