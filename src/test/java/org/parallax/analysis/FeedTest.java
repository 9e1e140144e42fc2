package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    private static final Analysis<String, SortedMap<String, long[]>, Map<String, Long>> LENGTHS =
            new Lengths().groupedBy(word -> word.substring(0, 1));

    private static final List<String> WORDS = IntStream.range(0, 100)
            .mapToObj(i -> (char) ('a' + i % 7) + "x".repeat(i % 11))
            .toList();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("lengths.state");
    }

    @Test
    void a_run_that_ends_anywhere_and_is_resumed_equals_one_that_was_never_cut() {
        Map<String, Long> whole = LENGTHS.run(WORDS);
        for (int crash = 0; crash <= WORDS.size(); crash += 13) {
            file().toFile().delete();
            feed(Feed.resume(LENGTHS, file()), crash);
            Feed<String, ?, Map<String, Long>> resumed = Feed.resume(LENGTHS, file());
            assertThat(resumed.items()).isEqualTo(crash / 10 * 10L);
            feed(resumed, WORDS.size());
            assertThat(resumed.answer()).isEqualTo(whole);
        }
    }

    /** Takes the words up to one and saves behind every tenth. */
    private static void feed(Feed<String, ?, ?> feed, int to) {
        for (String word : WORDS.subList((int) feed.items(), to)) {
            feed.add(word);
            if (feed.items() % 10 == 0) {
                feed.save();
            }
        }
    }

    @Test
    void many_at_once_count_as_one_by_one() {
        Feed<String, ?, Map<String, Long>> feed = Feed.resume(LENGTHS, file());
        feed.addAll(WORDS.subList(0, 50));
        feed.addAll(WORDS.subList(50, 100));
        assertThat(feed.items()).isEqualTo(100);
        assertThat(feed.answer()).isEqualTo(LENGTHS.run(WORDS));
    }

    @Test
    void a_batch_with_an_item_that_cannot_be_taken_counts_for_nothing() {
        Feed<String, ?, Map<String, Long>> feed = Feed.resume(LENGTHS, file());
        assertThatThrownBy(() -> feed.addAll(List.of("a", ""))).isInstanceOf(StringIndexOutOfBoundsException.class);
        assertThat(feed.items()).isZero();
        assertThat(feed.answer()).isEmpty();
    }

    @Test
    void a_save_that_was_cut_short_leaves_the_one_before() throws IOException {
        feed(Feed.resume(LENGTHS, file()), 50);
        Files.write(folder.resolve("lengths.state.new"), new byte[] {1, 2, 3});
        Feed<String, ?, Map<String, Long>> resumed = Feed.resume(LENGTHS, file());
        assertThat(resumed.items()).isEqualTo(50);
        resumed.save();
        assertThat(folder.resolve("lengths.state.new")).doesNotExist();
    }

    @Test
    void every_damaged_byte_is_noticed() throws IOException {
        feed(Feed.resume(LENGTHS, file()), 50);
        byte[] saved = Files.readAllBytes(file());
        for (int i = 0; i < saved.length; i++) {
            byte[] damaged = saved.clone();
            damaged[i] ^= 4;
            Files.write(file(), damaged);
            assertThatThrownBy(() -> Feed.resume(LENGTHS, file()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("lengths.state");
        }
    }

    @Test
    void the_state_of_another_analysis_is_refused() {
        feed(Feed.resume(LENGTHS, file()), 50);
        assertThatThrownBy(() -> Feed.resume(new Lengths(), file())).hasMessageContaining("saved by");
    }
}
