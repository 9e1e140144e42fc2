package org.parallax.corpus;

import java.nio.file.Path;
import java.util.Map;

/** Makes a document of one record's fields. */
final class Fields {

    private Fields() {}

    /** Takes {@code id} and {@code text} out of the fields; what is left becomes the metadata. */
    static Document document(Path file, long line, Map<String, String> fields) {
        String id = fields.remove("id");
        String text = fields.remove("text");
        if (id == null || text == null || id.isBlank()) {
            String missing = text == null ? "text" : "id";
            throw new IllegalArgumentException(file + ":" + line + ": a record needs \"id\" and \"text\"; \"" + missing
                    + "\" is missing, beside it stand " + fields.keySet());
        }
        return new Document(id, text, fields);
    }
}
