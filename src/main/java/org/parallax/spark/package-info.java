/**
 * The same on a cluster: {@link org.parallax.spark.SparkAnalyses} runs any analysis over the partitions of a Spark data
 * set, {@link org.parallax.spark.SparkDocuments} turns lines and rows into documents, and {@link
 * org.parallax.spark.SparkFunctions} gives SQL the functions {@code tokens}, {@code tone}, {@code voices} and {@code
 * frames}. Compiled and run with Spark 4.2.0 (Scala 2.13) on JDK 17; Spark is the user's to bring. May use every package
 * but {@code testing}; nothing uses it.
 */
@NullMarked
package org.parallax.spark;

import org.jspecify.annotations.NullMarked;
