package example.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parallax.sentiment.Vader;
import org.parallax.sentiment.VaderScore;

/** VADER's numbers over the lexicon files the user names. */
final class VaderTask implements Task {

    @Override
    public String name() {
        return "vader";
    }

    @Override
    public String arguments() {
        return "IN OUT LEXICON EMOJI";
    }

    @Override
    public String help() {
        return """
                in:  as for tone; LEXICON and EMOJI are VADER's own two files
                out: id, pos, neg, neu, compound, parted by tabs, no header""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        Vader vader = Vader.of(Task.input(arguments.get(2)), Task.input(arguments.get(3)));
        TextRows.each(Task.input(arguments.get(0)), Path.of(arguments.get(1)), text -> {
            VaderScore score = vader.score(text);
            return score.positive() + "\t" + score.negative() + "\t" + score.neutral() + "\t" + score.compound();
        });
    }
}
