package org.parallax.framing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voices;

/**
 * What does each voice call the same thing: protests, riots, unrest, an uprising? Counts the terms of declared referents
 * by voice or camp of voices, in own words and reported ones apart, with every place as evidence.
 *
 * <p>A term counts where it stands, whatever it points at: two uprisings in one text are one referent. Left out are
 * terms that are part of a longer name ({@code Law and Order Party}), denied ones ({@code not a coup}), and words of
 * byline, dateline, credit and a repeated headline. Linear in the length of the text for each referent. Immutable and
 * thread-safe.
 */
public final class Naming implements Analysis<Reading, NamingState, NamingTable> {

    private static final long serialVersionUID = 1;

    private final List<Referent> referents;
    private final Camps camps;
    private final @Nullable Key<Reading> group;

    private Naming(List<Referent> referents, Camps camps, @Nullable Key<Reading> group) {
        this.referents = List.copyOf(referents);
        this.camps = camps;
        this.group = group;
    }

    /**
     * Naming of referents of one's own.
     *
     * @throws IllegalArgumentException if there is none, or two have one name
     */
    public static Naming of(List<Referent> referents) {
        if (referents.isEmpty()) {
            throw new IllegalArgumentException("naming needs at least one referent, got none");
        }
        Set<String> names = new HashSet<>();
        for (Referent referent : referents) {
            if (!names.add(referent.name())) {
                throw new IllegalArgumentException("two referents are called \"" + referent.name() + "\"");
            }
        }
        return new Naming(referents, Camps.NONE, null);
    }

    /** Naming of referents of one's own. */
    public static Naming of(Referent... referents) {
        return of(Arrays.asList(referents));
    }

    /** English world news: "event" (protest, riot, coup, …), "people" (protester, terrorist, …), "state" and its acts. */
    public static Naming worldNews() {
        return of(WorldNewsReferents.ALL);
    }

    /** By camp: from a voice's name or id to its camp's name. Voices that are not in the map stay by themselves. */
    public Naming byCamp(Map<String, String> byVoice) {
        return new Naming(referents, Camps.of(byVoice), group);
    }

    /** The referents. */
    public List<Referent> referents() {
        return referents;
    }

    /** The groups of a key, such as {@link Reading#field} of the source, and the voices in each. */
    public Naming by(Key<Reading> key) {
        return new Naming(referents, camps, key);
    }

    /** What the voices of one text call the referents, as voices found by other means than the library's. */
    public NamingTable find(Reading reading, Voices voices) {
        NamingState state = empty();
        add(state, reading, voices);
        return finish(state);
    }

    @Override
    public NamingState empty() {
        return new NamingState();
    }

    @Override
    public void add(NamingState state, Reading reading) {
        add(state, reading, Voices.find(reading));
    }

    private void add(NamingState state, Reading reading, Voices voices) {
        String prefix = group == null ? "" : group.apply(reading) + " / ";
        NamingScan scan = new NamingScan(reading, voices, camps, prefix, state);
        referents.forEach(scan::find);
    }

    @Override
    public void merge(NamingState state, NamingState other) {
        state.add(other);
    }

    @Override
    public NamingTable finish(NamingState state) {
        return new NamingTable(referents.stream().map(Referent::name).toList(), state.names());
    }
}
