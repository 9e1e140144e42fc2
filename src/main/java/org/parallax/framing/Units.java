package org.parallax.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.voices.Wording;

/** Gathers the units of a comparison from its documents. */
final class Units {

    private final int frames;
    private final Set<Wording> counted;
    private final boolean byTurn;
    private final Map<List<String>, Unit> units = new TreeMap<>(
            Comparator.<List<String>, String>comparing(k -> k.get(0)).thenComparing(k -> k.get(1)));

    private Units(int frames, Set<Wording> counted, boolean byTurn) {
        this.frames = frames;
        this.counted = counted;
        this.byTurn = byTurn;
    }

    /** The units in the order in which they are shown. */
    static List<Unit> of(Collection<DocumentCounts> documents, int frames, Set<Wording> counted, boolean byTurn) {
        Units gathered = new Units(frames, counted, byTurn);
        documents.forEach(gathered::add);
        List<Unit> sorted = new ArrayList<>(gathered.units.values());
        sorted.sort(Unit.BY_VOICE);
        return sorted;
    }

    private void add(DocumentCounts document) {
        Unit[] here = new Unit[document.units.size()];
        for (int u = 0; u < here.length; u++) {
            String voice = document.units.get(u);
            here[u] =
                    units.computeIfAbsent(List.of(document.group, voice), k -> new Unit(document.group, voice, frames));
            here[u].sentences += document.sentences[u];
        }
        Map<Integer, Unit.Row> rows = addPieces(document, here);
        addHits(document, here, rows);
    }

    private Map<Integer, Unit.Row> addPieces(DocumentCounts document, Unit[] here) {
        Map<Integer, Double> words = new TreeMap<>();
        for (int p = 0; p < document.pieces(); p++) {
            Unit unit = here[document.unitOf(p)];
            unit.wordsByWording[document.wordingOf(p)] += document.wordsOf(p);
            if (isCounted(document, p) && document.wordsOf(p) > 0) {
                unit.words += document.wordsOf(p);
                words.merge(rowOf(document, p), (double) document.wordsOf(p), Double::sum);
            }
        }
        Map<Integer, Unit.Row> rows = new TreeMap<>();
        words.forEach((key, n) -> {
            Unit unit = here[key % here.length];
            String where = byTurn ? "turn " + (unit.rows.size() + 1) : document.id;
            Unit.Row row = new Unit.Row(where, document.event, n, new double[frames]);
            rows.put(key, row);
            unit.rows.add(row);
        });
        return rows;
    }

    private void addHits(DocumentCounts document, Unit[] here, Map<Integer, Unit.Row> rows) {
        int[][] lastSentence = new int[here.length][frames];
        for (int[] each : lastSentence) {
            Arrays.fill(each, -1);
        }
        for (int h = 0; h < document.hits().size(); h++) {
            int piece = document.hits().piece(h);
            int frame = document.hits().frame(h);
            Unit unit = here[document.unitOf(piece)];
            unit.hitsByWording[frame][document.wordingOf(piece)]++;
            if (isCounted(document, piece)) {
                unit.hits[frame]++;
                unit.evidence.get(frame).addHit(document, h);
                Unit.Row row = rows.get(rowOf(document, piece));
                if (row != null) {
                    row.hits()[frame]++;
                }
                int[] last = lastSentence[document.unitOf(piece)];
                if (last[frame] != document.hits().sentence(h)) {
                    last[frame] = document.hits().sentence(h);
                    unit.sentencesWith[frame]++;
                }
            }
        }
    }

    private boolean isCounted(DocumentCounts document, int piece) {
        return counted.contains(Wording.values()[document.wordingOf(piece)]);
    }

    /** Rows of a document by turn, then unit. */
    private int rowOf(DocumentCounts document, int piece) {
        int turn = byTurn ? document.turnOf(piece) : 0;
        return turn * document.units.size() + document.unitOf(piece);
    }
}
