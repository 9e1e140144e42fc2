package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence denied: {@code not} behind its first auxiliary ({@code is not}, {@code will not}, {@code has not});
 * a sentence without one is put behind {@code It is not true that}. Sentences that hold a negation already are left.
 */
public final class Negate implements TextChange {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\n]+[.!?]*[”\"]?\\s*");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(is|are|was|were|am|can|could|will|would|should|must|may|might|has been|have been|had been)\\b(?!['’])");
    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(not|no|never|nobody|nothing|none|neither|nor|cannot|without)\\b|n['’]t\\b");
    private static final Pattern LOWERED = Pattern.compile(
            "^(The|A|An|This|That|These|Those|His|Her|Their|Its|Our|My|It|He|She|They|We|Some|Many)\\b");

    @Override
    public List<String> of(String text, SplittableRandom random) {
        Matcher sentence = SENTENCE.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (sentence.find()) {
            out.append(text, from, sentence.start()).append(denied(sentence.group()));
            from = sentence.end();
        }
        return List.of(out.append(text, from, text.length()).toString());
    }

    private static String denied(String sentence) {
        if (sentence.isBlank() || NEGATION.matcher(sentence).find()) {
            return sentence;
        }
        Matcher auxiliary = AUXILIARY.matcher(sentence);
        if (auxiliary.find()) {
            int behind = auxiliary.start() + firstWord(auxiliary.group()).length();
            return sentence.substring(0, behind) + " not" + sentence.substring(behind);
        }
        Matcher lowered = LOWERED.matcher(sentence);
        String rest = lowered.find() ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
        return "It is not true that " + rest;
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
