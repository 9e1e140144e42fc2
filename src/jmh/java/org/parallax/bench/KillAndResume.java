package org.parallax.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.parallax.analysis.Feed;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/**
 * Kills a run again and again, as {@code kill -9} does, and compares what the resumed runs saved in the end with what
 * one uninterrupted run saved: the files must be equal byte for byte.
 *
 * <p>Arguments: a JSON Lines file, a folder for the states, and perhaps how many times to kill.
 */
public final class KillAndResume {

    private static final int SAVE_EVERY = 50;

    private KillAndResume() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("child")) {
            feed(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        Path articles = Path.of(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        int kills = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        Path whole = folder.resolve("whole.state");
        Path killed = folder.resolve("killed.state");
        Files.deleteIfExists(whole);
        Files.deleteIfExists(killed);
        feed(articles, whole);
        System.out.println("uninterrupted: " + items(whole) + " articles, " + Files.size(whole) + " bytes of state");
        SplittableRandom random = new SplittableRandom(9);
        for (int k = 0; k < kills; k++) {
            Process child = child(articles, killed);
            waitForSave(child, killed);
            boolean ended = child.waitFor(random.nextLong(500), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            System.out.println((ended ? "ended by itself, " : "killed, ") + items(killed) + " articles saved");
        }
        child(articles, killed).waitFor();
        System.out.println("resumed to the end: " + items(killed) + " articles");
        boolean equal = Arrays.equals(Files.readAllBytes(whole), Files.readAllBytes(killed));
        System.out.println(equal ? "equal byte for byte" : "NOT EQUAL");
        System.exit(equal ? 0 : 1);
    }

    /** So that each child comes further than the one before. */
    private static void waitForSave(Process child, Path state) throws IOException, InterruptedException {
        FileTime before = saved(state);
        while (child.isAlive() && saved(state).equals(before)) {
            child.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    private static FileTime saved(Path state) throws IOException {
        return Files.exists(state) ? Files.getLastModifiedTime(state) : FileTime.fromMillis(0);
    }

    private static void feed(Path articles, Path state) {
        Feed<Reading, ?, ?> feed = Feed.resume(Everything.ofReadings(), state);
        long skip = feed.items();
        DocumentReader reader = DocumentReader.english();
        for (var document : Corpus.readJsonLines(articles)) {
            if (skip-- > 0) {
                continue;
            }
            feed.add(reader.read(document));
            if (feed.items() % SAVE_EVERY == 0) {
                feed.save();
            }
        }
        feed.save();
    }

    private static long items(Path state) {
        return Feed.resume(Everything.ofReadings(), state).items();
    }

    private static Process child(Path articles, Path state) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        List<String> command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                KillAndResume.class.getName(),
                "child",
                articles.toString(),
                state.toString());
        return new ProcessBuilder(command).inheritIO().start();
    }
}
