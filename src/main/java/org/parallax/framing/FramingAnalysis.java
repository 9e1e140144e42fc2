package org.parallax.framing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.parallax.actors.Actor;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * Compares how often units use the markers of frames: the voices of texts, camps of voices, sources, periods, or any key
 * of the document, and voices within sources.
 *
 * <pre>{@code
 * FramingAnalysis.of(Frames.worldNews()).byVoice().run(List.of(reading))
 * FramingAnalysis.of(Frames.worldNews()).by(Reading.field("source")).run(readings)
 * FramingAnalysis.of(Frames.worldNews()).by(Reading.field("source")).byVoice().run(readings)
 * }</pre>
 *
 * <p>Whose words count: by voice, the narrator's own and each speaker's quoted words; by a key of the document alone,
 * the narrator's own, since what a source quotes is the speaker's wording. Reported words are in neither. All three are
 * kept apart in every cell; {@link #counting} chooses others, {@link #wholeTexts} counts all words whoever says them and
 * does not look for voices at all.
 *
 * <p>What is compared: each unit with all others together, one frame at a time, by
 * {@link #within same event} if asked. With sources and voices both, a source's voice is compared with the same voice in
 * the other sources: the narrator's words with those of other narrators. Documents are the independent units; in one
 * document its turns are.
 *
 * <p>Counting is linear in the text. Testing costs draws x documents x frames: cells are dropped from the draws once
 * their p is known to a tenth. Immutable and thread-safe; every {@code with} method gives a changed copy.
 */
public final class FramingAnalysis implements Analysis<Reading, FramingState, FramingComparison> {

    private static final long serialVersionUID = 1;
    private static final int DRAWS = 99_999;
    private static final long SEED = 20_130_605;

    private final FramingOptions options;
    private final FrameMarkers markers;

    private FramingAnalysis(FramingOptions options, FrameMarkers markers) {
        this.options = options;
        this.markers = markers;
    }

    /**
     * An analysis of these frames that counts all documents together until a unit is chosen.
     *
     * @throws IllegalArgumentException if the dictionary has no category
     */
    public static FramingAnalysis of(CategoryDictionary frames) {
        if (frames.categories().isEmpty()) {
            throw new IllegalArgumentException(
                    "a frame dictionary needs at least one category, got none in \"" + frames.name() + "\"");
        }
        FramingOptions options = new FramingOptions(
                frames.name(), frames.card().sha256(), null, null, false, Camps.NONE, null, null, false, DRAWS, SEED);
        return new FramingAnalysis(options, new FrameMarkers(frames));
    }

    /** Every voice is a unit: the narrator and each speaker. Beside a key, the voices of each of its groups. */
    public FramingAnalysis byVoice() {
        return with(options.withVoices(Camps.NONE));
    }

    /**
     * Camps of voices are the units: voice's name or id to the camp's name. Voices that are not in the map stay units of
     * their own.
     */
    public FramingAnalysis byCamp(Map<String, String> camps) {
        return with(options.withVoices(Camps.of(camps)));
    }

    /** The groups of a key are the units, such as {@link Reading#field} of the source or a document's month. */
    public FramingAnalysis by(Key<Reading> key) {
        return with(options.withGroup(key));
    }

    /**
     * What is said about actors: the sentences that name one of them are its context, those that name several or none are
     * units of their own, so that every word counts once. Beside voices, whose words on whom.
     *
     * @throws IllegalArgumentException if there is no actor
     */
    public FramingAnalysis about(Actor... actors) {
        if (actors.length == 0) {
            throw new IllegalArgumentException("contexts need at least one actor, got none");
        }
        return with(options.withContexts(new Contexts(List.of(actors))));
    }

    /** Compares only within the same event: documents of one key value change places with each other alone. */
    public FramingAnalysis within(Key<Reading> event) {
        return with(options.withEvent(event));
    }

    /**
     * Lets the words of these wordings count to a unit's rates; the others are counted apart.
     *
     * @throws IllegalArgumentException for no wording
     */
    public FramingAnalysis counting(Wording first, Wording... others) {
        return with(options.withCounted(EnumSet.of(first, others)));
    }

    /** Counts every word to its document's group, whoever says it, and looks for no voices. */
    public FramingAnalysis wholeTexts() {
        return with(options.withCounted(EnumSet.noneOf(Wording.class)));
    }

    /**
     * Counts a quotation of six words or more once for each unit, however many documents carry it: its words and hits
     * count in the first of them by id. What a speaker said once and fifty papers printed is one utterance, and fifty
     * documents with the same words are not independent. Equal are quotations with the same words, whatever the
     * typography; has no effect {@link #wholeTexts}.
     */
    public FramingAnalysis quotationsOnce() {
        return with(options.withQuotationsOnce());
    }

    /**
     * Shuffles at most so many times.
     *
     * @throws IllegalArgumentException for fewer than 999, with which p cannot be told from .05 by much
     */
    public FramingAnalysis draws(int draws) {
        if (draws < 999) {
            throw new IllegalArgumentException("draws must be at least 999, got " + draws
                    + "; 99,999 tell q = .01 from q = .02 in a family of a hundred cells");
        }
        return with(options.withDraws(draws));
    }

    /** Starts the shuffles at another seed; the manifest has it. */
    public FramingAnalysis seed(long seed) {
        return with(options.withSeed(seed));
    }

    private FramingAnalysis with(FramingOptions changed) {
        return new FramingAnalysis(changed, markers);
    }

    @Override
    public FramingState empty() {
        return new FramingState();
    }

    /**
     * The rates of the frames alone, over all documents and for the wordings that count here, in a state that does not
     * grow with the documents.
     */
    public FrameRateAnalysis rates() {
        return new FrameRateAnalysis(this, markers.frames(), options.counting());
    }

    /** The hits of one document by place, in all wordings; those in byline, dateline and credit are none. */
    public List<FrameHit> hits(Reading reading) {
        DocumentCounts counts = count(new FramingState(), reading);
        List<FrameHit> hits = new ArrayList<>();
        for (int h = 0; h < counts.hits().size(); h++) {
            hits.add(FrameHit.of(counts, h, markers.frames()));
        }
        return List.copyOf(hits);
    }

    @Override
    public void add(FramingState state, Reading reading) {
        state.add(count(state, reading));
    }

    DocumentCounts count(FramingState state, Reading reading) {
        String group = options.group() == null ? "" : options.group().apply(reading);
        String event = options.event() == null ? "" : options.event().apply(reading);
        DocumentCounter counter = new DocumentCounter(reading, group, event, options.once());
        if (options.wholeTexts()) {
            counter.wholeText(options.group() == null ? "all documents" : "");
        } else {
            counter.stretches(
                    Voices.find(reading).stretches(),
                    options.voices() ? options.camps() : null,
                    options.about() == null ? null : options.about().of(reading));
        }
        return counter.count(markers, options.counting(), state);
    }

    @Override
    public void merge(FramingState state, FramingState other) {
        state.add(other);
    }

    @Override
    public FramingComparison finish(FramingState state) {
        return new Comparer(markers.frames(), options, state).compare();
    }
}
