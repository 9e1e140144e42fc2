package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/** All that is counted of one unit of a comparison. */
final class Unit {

    /** By group; within it the narrator first, then by words, then by name. */
    static final Comparator<Unit> BY_VOICE = Comparator.<Unit, String>comparing(u -> u.group)
            .thenComparing(u -> !u.voice.equals(Voice.NARRATOR.name()))
            .thenComparing(u -> -u.words)
            .thenComparing(u -> u.name);

    final String name;
    final String group;
    final String voice;
    final int frames;
    final long[] wordsByWording = new long[Wording.values().length];
    final long[][] hitsByWording;
    final long[] hits;
    final long[] sentencesWith;
    final List<Evidence> evidence = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    long words;
    long sentences;

    /**
     * One independent unit of this unit's words.
     *
     * @param where the document, or which turn
     * @param event what it may change places within
     * @param words counted words
     * @param hits counted hits by frame
     */
    record Row(String where, String event, double words, double[] hits) {}

    Unit(String group, String voice, int frames) {
        this.group = group;
        this.voice = voice;
        this.frames = frames;
        name = group.isEmpty() ? voice : voice.isEmpty() ? group : group + " / " + voice;
        hitsByWording = new long[frames][Wording.values().length];
        hits = new long[frames];
        sentencesWith = new long[frames];
        for (int f = 0; f < frames; f++) {
            evidence.add(new Evidence());
        }
    }

    double dispersion(int frame) {
        double rate = (double) hits[frame] / words;
        if (rows.size() < 2 || hits[frame] == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (Row row : rows) {
            double expected = rate * row.words();
            sum += (row.hits()[frame] - expected) * (row.hits()[frame] - expected) / expected;
        }
        return sum / (rows.size() - 1);
    }
}
