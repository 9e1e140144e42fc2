package org.parallax.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the page by name, for light and for dark. The page uses them as CSS variables; a picture that stands
 * alone has the light ones written into it, since programs that print SVG know no variables.
 */
final class Palette {

    /** How many voices have a hue of their own; the others share the one behind them. */
    static final int VOICE_HUES = 8;

    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) = (#[0-9a-f]{6}) (#[0-9a-f]{6})$");
    private static final Pattern VARIABLE = Pattern.compile("var\\(--(\\w+)\\)");
    private static final double QUOTED = 0.22;
    private static final double REPORTED = 0.09;

    private static final Map<String, String> LIGHT = new TreeMap<>();
    private static final Map<String, String> DARK = new TreeMap<>();

    static {
        Matcher line = LINE.matcher(Words.resource("palette.properties"));
        while (line.find()) {
            LIGHT.put(line.group(1), line.group(2));
            DARK.put(line.group(1), line.group(3));
        }
        for (Map<String, String> theme : List.of(LIGHT, DARK)) {
            for (int v = 1; v <= VOICE_HUES + 1; v++) {
                String hue = get(theme, "v" + v);
                theme.put("v" + v + "q", mix(hue, get(theme, "paper"), QUOTED));
                theme.put("v" + v + "r", mix(hue, get(theme, "paper"), REPORTED));
            }
        }
    }

    private Palette() {}

    static Map<String, String> light() {
        return LIGHT;
    }

    static Map<String, String> dark() {
        return DARK;
    }

    /** The variables as a style sheet; dark only on screens, so that prints are light. */
    static String css() {
        return ":root{" + variables(LIGHT) + "}@media screen and (prefers-color-scheme:dark){:root{" + variables(DARK)
                + "}}";
    }

    /** A style sheet with every variable replaced by its light colour. */
    static String resolved(String css) {
        return VARIABLE.matcher(css).replaceAll(found -> get(LIGHT, found.group(1)));
    }

    private static String variables(Map<String, String> theme) {
        StringBuilder css = new StringBuilder();
        theme.forEach((name, colour) ->
                css.append("--").append(name).append(':').append(colour).append(';'));
        return css.toString();
    }

    private static String get(Map<String, String> theme, String name) {
        String colour = theme.get(name);
        if (colour == null) {
            throw new IllegalStateException("no colour \"" + name + "\" in palette.properties");
        }
        return colour;
    }

    private static String mix(String colour, String ground, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int a = Integer.parseInt(colour.substring(i, i + 2), 16);
            int b = Integer.parseInt(ground.substring(i, i + 2), 16);
            long c = Math.round(share * a + (1 - share) * b);
            mixed.append(Character.forDigit((int) (c >> 4), 16)).append(Character.forDigit((int) (c & 15), 16));
        }
        return mixed.toString();
    }
}
