package org.parallax.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.voices.Voice;

/**
 * How each voice of an article is told apart: a hue for the eight with the most words, and for every one a short tag, so
 * that colour is never the only sign.
 */
final class VoiceStyles {

    private final Map<Voice, Integer> numbers = new HashMap<>();
    private final Map<Voice, Integer> hues = new HashMap<>();
    private final Map<Voice, String> tags = new HashMap<>();

    VoiceStyles(List<Voice> voices) {
        Set<String> taken = new HashSet<>();
        for (Voice voice : voices) {
            boolean narrator = voice.isNarrator();
            numbers.put(voice, narrator ? 0 : numbers.size() + (numbers.containsKey(Voice.NARRATOR) ? 0 : 1));
            if (!narrator && !voice.equals(Voice.UNRESOLVED)) {
                hues.put(voice, hues.size() + 1);
            }
            tags.put(voice, unique(voice, taken));
        }
    }

    /** 0 for the narrator, then by words; stable within a page. */
    int number(Voice voice) {
        return numbers.getOrDefault(voice, 0);
    }

    /** The class that colours it: {@code v0} for the narrator, {@code v9} for whoever has no hue of its own. */
    String hue(Voice voice) {
        int others = Palette.VOICE_HUES + 1;
        return voice.isNarrator() ? "v0" : "v" + Math.min(hues.getOrDefault(voice, others), others);
    }

    /** {@code RF} for Rick Fisher; the article has none. */
    String tag(Voice voice) {
        return tags.getOrDefault(voice, "");
    }

    private static String unique(Voice voice, Set<String> taken) {
        if (voice.isNarrator()) {
            return "";
        }
        if (voice.equals(Voice.UNRESOLVED)) {
            return "?";
        }
        String initials = initials(voice.name());
        String tag = initials;
        for (int n = 2; !taken.add(tag); n++) {
            tag = initials + n;
        }
        return tag;
    }

    /** First letters of the first and last capitalised words, or the first two letters of a single word. */
    private static String initials(String name) {
        String[] words = name.strip().split("[^\\p{L}\\p{N}]+");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && (Character.isUpperCase(word.codePointAt(0)) || words.length == 1)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        if (words.length == 1 && name.strip().length() <= 3) {
            return name.strip();
        }
        int[] points = (initials.length() > 0 ? initials.toString() : name.strip())
                .codePoints()
                .toArray();
        if (points.length == 1) {
            int[] single = name.strip().codePoints().limit(2).toArray();
            return new String(single, 0, single.length);
        }
        int[] ends = {points[0], points[points.length - 1]};
        return new String(ends, 0, 2).strip();
    }
}
