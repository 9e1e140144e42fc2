package org.parallax.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.text.WordTable;

/** Takes the parts of a compiled lexicon in the order they were written. */
final class CompiledReader {

    private final ByteBuffer in;

    CompiledReader(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    int number() {
        return in.getInt();
    }

    /** A column of numbers, taken over in one go. */
    int[] ints() {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + 4 * values.length);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    WordTable words() {
        return WordTable.read(in);
    }

    List<String> texts() {
        int[] starts = ints();
        byte[] utf8 = bytes();
        List<String> texts = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length - 1; i++) {
            texts.add(new String(utf8, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8));
        }
        return texts;
    }
}
