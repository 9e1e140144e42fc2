package org.parallax.corpus;

import java.util.Map;

/** Makes a document of one record's fields. */
final class Fields {

    private Fields() {}

    /** Takes id and text out of the fields; what is left becomes the metadata. */
    static Document document(ReadOptions options, Map<String, String> fields) throws BadRecordException {
        String id = fields.remove(options.idField());
        String text = fields.remove(options.textField());
        if (id == null || text == null || id.isBlank()) {
            throw new BadRecordException("a record needs \"" + options.idField() + "\" and \"" + options.textField()
                    + "\"; \"" + (text == null ? options.textField() : options.idField())
                    + "\" is missing, beside it stand " + fields.keySet());
        }
        return new Document(id, text, fields);
    }
}
