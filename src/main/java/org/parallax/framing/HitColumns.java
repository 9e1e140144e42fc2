package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.parallax.analysis.Snapshot;

/** The hits of one document, column by column: frame, piece, sentence, place and words of each. */
final class HitColumns implements Serializable {

    private static final long serialVersionUID = 1;

    private int size;
    private int[] frame = new int[16];
    private int[] piece = new int[16];
    private int[] sentence = new int[16];
    private int[] start = new int[16];
    private int[] end = new int[16];
    private String[] text = new String[16];

    void add(int ofFrame, int ofPiece, int ofSentence, int from, int to, String words) {
        if (size == frame.length) {
            frame = Arrays.copyOf(frame, 2 * size);
            piece = Arrays.copyOf(piece, 2 * size);
            sentence = Arrays.copyOf(sentence, 2 * size);
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            text = Arrays.copyOf(text, 2 * size);
        }
        frame[size] = ofFrame;
        piece[size] = ofPiece;
        sentence[size] = ofSentence;
        start[size] = from;
        end[size] = to;
        text[size++] = words;
    }

    /** Adds the other's hits, but for those of some pieces. */
    void addAll(HitColumns other, BitSet withoutPieces) {
        for (int h = 0; h < other.size; h++) {
            if (!withoutPieces.get(other.piece[h])) {
                add(other.frame[h], other.piece[h], other.sentence[h], other.start[h], other.end[h], other.text[h]);
            }
        }
    }

    int size() {
        return size;
    }

    int frame(int hit) {
        return frame[hit];
    }

    int piece(int hit) {
        return piece[hit];
    }

    int sentence(int hit) {
        return sentence[hit];
    }

    int start(int hit) {
        return start[hit];
    }

    int end(int hit) {
        return end[hit];
    }

    String text(int hit) {
        return text[hit];
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeInt(size);
        for (int h = 0; h < size; h++) {
            out.writeInt(frame[h]);
            out.writeInt(piece[h]);
            out.writeInt(sentence[h]);
            out.writeInt(start[h]);
            out.writeInt(end[h]);
            Snapshot.writeString(text[h], out);
        }
    }

    /** Adds the hits that {@link #writeTo} wrote; equal words become one string. */
    void read(DataInput in, Map<String, String> texts) throws IOException {
        int hits = in.readInt();
        for (int h = 0; h < hits; h++) {
            int ofFrame = in.readInt();
            int ofPiece = in.readInt();
            int ofSentence = in.readInt();
            int from = in.readInt();
            int to = in.readInt();
            String words = Snapshot.readString(in);
            add(ofFrame, ofPiece, ofSentence, from, to, texts.computeIfAbsent(words, w -> w));
        }
    }
}
