package org.parallax.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.parallax.analysis.Analysis;

/**
 * Runs an analysis over the partitions of a Spark data set. The answer equals that of one thread, bit for bit, for any
 * number of partitions and any order of the items, since that is the law of {@link Analysis}.
 *
 * <p>The analysis with its lexicons is broadcast: sent to each executor once and unpacked there once. Each task collects
 * one state and answers its snapshot, in the analysis's own binary form; Java serialization sees bytes only. A task that
 * fails and is run again gives its bytes once, so nothing counts twice. With more than {@value #FAN_IN} partitions states
 * are merged on the executors, {@value #FAN_IN} at a time, and the driver merges the last of them.
 *
 * <p>The network carries one state a partition, which for counts of terms grows with the vocabulary and for framing with
 * the hits; {@code spark.driver.maxResultSize} must hold the last {@value #FAN_IN} of them. Not for Spark Connect, which
 * has no partitions to hand out. Stateless and thread-safe.
 */
public final class SparkAnalyses {

    /** How many states one task, or the driver, merges. */
    static final int FAN_IN = 64;

    private SparkAnalyses() {}

    /** The answer over all items. */
    public static <T, A, R> R run(Analysis<T, A, R> analysis, JavaRDD<? extends T> items) {
        return analysis.finish(collect(analysis, items));
    }

    /** The answer over all items. For rows, put {@link SparkDocuments#ofRow} in front by {@link Analysis#reading}. */
    public static <T, A, R> R run(Analysis<T, A, R> analysis, Dataset<? extends T> items) {
        return run(analysis, items.javaRDD());
    }

    /** The state over all items: to be saved, merged with that of another day, or finished. */
    public static <T, A, R> A collect(Analysis<T, A, R> analysis, JavaRDD<? extends T> items) {
        Broadcast<Shared<Analysis<T, A, R>>> shared = Shared.broadcast(analysis, items.context());
        try {
            JavaRDD<byte[]> states =
                    items.mapPartitions(part -> one(collected(shared.value().value(), part)));
            for (int n = states.getNumPartitions(); n > FAN_IN; n = states.getNumPartitions()) {
                states = states.repartition((n + FAN_IN - 1) / FAN_IN)
                        .mapPartitions(part -> one(merged(shared.value().value(), part)));
            }
            return state(analysis, states.collect().iterator());
        } finally {
            shared.unpersist();
        }
    }

    private static Iterator<byte[]> one(byte[] bytes) {
        return List.of(bytes).iterator();
    }

    private static <T, A, R> byte[] collected(Analysis<T, A, R> analysis, Iterator<? extends T> items) {
        A state = analysis.empty();
        while (items.hasNext()) {
            analysis.add(state, items.next());
        }
        return bytes(analysis, state);
    }

    private static <T, A, R> byte[] merged(Analysis<T, A, R> analysis, Iterator<byte[]> states) {
        return bytes(analysis, state(analysis, states));
    }

    private static <T, A, R> A state(Analysis<T, A, R> analysis, Iterator<byte[]> states) {
        A state = analysis.empty();
        while (states.hasNext()) {
            try {
                analysis.merge(state, analysis.read(new DataInputStream(new ByteArrayInputStream(states.next()))));
            } catch (IOException e) {
                throw new UncheckedIOException("a state came back damaged: " + e.getMessage(), e);
            }
        }
        return state;
    }

    private static <T, A, R> byte[] bytes(Analysis<T, A, R> analysis, A state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            analysis.write(state, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
