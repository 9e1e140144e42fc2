package org.parallax.framing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Snapshot;

/**
 * What a framing analysis has seen: whole numbers per document, sorted by the documents' ids, so that any order and any
 * split of the documents give the same state, bit for bit. A few dozen bytes a hit. Belongs to one thread at a time.
 */
public final class FramingState implements Snapshot.Writable {

    private static final int VERSION = 2;

    private final SortedMap<String, DocumentCounts> documents = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();

    FramingState() {}

    SortedMap<String, DocumentCounts> documents() {
        return documents;
    }

    /** One string for each marker's wording, however often it stands in the corpus. */
    String shared(String text) {
        return texts.computeIfAbsent(text, t -> t);
    }

    void add(DocumentCounts document) {
        if (documents.putIfAbsent(document.id, document) != null) {
            throw new IllegalArgumentException("document \"" + document.id
                    + "\" came twice; every document needs an id of its own, or it weighs double");
        }
    }

    void add(FramingState other) {
        other.documents.values().forEach(this::add);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeInt(VERSION);
        out.writeInt(documents.size());
        for (DocumentCounts document : documents.values()) {
            document.writeTo(out);
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        Snapshot.checkVersion("a framing state", in.readInt(), VERSION);
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            add(DocumentCounts.read(in, texts));
        }
    }
}
