package org.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.sentiment.MeanTone;
import org.parallax.sentiment.Tone;
import org.parallax.stats.Interval;
import org.parallax.stats.Rate;

/**
 * A figure over time: one point a period, in the order of the periods. Immutable and thread-safe.
 *
 * @param name what is shown
 * @param measure what kind of figure it is; series of one measure are drawn on one scale
 * @param points in order
 */
public record Series(String name, String measure, List<Point> points) {

    /**
     * The figure in one period.
     *
     * @param period name of the period, {@code 2026-01}
     * @param value the figure; NaN leaves a gap
     * @param interval its band, {@link Interval#UNKNOWN} for none
     */
    public record Point(String period, double value, Interval interval) {}

    public Series {
        points = List.copyOf(points);
    }

    /** The tone of each period with its interval; periods without a value leave a gap. */
    public static Series ofTone(String name, Map<String, Tone> toneByPeriod) {
        List<Point> points = new ArrayList<>();
        toneByPeriod.forEach((period, tone) -> {
            OptionalDouble value = tone.value();
            points.add(
                    new Point(period, value.orElse(Double.NaN), tone.interval().orElse(Interval.UNKNOWN)));
        });
        points.sort(Comparator.comparing(Point::period));
        return new Series(name, Words.of("time.measure.tone"), points);
    }

    /**
     * The mean tone of each period over its texts, with its interval: the answer of {@code
     * ToneAnalysis.news().groupedBy(Reading.month("date"))}.
     */
    public static Series ofMeanTone(String name, Map<String, MeanTone> toneByPeriod) {
        List<Point> points = new ArrayList<>();
        toneByPeriod.forEach((period, tone) -> points.add(new Point(
                period, tone.value().orElse(Double.NaN), tone.interval().orElse(Interval.UNKNOWN))));
        points.sort(Comparator.comparing(Point::period));
        return new Series(name, Words.of("time.measure.tone"), points);
    }

    /** Rates of each period, with their intervals: of a frame's markers, or of a term. */
    public static Series ofRates(String name, Map<String, Rate> rateByPeriod) {
        List<Point> points = new ArrayList<>();
        rateByPeriod.forEach((period, rate) -> points.add(new Point(period, rate.per1000(), rate.interval())));
        points.sort(Comparator.comparing(Point::period));
        return new Series(name, Words.of("time.measure.rate"), points);
    }

    /**
     * A frame's log ratio of each period against the others, with its interval; periods with too little to test leave a
     * gap.
     *
     * @param framing a comparison whose units are periods
     */
    public static Series ofFrame(FramingComparison framing, String frame) {
        List<Point> points = new ArrayList<>();
        for (String period : framing.units().stream().sorted().toList()) {
            FrameCell cell = framing.cell(period, frame);
            points.add(cell.difference()
                    .map(d -> new Point(period, d.logRatio(), new Interval(d.low(), d.high())))
                    .orElse(new Point(period, Double.NaN, Interval.UNKNOWN)));
        }
        return new Series(frame, Words.of("time.measure.frame"), points);
    }
}
