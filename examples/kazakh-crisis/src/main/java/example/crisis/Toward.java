package example.crisis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.actors.Actor;
import org.parallax.actors.ActorKind;
import org.parallax.actors.Mention;
import org.parallax.actors.Mentions;
import org.parallax.report.Table;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.TargetTone;
import org.parallax.sentiment.ToneLabel;

/** How the article and the people it quotes speak of the actors that are named most. */
final class Toward {

    private static final int ACTORS = 6;
    private static final int FEWEST_MENTIONS = 4;
    private static final int WORDS = 4;
    private static final Set<ActorKind> NAMED = Set.of(ActorKind.COUNTRY, ActorKind.PERSON, ActorKind.ORGANIZATION);

    private Toward() {}

    static String table(Article article) {
        Table table = Table.of("TOWARD", "the article's own words", "the people it quotes");
        Mentions mentions = Mentions.find(article.reading());
        mentions.actors().stream()
                .filter(actor -> NAMED.contains(actor.kind()) && mentions.of(actor).size() >= FEWEST_MENTIONS)
                .sorted(Comparator.comparing(actor -> -mentions.of(actor).size()))
                .limit(ACTORS)
                .forEach(actor -> row(table, article, actor, mentions.of(actor)));
        table.note("The sentences that name the actor, in the holder's own wording, with the words that weigh most; a word"
                + " counts by what the actor does in it or what is done to it. A voice on itself is left out.");
        return table + "\n";
    }

    private static void row(Table table, Article article, Actor actor, List<Mention> names) {
        String own = "";
        List<String> quoted = new ArrayList<>();
        for (TargetTone tone : article.scorer().toneToward(article.reading(), article.voices(), actor)) {
            if (tone.holder().isNarrator()) {
                own = shown(tone, names);
            } else if (tone.tone().label().hasValue()) {
                quoted.add(tone.holder().name() + " " + shown(tone, names));
            }
        }
        table.row(
                actor.name(),
                own.isEmpty() ? "does not name it" : own,
                quoted.isEmpty() ? "nobody quoted speaks of it with a valued word" : String.join("; ", quoted));
    }

    /** The words that weigh most; what the actor does or suffers is put to its name, which is no such word. */
    private static String shown(TargetTone tone, List<Mention> names) {
        String label = tone.tone().label() == ToneLabel.NO_VALUED_WORDS
                ? "no valued word"
                : tone.tone().label().toString().toLowerCase(Locale.ROOT);
        List<String> words = tone.tone().contributions().stream()
                .filter(word -> names.stream()
                        .noneMatch(name -> name.span().start() <= word.span().start()
                                && word.span().start() < name.span().end()))
                .sorted(Comparator.comparing((Contribution word) -> -Math.abs(word.points())))
                .limit(WORDS)
                .map(word -> (word.points() < 0 ? "–" : "+") + word.words())
                .toList();
        return label + " in " + tone.mentions() + (tone.mentions() == 1 ? " mention" : " mentions")
                + (words.isEmpty() ? "" : ": " + String.join(", ", words));
    }
}
