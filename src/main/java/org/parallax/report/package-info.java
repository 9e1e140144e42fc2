/**
 * How do I show it? One self-contained HTML page whose every figure is a click from its sentence, the same numbers as
 * CSV and JSON, every picture as SVG, and tables for terminals and Markdown. Start with
 * {@link org.parallax.report.Report} or {@link org.parallax.report.Table}. It draws answers of the other packages and
 * computes none. May use every package but {@code spark} and {@code testing}.
 */
@NullMarked
package org.parallax.report;

import org.jspecify.annotations.NullMarked;
