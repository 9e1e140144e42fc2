package org.parallax.analysis;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a result, so that it can be made again: the library's version, every option that was set, each lexicon or
 * dictionary with the SHA-256 of its entries, and the seed. Immutable and thread-safe.
 *
 * @param version version of the library
 * @param options option to value, sorted by option
 * @param lexicons name and version of each lexicon or dictionary to its SHA-256 in hexadecimal, sorted
 * @param seed seed of every random draw, 0 where nothing is drawn
 */
public record Manifest(String version, SortedMap<String, String> options, SortedMap<String, String> lexicons, long seed)
        implements Serializable {

    /** The library's version; changed with the pom, a test says so. */
    public static final String LIBRARY_VERSION = "0.1.0-SNAPSHOT";

    public Manifest {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        lexicons = Collections.unmodifiableSortedMap(new TreeMap<>(lexicons));
    }

    /** A manifest of this version of the library without options, lexicons or seed. */
    public static Manifest start() {
        return new Manifest(LIBRARY_VERSION, new TreeMap<>(), new TreeMap<>(), 0);
    }

    /** A copy with one more option. */
    public Manifest withOption(String name, Object value) {
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(name, String.valueOf(value));
        return new Manifest(version, more, lexicons, seed);
    }

    /** A copy with one more lexicon or dictionary. */
    public Manifest withLexicon(String name, String sha256) {
        SortedMap<String, String> more = new TreeMap<>(lexicons);
        more.put(name, sha256);
        return new Manifest(version, options, more, seed);
    }

    /** A copy with the seed. */
    public Manifest withSeed(long newSeed) {
        return new Manifest(version, options, lexicons, newSeed);
    }

    /** One fact a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("parallax ").append(version);
        for (Map.Entry<String, String> option : options.entrySet()) {
            out.append('\n').append(option.getKey()).append(" = ").append(option.getValue());
        }
        for (Map.Entry<String, String> lexicon : lexicons.entrySet()) {
            out.append('\n').append(lexicon.getKey()).append(" sha256 ").append(lexicon.getValue());
        }
        return out.append("\nseed = ").append(seed).toString();
    }
}
