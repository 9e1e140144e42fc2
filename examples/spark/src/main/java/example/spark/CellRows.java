package example.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.stats.Difference;

/** The cells of a comparison as a table: records are no encoders, so Row and StructType are the border. */
final class CellRows {

    private static final StructType SCHEMA = new StructType(new StructField[] {
        DataTypes.createStructField("source", DataTypes.StringType, false),
        DataTypes.createStructField("voice", DataTypes.StringType, false),
        DataTypes.createStructField("frame", DataTypes.StringType, false),
        DataTypes.createStructField("documents", DataTypes.IntegerType, false),
        DataTypes.createStructField("words", DataTypes.LongType, false),
        DataTypes.createStructField("hits", DataTypes.LongType, false),
        DataTypes.createStructField("log2_ratio", DataTypes.DoubleType, true),
        DataTypes.createStructField("low", DataTypes.DoubleType, true),
        DataTypes.createStructField("high", DataTypes.DoubleType, true),
        DataTypes.createStructField("p", DataTypes.DoubleType, true),
        DataTypes.createStructField("q", DataTypes.DoubleType, true),
        DataTypes.createStructField("verdict", DataTypes.StringType, false),
    });

    private CellRows() {}

    static void write(FramingComparison framing, SparkSession spark, String folder) {
        List<Row> rows = framing.cells().stream().map(CellRows::row).toList();
        spark.createDataFrame(rows, SCHEMA).coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder);
    }

    private static Row row(FrameCell cell) {
        Difference d = cell.difference().orElse(null);
        return RowFactory.create(
                cell.group(),
                cell.voice(),
                cell.frame(),
                cell.independentUnits(),
                cell.words(),
                cell.hits(),
                d == null ? null : d.logRatio(),
                d == null ? null : d.low(),
                d == null ? null : d.high(),
                d == null ? null : d.p(),
                d == null ? null : d.q(),
                cell.verdict().toString());
    }
}
