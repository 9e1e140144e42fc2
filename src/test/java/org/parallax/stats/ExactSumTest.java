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

    @Test
    void what_lies_below_half_way_may_be_negative() {
        // Python 3.11: math.fsum([1 + 2**-52, 2**-53, -2**-200]) == 1 + 2**-52
        assertThat(ExactSum.of(1 + 0x1p-52, 0x1p-53, -0x1p-200).value()).isEqualTo(1 + 0x1p-52);
        assertThat(ExactSum.of(-1 - 0x1p-52, -0x1p-53, 0x1p-200).value()).isEqualTo(-1 - 0x1p-52);
    }

    @Test
    void a_sum_added_to_itself_is_doubled_even_where_its_parts_flow_together() {
        ExactSum sum = ExactSum.of(0x1p-53, 1, 0x1p60);
        sum.add(sum);
        assertThat(sum).isEqualTo(ExactSum.of(0x1p-52, 2, 0x1p61));
    }

    @Test
    void infinities_and_nan_are_handed_on_when_sums_are_merged() {
        assertThat(merged(ExactSum.of(1), ExactSum.of(Double.NEGATIVE_INFINITY)))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(merged(ExactSum.of(Double.POSITIVE_INFINITY), ExactSum.of(1)))
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(merged(ExactSum.of(Double.POSITIVE_INFINITY), ExactSum.of(Double.NEGATIVE_INFINITY)))
                .isNaN();
    }

    private static double merged(ExactSum sum, ExactSum other) {
        sum.add(other);
        return sum.value();
    }

    @Test
    void the_limit_itself_is_refused_and_what_lies_below_it_is_not() {
        assertThatThrownBy(() -> ExactSum.of(-0x1p1000)).hasMessageContaining("got -1.07");
        double largest = Math.nextDown(0x1p1000);
        assertThat(ExactSum.of(largest, -largest, 2).value()).isEqualTo(2);
    }

    @Test
    void a_saved_sum_reads_back_with_its_value_in_place_of_what_was_held() throws IOException {
        assertThat(read(bytes(ExactSum.of(1e100, 1, 1e-100)))).isEqualTo(ExactSum.of(1e-100, 1e100, 1));
        ExactSum held = ExactSum.of(7, Double.NaN);
        held.readFrom(new DataInputStream(new ByteArrayInputStream(bytes(ExactSum.of(.5)))));
        assertThat(held.value()).isEqualTo(.5);
        ExactSum all = ExactSum.of(3, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        assertThat(read(bytes(all))).isEqualTo(all);
    }

    @Test
    void bytes_of_a_part_that_is_no_number_are_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        out.writeByte(1);
        out.writeDouble(Double.NaN);
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessage("not a saved sum: part NaN");
    }

    @Test
    void sums_that_round_alike_are_not_equal() {
        assertThat(ExactSum.of(1, 1e-30).value()).isEqualTo(1);
        assertThat(ExactSum.of(1, 1e-30)).isNotEqualTo(ExactSum.of(1)).isNotEqualTo(1.0);
        assertThat(ExactSum.of(Double.NaN)).isNotEqualTo(new ExactSum());
        assertThat(ExactSum.of(.5, 1)).hasToString("1.5");
    }
}
