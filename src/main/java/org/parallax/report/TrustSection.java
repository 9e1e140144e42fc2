package org.parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.voices.Voice;

/** How far to believe the tone: how much of the text it rests on, and which words it would not stand without. */
final class TrustSection implements Section {

    private static final int DRIVERS = 5;

    /**
     * A word that moves a value.
     *
     * @param without the value without it, its sentences still counted
     */
    record Driver(String words, int count, double points, double without) {}

    private final Map<Voice, Tone> tones;
    private final Map<String, Tone> lexicons;
    private final List<Checked> checks;

    TrustSection(Map<Voice, Tone> tones, Map<String, Tone> lexicons, List<Checked> checks) {
        this.tones = tones;
        this.lexicons = lexicons;
        this.checks = checks;
    }

    @Override
    public String id() {
        return "trust";
    }

    @Override
    public void page(Markup page) {
        page.open("div", "class", "cards");
        validation(page);
        coverage(page);
        drivers(page);
        lexicons(page);
        page.close().line();
    }

    private void validation(Markup page) {
        page.open("div", "class", checks.isEmpty() ? "card never" : "card").element("h3", Words.of("trust.checked"));
        if (checks.isEmpty()) {
            page.element("p", Words.of("trust.never"));
        }
        for (Checked check : checks) {
            page.open("p").element("strong", Decimals.places(check.value(), 2)).text(" " + check.measure());
            if (!Double.isNaN(check.interval().low())) {
                page.text(" [" + Decimals.places(check.interval().low(), 2) + ", "
                        + Decimals.places(check.interval().high(), 2) + "]");
            }
            page.text(" ").element("small", check.against()).close();
        }
        page.close();
    }

    private void coverage(Markup page) {
        page.open("div", "class", "card").element("h3", Words.of("trust.coverage"));
        page.element("p", Words.of("trust.coverage.lead"), "class", "hint").open("dl");
        tones.forEach((voice, tone) -> {
            page.open("dt").element("bdi", Shortened.name(voice.name(), 40)).close();
            page.open("dd").text(Decimals.percent(tone.valuedShare()) + " ");
            meter(page, tone.valuedShare());
            page.close();
        });
        page.close().close();
    }

    private static void meter(Markup page, double share) {
        page.open("svg", "viewBox", "0 0 80 8", "width", "80", "height", "8", "aria-hidden", "true");
        page.empty("rect", "width", "80", "height", "8", "class", "own");
        page.empty("rect", "width", 80 * share, "height", "8", "class", "v0").close();
    }

    private void drivers(Markup page) {
        tones.entrySet().stream()
                .filter(e -> e.getValue().value().isPresent())
                .findFirst()
                .ifPresent(entry -> {
                    page.open("div", "class", "card").element("h3", Words.of("trust.drivers"));
                    double value = entry.getValue().value().getAsDouble();
                    page.element(
                            "p",
                            Words.of("trust.drivers.lead", entry.getKey().name(), Decimals.signed(value, 2)),
                            "class",
                            "hint");
                    page.open("ul", "class", "plain");
                    for (Driver driver : drivers(entry.getValue())) {
                        page.open("li").element("bdi", driver.words());
                        page.text((driver.count() > 1 ? " ×" + driver.count() : "") + " ");
                        page.element(
                                        "span",
                                        Words.of("trust.without", Decimals.signed(driver.without(), 2)),
                                        "class",
                                        "soft")
                                .close();
                    }
                    page.close().close();
                });
    }

    /** The words that add the most, good or bad, all their places together; ties alphabetically. */
    static List<Driver> drivers(Tone tone) {
        TreeMap<String, double[]> sums = new TreeMap<>();
        for (Contribution part : tone.contributions()) {
            double[] sum = sums.computeIfAbsent(part.words().toLowerCase(Locale.ROOT), words -> new double[2]);
            sum[0] += part.points();
            sum[1]++;
        }
        double value = tone.value().orElse(0);
        return sums.entrySet().stream()
                .map(e -> new Driver(e.getKey(), (int) e.getValue()[1], e.getValue()[0], value - e.getValue()[0]))
                .sorted(Comparator.<Driver>comparingDouble(d -> -Math.abs(d.points()))
                        .thenComparing(Driver::words))
                .limit(DRIVERS)
                .toList();
    }

    private void lexicons(Markup page) {
        if (lexicons.isEmpty()) {
            return;
        }
        page.open("div", "class", "card").element("h3", Words.of("trust.lexicons"));
        page.element("p", Words.of("trust.lexicons.lead"), "class", "hint");
        page.raw(strip().element(Words.of("trust.lexicons"))).open("dl");
        lexicons.forEach((name, tone) -> page.element("dt", name)
                .element(
                        "dd",
                        tone.value().isPresent() ? Decimals.signed(tone.value().getAsDouble(), 2) : "–"));
        page.close().close();
    }

    /** One line from -1 to 1 with a dot for each lexicon. */
    private Svg strip() {
        Svg svg = new Svg(260, 34);
        svg.line(10, 14, 250, 14, "axis").line(130, 6, 130, 22, "zero");
        svg.text(10, 32, "−1", "small soft mid")
                .text(130, 32, "0", "small soft mid")
                .text(250, 32, "+1", "small soft mid");
        lexicons.forEach((name, tone) -> tone.value()
                .ifPresent(value -> svg.open("data-tip", name + " " + Decimals.signed(value, 2))
                        .circle(130 + 120 * value, 14, 5, "value open")
                        .close()));
        return svg;
    }

    @Override
    public void json(Json json) {
        json.object().array("checks");
        for (Checked check : checks) {
            json.object().field("measure", check.measure()).field("value", check.value());
            json.field("low", check.interval().low())
                    .field("high", check.interval().high());
            json.field("against", check.against()).endObject();
        }
        json.endArray().array("drivers");
        tones.forEach((voice, tone) -> drivers(tone)
                .forEach(driver -> json.object()
                        .field("voice", voice.id())
                        .field("text", driver.words())
                        .field("count", driver.count())
                        .field("points", driver.points())
                        .field("without", driver.without())
                        .endObject()));
        json.endArray().array("lexicons");
        lexicons.forEach((name, tone) -> json.object()
                .field("name", name)
                .field("value", tone.value().orElse(Double.NaN))
                .endObject());
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        checks.forEach(check -> rows.add(id(), "checked", check.against(), check.measure(), check.value()));
        tones.forEach((voice, tone) ->
                drivers(tone).forEach(d -> rows.add(id(), voice.name(), d.words(), "value_without", d.without())));
        lexicons.forEach((name, tone) ->
                rows.add(id(), "lexicon", name, "value", tone.value().orElse(Double.NaN)));
    }
}
