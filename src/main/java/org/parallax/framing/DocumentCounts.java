package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.parallax.analysis.Snapshot;
import org.parallax.voices.Wording;

/**
 * What one document holds for a framing comparison: the words of its pieces and every hit.
 *
 * <p>A piece is what one unit says in one turn and one wording. Without voices a document has one unit with an empty
 * name and one turn.
 */
final class DocumentCounts implements Serializable {

    private static final long serialVersionUID = 1;

    static final int WORDINGS = Wording.values().length;

    final String id;
    final String group;
    final String event;
    final ArrayList<String> units = new ArrayList<>();
    /** Sentences in which each unit has counted words. */
    int[] sentences = new int[4];

    private int pieces;
    private int[] pieceUnit = new int[4];
    private int[] pieceTurn = new int[4];
    private byte[] pieceWording = new byte[4];
    private int[] pieceWords = new int[4];
    /** A number for the words of a quotation that counts once; 0 for other pieces. */
    private long[] pieceQuotation = new long[4];
    /** Sentences that a piece was the first of its unit to have words in. */
    private int[] pieceSentences = new int[4];

    private final HitColumns hits = new HitColumns();

    DocumentCounts(String id, String group, String event) {
        this.id = id;
        this.group = group;
        this.event = event;
    }

    int unit(String name) {
        int at = units.indexOf(name);
        if (at < 0) {
            at = units.size();
            units.add(name);
            if (at == sentences.length) {
                sentences = Arrays.copyOf(sentences, 2 * at);
            }
        }
        return at;
    }

    /** The piece, a new one unless the unit already has one of this turn and wording. */
    int piece(int unit, int turn, Wording wording) {
        for (int p = pieces - 1; p >= 0; p--) {
            if (pieceUnit[p] == unit
                    && pieceTurn[p] == turn
                    && pieceWording[p] == wording.ordinal()
                    && pieceQuotation[p] == 0) {
                return p;
            }
            if (pieceUnit[p] == unit && pieceTurn[p] < turn) {
                break;
            }
        }
        return newPiece(unit, turn, wording, 0);
    }

    /** A piece of its own for a quotation with the number of its words. */
    int quotation(int unit, int turn, long number) {
        return newPiece(unit, turn, Wording.QUOTED, number);
    }

    private int newPiece(int unit, int turn, Wording wording, long quotation) {
        if (pieces == pieceUnit.length) {
            pieceUnit = Arrays.copyOf(pieceUnit, 2 * pieces);
            pieceTurn = Arrays.copyOf(pieceTurn, 2 * pieces);
            pieceWording = Arrays.copyOf(pieceWording, 2 * pieces);
            pieceWords = Arrays.copyOf(pieceWords, 2 * pieces);
            pieceQuotation = Arrays.copyOf(pieceQuotation, 2 * pieces);
            pieceSentences = Arrays.copyOf(pieceSentences, 2 * pieces);
        }
        pieceUnit[pieces] = unit;
        pieceTurn[pieces] = turn;
        pieceWording[pieces] = (byte) wording.ordinal();
        pieceQuotation[pieces] = quotation;
        return pieces++;
    }

    void addWord(int piece) {
        pieceWords[piece]++;
    }

    void addHit(int frame, int piece, int sentence, int start, int end, String text) {
        hits.add(frame, piece, sentence, start, end, text);
    }

    void addSentence(int piece) {
        sentences[pieceUnit[piece]]++;
        pieceSentences[piece]++;
    }

    long quotationOf(int piece) {
        return pieceQuotation[piece];
    }

    /** A copy in which some pieces have no words and no hits. */
    DocumentCounts without(BitSet emptied) {
        DocumentCounts copy = new DocumentCounts(id, group, event);
        units.forEach(copy::unit);
        copy.sentences = sentences.clone();
        for (int p = 0; p < pieces; p++) {
            copy.newPiece(pieceUnit[p], pieceTurn[p], Wording.values()[pieceWording[p]], pieceQuotation[p]);
            copy.pieceWords[p] = emptied.get(p) ? 0 : pieceWords[p];
            copy.sentences[pieceUnit[p]] -= emptied.get(p) ? pieceSentences[p] : 0;
        }
        copy.hits.addAll(hits, emptied);
        return copy;
    }

    int pieces() {
        return pieces;
    }

    int unitOf(int piece) {
        return pieceUnit[piece];
    }

    int turnOf(int piece) {
        return pieceTurn[piece];
    }

    int wordingOf(int piece) {
        return pieceWording[piece];
    }

    int wordsOf(int piece) {
        return pieceWords[piece];
    }

    HitColumns hits() {
        return hits;
    }

    void writeTo(DataOutput out) throws IOException {
        Snapshot.writeString(id, out);
        Snapshot.writeString(group, out);
        Snapshot.writeString(event, out);
        out.writeInt(units.size());
        for (int u = 0; u < units.size(); u++) {
            Snapshot.writeString(units.get(u), out);
            out.writeInt(sentences[u]);
        }
        out.writeInt(pieces);
        for (int p = 0; p < pieces; p++) {
            out.writeInt(pieceUnit[p]);
            out.writeInt(pieceTurn[p]);
            out.writeByte(pieceWording[p]);
            out.writeInt(pieceWords[p]);
            out.writeLong(pieceQuotation[p]);
            out.writeInt(pieceSentences[p]);
        }
        hits.writeTo(out);
    }

    static DocumentCounts read(DataInput in, Map<String, String> texts) throws IOException {
        DocumentCounts read =
                new DocumentCounts(Snapshot.readString(in), Snapshot.readString(in), Snapshot.readString(in));
        int units = in.readInt();
        for (int u = 0; u < units; u++) {
            int at = read.unit(Snapshot.readString(in));
            read.sentences[at] = in.readInt();
        }
        int pieces = in.readInt();
        for (int p = 0; p < pieces; p++) {
            int unit = in.readInt();
            int turn = in.readInt();
            Wording wording = Wording.values()[in.readByte()];
            int words = in.readInt();
            int piece = read.newPiece(unit, turn, wording, in.readLong());
            read.pieceWords[piece] = words;
            read.pieceSentences[piece] = in.readInt();
        }
        read.hits.read(in, texts);
        return read;
    }
}
