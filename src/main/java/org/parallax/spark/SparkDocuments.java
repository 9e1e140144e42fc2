package org.parallax.spark;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parallax.corpus.Document;
import org.parallax.corpus.ReadOptions;

/** Documents out of what Spark reads. Records cannot be Spark's encoders, so rows are the border. Stateless. */
public final class SparkDocuments {

    private SparkDocuments() {}

    /**
     * The lines of JSON Lines files, one object with {@code id} and {@code text} a line; blank lines are passed over. A
     * line that is no document comes as a {@link BadLine}, for {@link Checked#lines} to count. Read lazily, in as many
     * partitions as Spark chooses; wrong bytes become U+FFFD.
     *
     * @param path a file, a folder or a pattern, on any file system that Spark knows
     */
    public static JavaRDD<Line> readJsonLines(SparkSession spark, String path) {
        return readJsonLines(spark, path, ReadOptions.defaults());
    }

    /** The same with other fields for id and text and another limit of a text's length; other options do not matter. */
    public static JavaRDD<Line> readJsonLines(SparkSession spark, String path, ReadOptions options) {
        String id = options.idField();
        String text = options.textField();
        int maxUnits = options.maxUnits();
        return spark.read()
                .text(path)
                .select("value", "_metadata.file_path", "_metadata.file_block_start")
                .javaRDD()
                .mapPartitions(rows -> new LineIterator(
                        rows, ReadOptions.defaults().withFields(id, text).withLimits(maxUnits, Long.MAX_VALUE)));
    }

    /** The documents of a table with the columns {@code id} and {@code text}; see {@link #ofRow}. */
    public static JavaRDD<Document> of(Dataset<Row> table) {
        return table.javaRDD().map(SparkDocuments::ofRow);
    }

    /**
     * The document of a row with the columns {@code id} and {@code text}; other columns that are not null become
     * metadata, written as Java writes their values, dates as {@code 2022-01-31}.
     *
     * @throws IllegalArgumentException if one of the two is missing or null
     */
    public static Document ofRow(Row row) {
        Map<String, String> fields = new TreeMap<>();
        String[] names = row.schema().fieldNames();
        for (int i = 0; i < names.length; i++) {
            if (!row.isNullAt(i)) {
                fields.put(names[i], String.valueOf(row.get(i)));
            }
        }
        String id = fields.remove("id");
        String text = fields.remove("text");
        if (id == null || text == null) {
            throw new IllegalArgumentException(
                    "a row needs the columns \"id\" and \"text\", neither null; got values in "
                            + String.join(", ", fields.keySet()) + (id == null ? "" : " and the id \"" + id + "\""));
        }
        return new Document(id, text, fields);
    }

    /** Numbers the lines of each part of a file; Spark hands them over in their order. */
    private static final class LineIterator implements Iterator<Line> {

        private final Iterator<Row> rows;
        private final ReadOptions options;
        private String file = "";
        private long block;
        private long number;
        private String next = "";

        LineIterator(Iterator<Row> rows, ReadOptions options) {
            this.rows = rows;
            this.options = options;
        }

        @Override
        public boolean hasNext() {
            while (next.isBlank() && rows.hasNext()) {
                take(rows.next());
            }
            return !next.isBlank();
        }

        private void take(Row row) {
            if (!file.equals(row.getString(1)) || block != row.getLong(2)) {
                file = row.getString(1);
                block = row.getLong(2);
                number = 0;
            }
            number++;
            String value = row.getString(0);
            next = value.startsWith("\uFEFF") ? value.substring(1) : value;
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException("no further line");
            }
            String line = next;
            next = "";
            try {
                return new Line(Document.ofJson(line, options), null);
            } catch (IllegalArgumentException e) {
                return new Line(null, new BadLine(file, block, number, String.valueOf(e.getMessage())));
            }
        }
    }
}
