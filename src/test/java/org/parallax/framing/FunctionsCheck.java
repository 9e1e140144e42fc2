package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.parallax.text.Span;

/**
 * How often the functions of a frame are found where readers see them in drawn sentences, and how far the readers agree.
 * Prints the figures of docs/framing.md, which has the command.
 */
final class FunctionsCheck {

    private static final int SENTENCES = 200;
    private static final List<String> LETTERS = List.of("P", "C", "M", "R");

    private FunctionsCheck() {}

    /** Usage: FunctionsCheck sheet DATA_FOLDER SEED ORDER | measure DATA_FOLDER SEED CODES | errors DATA_FOLDER SEED CODES. */
    public static void main(String[] args) throws IOException {
        List<CodedSentences.Sentence> drawn = CodedSentences.draw(
                Path.of(args[1]).resolve("polnear/train.jsonl"), SENTENCES, Long.parseLong(args[2]));
        if (args[0].equals("sheet")) {
            sheet(drawn, Long.parseLong(args[3]));
            return;
        }
        SortedMap<String, CodedSentences.Codes> codes = CodedSentences.read(Path.of(args[3]), "");
        FoundAgainstCodes table = new FoundAgainstCodes();
        for (CodedSentences.Sentence sentence : drawn) {
            CodedSentences.Codes coded = codes.get(sentence.id());
            if (coded != null) {
                table.add(coded, found(sentence, coded, args[0].equals("errors")));
            }
        }
        table.print(LETTERS);
    }

    private static void sheet(List<CodedSentences.Sentence> drawn, long order) {
        List<CodedSentences.Sentence> shuffled = new ArrayList<>(drawn);
        Collections.shuffle(shuffled, new Random(order));
        shuffled.forEach(sentence -> System.out.println(drawn.indexOf(sentence) + " | " + sentence.text()));
    }

    private static Set<String> found(
            CodedSentences.Sentence sentence, CodedSentences.Codes coded, boolean printErrors) {
        Set<String> found = new TreeSet<>();
        for (FrameFunction function : FrameFunction.values()) {
            String letter = LETTERS.get(function.ordinal());
            String cues = cues(sentence, function);
            boolean is = coded.settled().contains(letter);
            if (!cues.isEmpty()) {
                found.add(letter);
            }
            if (printErrors && is == cues.isEmpty()) {
                System.out.println((is ? "MISSED " : "FALSE  ") + function + " [" + cues + "] " + sentence.text());
            }
        }
        return found;
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
