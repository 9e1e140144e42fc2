package example.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.actors.Actor;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.sentiment.TargetScorer;
import org.parallax.sentiment.ToneScorer;

/** Which of two articles is harsher on a target. */
final class HarsherTask implements Task {

    /** Words of a description that are no name of their own: the House Democrats are Democrats, no House. */
    private static final Set<String> NO_NAME = Set.of(
            "house", "senate", "national", "state", "american", "us", "president", "campaign",
            "administration", "lawmakers", "party", "act", "jr");

    /** What the people are called whom these words describe. */
    private static final Map<String, String> PARTY = Map.of("republican", "Republicans", "democratic", "Democrats");

    private final DocumentReader reader = DocumentReader.english();

    @Override
    public String name() {
        return "harsher";
    }

    @Override
    public String arguments() {
        return "IN.jsonl OUT.jsonl [rules|model]";
    }

    @Override
    public String help() {
        return """
                in:  {"id","target","a":{"title","text"},"b":{"title","text"}}
                out: {"id","a","b"}: tone of each toward the target, whoever speaks; higher is kinder""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        TargetScorer engine = TargetToneTask.scorer(arguments.size() > 2 ? arguments.get(2) : "model");
        JsonRows.each(Task.input(arguments.get(0)), Path.of(arguments.get(1)), (row, out) -> {
            Actor target = actor(JsonRows.text(row, "target"));
            Reading a = read(row.path("a"));
            Reading b = read(row.path("b"));
            double toneOfA = toward(a, target, engine);
            double toneOfB = toward(b, target, engine);
            boolean named = toneOfA != 0 || toneOfB != 0;
            out.write(JsonRows.JSON
                    .createObjectNode()
                    .put("id", JsonRows.text(row, "id"))
                    .put("a", named ? toneOfA : inGeneral(a))
                    .put("b", named ? toneOfB : inGeneral(b)));
        });
    }

    private Reading read(JsonNode article) {
        return reader.read(
                Document.of("article", JsonRows.text(article, "title") + "\n\n" + JsonRows.text(article, "text")));
    }

    private static double toward(Reading article, Actor target, TargetScorer engine) {
        return ToneScorer.news().toneTowardInAll(article, target, engine).value().orElse(0);
    }

    /** Where neither article names the target it is a description, such as a law's, and what the articles are about. */
    private static double inGeneral(Reading article) {
        return ToneScorer.news().score(article).value().orElse(0);
    }

    /** The target under its name and the words of it that name it alone. */
    static Actor actor(String target) {
        List<String> words = new ArrayList<>();
        for (String word : target.split(" ")) {
            String plain = word.replace(".", "").toLowerCase(Locale.ROOT);
            if (PARTY.containsKey(plain)) {
                words.add(PARTY.get(plain));
            } else if (Character.isUpperCase(word.codePointAt(0)) && !NO_NAME.contains(plain)) {
                words.add(word);
            }
        }
        String last = words.isEmpty() ? target : words.get(words.size() - 1);
        return last.equals(target) ? Actor.of(target) : Actor.of(target, last);
    }
}
