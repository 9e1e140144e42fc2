package org.parallax.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What Unicode 17 says of each code point: Word_Break, Sentence_Break, its general group, and whether it is white space
 * or a picture, packed into one {@code int} ({@link Traits}).
 *
 * <p>Read once from a resource of run lengths (written by {@code UnicodeTableGenerator}, among the tests) into two
 * stages: a block for each 128 code points, equal blocks held once.
 */
final class CodePoints {

    static final String RESOURCE = "unicode-17.bin";

    private static final int BLOCK = 7;
    private static final int[] TRAITS;
    private static final short[] BLOCKS = new short[0x11_0000 >> BLOCK];
    private static final byte[] POINTS;

    static {
        try (InputStream in = CodePoints.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside CodePoints.class");
            }
            DataInputStream data = new DataInputStream(in);
            TRAITS = new int[data.readUnsignedByte()];
            for (int i = 0; i < TRAITS.length; i++) {
                TRAITS[i] = data.readUnsignedShort();
            }
            POINTS = readBlocks(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private CodePoints() {}

    private static byte[] readBlocks(DataInputStream data) throws IOException {
        byte[] all = new byte[0x11_0000];
        for (int from = 0; from < all.length; ) {
            int run = 0;
            int part;
            do {
                part = data.readUnsignedByte();
                run = run << 7 | part & 0x7F;
            } while (part >= 0x80);
            Arrays.fill(all, from, from + run, data.readByte());
            from += run;
        }
        return share(all);
    }

    private static byte[] share(byte[] all) {
        Map<String, Short> known = new HashMap<>();
        byte[] shared = new byte[all.length];
        for (int block = 0; block < BLOCKS.length; block++) {
            int from = block << BLOCK;
            short next = (short) known.size();
            Short place = known.putIfAbsent(new String(all, from, 1 << BLOCK, StandardCharsets.ISO_8859_1), next);
            if (place == null) {
                System.arraycopy(all, from, shared, next << BLOCK, 1 << BLOCK);
            }
            BLOCKS[block] = place == null ? next : place;
        }
        return Arrays.copyOf(shared, known.size() << BLOCK);
    }

    /** The traits of a code point; of an unassigned one for {@link Utf8#MALFORMED}. */
    static int traits(int point) {
        if (point < 0) {
            return 0;
        }
        return TRAITS[POINTS[(BLOCKS[point >>> BLOCK] << BLOCK) + (point & (1 << BLOCK) - 1)]];
    }
}
