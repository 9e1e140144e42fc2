package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaletteTest {

    /** WCAG 2.2, contrast (minimum): relative luminance (L1 + .05) / (L2 + .05) of at least 4.5 for text. */
    @Test
    void text_stands_out_from_its_ground_in_light_and_in_dark() {
        for (var theme : List.of(Palette.light(), Palette.dark())) {
            for (String text : List.of(
                    "ink", "soft", "accent", "pos", "neg", "frame", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8",
                    "v9")) {
                assertContrast(theme.get(text), theme.get("paper"), text + " on paper");
            }
            for (int v = 1; v <= 9; v++) {
                assertContrast(theme.get("ink"), theme.get("v" + v + "q"), "ink on v" + v + "q");
                assertContrast(theme.get("v" + v), theme.get("v" + v + "r"), "tag on v" + v + "r");
            }
            for (int d = 1; d <= 7; d++) {
                assertContrast(theme.get("d" + d + "ink"), theme.get("d" + d), "d" + d);
            }
        }
    }

    private static void assertContrast(String text, String ground, String what) {
        double a = luminance(text);
        double b = luminance(ground);
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= 4.5, what + ": " + contrast);
    }

    private static double luminance(String colour) {
        Matcher rgb = Pattern.compile("#(..)(..)(..)").matcher(colour);
        assertTrue(rgb.matches(), colour);
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(rgb.group(i + 1), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
