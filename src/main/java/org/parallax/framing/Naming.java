package org.parallax.framing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
public final class Naming implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Referent> referents;
    private final SortedMap<String, String> camps;

    private Naming(List<Referent> referents, SortedMap<String, String> camps) {
        this.referents = List.copyOf(referents);
        this.camps = camps;
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
        return new Naming(referents, Collections.unmodifiableSortedMap(new TreeMap<>()));
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
        return new Naming(referents, Collections.unmodifiableSortedMap(new TreeMap<>(byVoice)));
    }

    /** The referents. */
    public List<Referent> referents() {
        return referents;
    }

    /** What the voices of a text call the referents. */
    public NamingTable find(Reading reading, Voices voices) {
        List<NamedAs> names = new ArrayList<>();
        for (Referent referent : referents) {
            names.addAll(new NamingScan(reading, voices, camps, referent).names());
        }
        return new NamingTable(referents.stream().map(Referent::name).toList(), names);
    }

    /** What the voices of all the texts call the referents, put together; nothing for no text. */
    public NamingTable find(Iterable<Reading> readings) {
        NamingTable all = new NamingTable(referents.stream().map(Referent::name).toList(), List.of());
        for (Reading reading : readings) {
            all = all.and(find(reading, KnownVoices.voices(reading)));
        }
        return all;
    }
}
