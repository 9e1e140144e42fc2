package org.parallax.framing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.stats.Ranking;

/**
 * What counts of devices tell of wording that raters call biased: area under the curve of each device's count in a
 * sentence and of the plain sum of the slanting ones, and macro-F1 of "one or more". Nothing is fitted. Prints the
 * figures of docs/framing.md, which has the command.
 */
final class DevicesCheck {

    private static final Set<Device> SLANTING =
            EnumSet.of(Device.LOADED, Device.BOOSTER, Device.SCARE_QUOTE, Device.PRESUPPOSITION);

    private DevicesCheck() {}

    /** Usage: DevicesCheck DATA_FOLDER. */
    public static void main(String[] args) throws IOException {
        List<Boolean> biased = new ArrayList<>();
        List<Map<Device, Integer>> counts = new ArrayList<>();
        JsonFactory json = new JsonFactory();
        for (String line : Files.readAllLines(Path.of(args[0]).resolve("babe/babe_sg2.jsonl"))) {
            try (JsonParser parser = json.createParser(line)) {
                while (parser.nextToken() != null) {
                    if (parser.currentToken() == JsonToken.FIELD_NAME
                            && parser.currentName().equals("text")) {
                        String text = parser.nextTextValue();
                        counts.add(counts(DocumentReader.english().read(Document.of("sentence", text))));
                    } else if (parser.currentToken() == JsonToken.FIELD_NAME
                            && parser.currentName().equals("biased")) {
                        biased.add(parser.nextBooleanValue());
                    }
                }
            }
        }
        for (Device device : Device.values()) {
            print(device.toString(), biased, counts, EnumSet.of(device));
        }
        print("LOADED, BOOSTER, SCARE_QUOTE, PRESUPPOSITION", biased, counts, SLANTING);
        print("LOADED, SCARE_QUOTE", biased, counts, EnumSet.of(Device.LOADED, Device.SCARE_QUOTE));
    }

    private static Map<Device, Integer> counts(Reading reading) {
        Map<Device, Integer> counts = new EnumMap<>(Device.class);
        OccurrenceTable<Device> table = Devices.english().run(List.of(reading));
        table.units()
                .forEach(unit -> table.occurrences(unit).forEach(each -> counts.merge(each.kind(), 1, Integer::sum)));
        return counts;
    }

    private static void print(
            String name, List<Boolean> biased, List<Map<Device, Integer>> counts, Set<Device> devices) {
        boolean[] right = new boolean[biased.size()];
        double[] scores = new double[right.length];
        int[][] table = new int[2][2];
        for (int i = 0; i < right.length; i++) {
            right[i] = biased.get(i);
            for (Device device : devices) {
                scores[i] += counts.get(i).getOrDefault(device, 0);
            }
            table[right[i] ? 1 : 0][scores[i] > 0 ? 1 : 0]++;
        }
        System.out.printf(
                Locale.ROOT,
                "%-45s AUC %s, macro-F1 of one or more %.3f%n",
                name,
                Ranking.of(right, scores).rocArea(),
                macroF1(table));
    }

    private static double macroF1(int[][] table) {
        double biased = 2.0 * table[1][1] / (2 * table[1][1] + table[0][1] + table[1][0]);
        double plain = 2.0 * table[0][0] / (2 * table[0][0] + table[0][1] + table[1][0]);
        return (biased + plain) / 2;
    }
}
