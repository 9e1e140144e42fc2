package example.spark;

import org.apache.spark.sql.SparkSession;

/** A session of two threads in which a task may fail twice. */
final class Local {

    private Local() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2,3]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }
}
