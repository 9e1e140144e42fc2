package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import org.parallax.text.Span;

/**
 * How often the functions of a frame are found where readers see them in drawn sentences, and how far two readings
 * agree. Prints the figures of docs/framing.md, which has the command.
 */
final class FunctionsCheck {

    private static final int SENTENCES = 200;
    private static final String LETTERS = "PCMR";

    private FunctionsCheck() {}

    /** Usage: FunctionsCheck sheet DATA_FOLDER SEED ORDER | measure DATA_FOLDER SEED CODES | errors DATA_FOLDER SEED CODES. */
    public static void main(String[] args) throws IOException {
        List<CodedSentences.Sentence> drawn = CodedSentences.draw(
                Path.of(args[1]).resolve("polnear/train.jsonl"), SENTENCES, Long.parseLong(args[2]));
        if (args[0].equals("sheet")) {
            List<CodedSentences.Sentence> shuffled = new ArrayList<>(drawn);
            Collections.shuffle(shuffled, new Random(Long.parseLong(args[3])));
            shuffled.forEach(sentence -> System.out.println(drawn.indexOf(sentence) + " | " + sentence.text()));
            return;
        }
        SortedMap<String, CodedSentences.Codes> codes = CodedSentences.read(Path.of(args[3]));
        drawn.removeIf(sentence -> !codes.containsKey(sentence.id()));
        for (int f = 0; f < LETTERS.length(); f++) {
            char letter = LETTERS.charAt(f);
            FrameFunction function = FrameFunction.values()[f];
            if (args[0].equals("errors")) {
                errors(drawn, codes, letter, function);
            } else {
                System.out.println(function + ": against the first reading "
                        + score(drawn, codes, letter, function, CodedSentences.Codes::first)
                        + "; the second " + score(drawn, codes, letter, function, CodedSentences.Codes::second)
                        + CodedSentences.agreement(drawn, codes, letter));
            }
        }
    }

    private static String score(
            List<CodedSentences.Sentence> drawn,
            SortedMap<String, CodedSentences.Codes> codes,
            char letter,
            FrameFunction function,
            Function<CodedSentences.Codes, String> reading) {
        int hits = 0;
        int coded = 0;
        int both = 0;
        for (CodedSentences.Sentence sentence : drawn) {
            boolean found = !cues(sentence, function).isEmpty();
            boolean is = reading.apply(codes.get(sentence.id())).indexOf(letter) >= 0;
            hits += found ? 1 : 0;
            coded += is ? 1 : 0;
            both += found && is ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "precision %d of %d = %.2f, recall %d of %d = %.2f",
                both,
                hits,
                (double) both / hits,
                both,
                coded,
                (double) both / coded);
    }

    private static void errors(
            List<CodedSentences.Sentence> drawn,
            SortedMap<String, CodedSentences.Codes> codes,
            char letter,
            FrameFunction function) {
        for (CodedSentences.Sentence sentence : drawn) {
            String cues = cues(sentence, function);
            boolean is = codes.get(sentence.id()).first().indexOf(letter) >= 0;
            if (is == cues.isEmpty()) {
                System.out.println((is ? "MISSED " : "FALSE  ") + function + " [" + cues + "] " + sentence.text());
            }
        }
    }

    /** Cues of the function in the sentence, as the detector takes them. */
    private static String cues(CodedSentences.Sentence sentence, FrameFunction function) {
        Span span = sentence.span();
        StringBuilder found = new StringBuilder();
        var table = FrameFunctions.english().run(List.of(sentence.reading()));
        for (String unit : table.units()) {
            for (Occurrence<FrameFunction> each : table.occurrences(unit, function)) {
                if (span.contains(each.place().span().start())) {
                    found.append(each.cue()).append("; ");
                }
            }
        }
        return found.toString();
    }
}
