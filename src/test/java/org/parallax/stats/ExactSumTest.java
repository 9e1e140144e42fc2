package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    @Test
    void small_values_are_not_lost_beside_large_ones() {
        assertThat(ExactSum.of(1e100, 1, -1e100).value()).isEqualTo(1);
        assertThat(ExactSum.of(.1, .1, .1, .1, .1, .1, .1, .1, .1, .1).value()).isEqualTo(1);
    }

    @Test
    void half_way_is_decided_by_what_lies_below() {
        // 1 + 2^-53 is half way between 1 and its neighbour
        assertThat(ExactSum.of(1, 0x1p-53).value()).isEqualTo(1);
        assertThat(ExactSum.of(1, 0x1p-53, 0x1p-200).value()).isEqualTo(1 + 0x1p-52);
    }

    @Test
    void equals_the_sum_in_unlimited_precision() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            ExactSum sum = new ExactSum();
            BigDecimal exact = BigDecimal.ZERO;
            for (int i = 0; i < 100; i++) {
                double value = (random.nextDouble() - .5) * Math.pow(2, random.nextInt(-300, 300));
                sum.add(value);
                exact = exact.add(new BigDecimal(value));
            }
            assertThat(sum.value()).as("run %d", run).isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void any_split_and_order_save_as_equal_bytes() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 100; run++) {
            double[] values = random.doubles(60).map(x -> (x - .4) * 1e9 * x).toArray();
            ExactSum forward = ExactSum.of(values);
            ExactSum left = new ExactSum();
            ExactSum right = new ExactSum();
            for (int i = values.length - 1; i >= 0; i--) {
                (random.nextBoolean() ? left : right).add(values[i]);
            }
            left.add(right);
            assertThat(left).isEqualTo(forward).hasSameHashCodeAs(forward);
            assertThat(bytes(left)).isEqualTo(bytes(forward));
            assertThat(read(bytes(left))).isEqualTo(forward);
        }
    }

    @Test
    void a_sum_may_be_added_to_itself() {
        ExactSum sum = ExactSum.of(1e100, 3);
        sum.add(sum);
        sum.add(-2e100);
        assertThat(sum.value()).isEqualTo(6);
    }

    @Test
    void specials_follow_arithmetic() {
        assertThat(new ExactSum().value()).isEqualTo(0.0);
        assertThat(ExactSum.of(1, Double.POSITIVE_INFINITY).value()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ExactSum.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                        .value())
                .isNaN();
        assertThat(ExactSum.of(1, Double.NaN).value()).isNaN();
    }

    @Test
    void a_value_that_could_overflow_is_refused() {
        assertThatThrownBy(() -> ExactSum.of(1e305)).hasMessageContaining("below 2^1000 in size");
    }

    @Test
    void foreign_bytes_are_refused() {
        assertThatThrownBy(() -> read(new byte[] {99, 0})).isInstanceOf(IOException.class);
    }

    private static byte[] bytes(ExactSum sum) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sum.writeTo(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static ExactSum read(byte[] bytes) throws IOException {
        ExactSum sum = new ExactSum();
        sum.readFrom(new DataInputStream(new ByteArrayInputStream(bytes)));
        return sum;
    }
}
