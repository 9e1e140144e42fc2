package org.parallax.sentiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.parallax.analysis.Snapshot;
import org.parallax.stats.ExactSum;

/** What a {@link ToneAnalysis} has seen: counts and exact sums, of one size for any number of texts. */
public final class ToneTally implements Snapshot.Writable {

    private long documents;
    private long unvalued;
    private long scored;
    private final ExactSum sum = new ExactSum();
    private final ExactSum squares = new ExactSum();

    ToneTally() {}

    void add(Tone tone) {
        documents++;
        if (tone.value().isPresent()) {
            double value = tone.value().getAsDouble();
            scored++;
            sum.add(value);
            squares.add(value * value);
        } else if (tone.label() == ToneLabel.NO_VALUED_WORDS) {
            unvalued++;
        }
    }

    void add(ToneTally other) {
        documents += other.documents;
        unvalued += other.unvalued;
        scored += other.scored;
        sum.add(other.sum);
        squares.add(other.squares);
    }

    MeanTone finish() {
        double mean = sum.value() / scored;
        double variance = Math.max(0, (squares.value() - mean * sum.value()) / (scored - 1));
        return new MeanTone(documents, scored, unvalued, mean, scored > 1 ? variance : Double.NaN);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        out.writeLong(documents);
        out.writeLong(unvalued);
        out.writeLong(scored);
        sum.writeTo(out);
        squares.writeTo(out);
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        documents = in.readLong();
        unvalued = in.readLong();
        scored = in.readLong();
        sum.readFrom(in);
        squares.readFrom(in);
    }
}
