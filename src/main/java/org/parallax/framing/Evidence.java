package org.parallax.framing;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.parallax.corpus.Finding;
import org.parallax.text.Span;

/** The hits of a cell in columns: a list that makes a finding when asked for one. */
final class Evidence extends AbstractList<Finding> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<DocumentCounts> documents = new ArrayList<>();
    private int[] hits = new int[2];

    void addHit(DocumentCounts document, int hit) {
        if (documents.size() == hits.length) {
            hits = Arrays.copyOf(hits, 2 * hits.length);
        }
        hits[documents.size()] = hit;
        documents.add(document);
    }

    @Override
    public Finding get(int index) {
        DocumentCounts document = documents.get(index);
        int hit = hits[index];
        return new Finding(
                document.id,
                new Span(document.hits().start(hit), document.hits().end(hit)),
                document.hits().text(hit));
    }

    @Override
    public int size() {
        return documents.size();
    }
}
