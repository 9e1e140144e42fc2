package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.framing.FrameCell;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.Verdict;
import org.parallax.stats.Difference;
import org.parallax.voices.Voice;
import org.parallax.voices.Wording;

/** The heat map as a table of the page: units down, frames across, each cell with hits a link to its lines. */
final class FrameTable {

    private static final int WORDS_FOR_A_RATE = 150;

    private final FramingComparison framing;
    private final @Nullable Article article;
    private final List<Integer> shown;

    FrameTable(FramingComparison framing, @Nullable Article article) {
        this.framing = framing;
        this.article = article;
        this.shown = FramesSection.shownFrames(framing);
    }

    void write(Markup page) {
        legend(page);
        table(page);
        noHits(page);
    }

    private void legend(Markup page) {
        page.open("ul", "class", "legend");
        for (int step = 1; step <= 7; step++) {
            page.open("li").open("span", "class", "swatch d" + step).close();
            page.text(Words.of("frames.step." + step)).close();
        }
        page.open("li")
                .open("span", "class", "swatch unclear")
                .close()
                .text(Words.of("frames.unclear"))
                .close();
        page.open("li")
                .open("span", "class", "swatch thin")
                .close()
                .text(Words.of("frames.insufficient"))
                .close();
        page.close().line();
    }

    private void table(Markup page) {
        String caption = Words.of("frames.caption");
        PageTable.filter(page, "frames", framing.units().size());
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table", "class", voices() ? "data heat by-voice" : "data heat", "id", "table-frames")
                .element("caption", caption);
        String unit = Words.of(voices() ? "voices.voice" : "frames.unit");
        page.open("thead").open("tr").element("th", unit, "scope", "col");
        page.element("th", Words.of("frames.words"), "scope", "col", "class", "num");
        shown.forEach(f -> page.element("th", SoftHyphens.in(framing.frames().get(f)), "scope", "col"));
        page.close().close().open("tbody").line();
        List<String> silent = new ArrayList<>();
        for (int u = 0; u < framing.units().size(); u++) {
            if (isSilent(framing, framing.units().get(u))) {
                silent.add(framing.units().get(u));
            } else {
                row(page, u, framing.units().get(u));
            }
        }
        page.close().close().close().line();
        if (!silent.isEmpty()) {
            page.element("p", Words.of("frames.silent", String.join(", ", silent)), "class", "hint");
        }
    }

    /** Nothing to show but zeros: no word that counts, and no marker in reported words. */
    static boolean isSilent(FramingComparison framing, String unit) {
        return framing.cells(unit).stream().allMatch(c -> c.words() == 0 && c.hits(Wording.REPORTED) == 0);
    }

    private void noHits(Markup page) {
        String none = IntStream.range(0, framing.frames().size())
                .filter(f -> !shown.contains(f))
                .mapToObj(framing.frames()::get)
                .collect(Collectors.joining(", "));
        if (!none.isEmpty()) {
            page.element("p", Words.of("frames.nohit", none), "class", "hint");
        }
    }

    private void row(Markup page, int u, String unit) {
        List<FrameCell> cells = framing.cells(unit);
        page.open("tr").open("th", "scope", "row");
        voice(unit)
                .ifPresent(v -> page.element("span", tag(v), "class", "tag " + hue(v), "aria-hidden", "true")
                        .text(" "));
        page.element("bdi", Shortened.name(unit, 80)).close();
        long words = cells.get(0).words();
        page.element("td", Decimals.count(words), "class", "num", "data-sort", words);
        shown.forEach(f -> cell(page, cells.get(f), u, f));
        page.close().line();
    }

    private void cell(Markup page, FrameCell cell, int u, int f) {
        double rate = cell.ratePer1000();
        page.open("td", "class", look(cell), "data-sort", Double.isNaN(rate) ? "-1" : Decimals.exact(rate));
        boolean open = !cell.evidence().isEmpty();
        page.open(
                open ? "a" : "span",
                "class",
                "cell",
                "href",
                open ? "#c-" + u + "-" + f : null,
                "data-frame",
                f,
                "data-voice",
                number(cell.unit()),
                "aria-label",
                open
                        ? Words.of(
                                "frames.cell",
                                cell.unit(),
                                cell.frame(),
                                cell.hits(),
                                Words.of("verdict."
                                        + Shortened.lower(cell.verdict().kind())))
                        : null,
                "data-tip",
                tip(cell));
        page.element("b", Decimals.count(cell.hits()));
        long reported = cell.hits(Wording.REPORTED);
        if (reported > 0 && voices()) {
            page.element("i", "[" + reported + "]");
        }
        page.element("small", enoughWords(cell) && cell.hits() > 0 ? Decimals.places(rate, 1) : "");
        page.element("span", sign(cell), "class", "sign", "aria-hidden", "true");
        page.close().close();
    }

    /** Whether reported words are counted apart: in a comparison by voice. */
    private boolean voices() {
        return article != null;
    }

    private static boolean enoughWords(FrameCell cell) {
        return cell.words() >= WORDS_FOR_A_RATE;
    }

    private static String sign(FrameCell cell) {
        return switch (cell.verdict().kind()) {
            case MORE -> cell.restsOnOneUnit() ? "▲!" : "▲";
            case LESS -> cell.restsOnOneUnit() ? "▼!" : "▼";
            case UNCLEAR -> "~";
            case INSUFFICIENT -> "";
        };
    }

    /** Colour only where there was enough to test; hatching where the direction is unsure. */
    static String look(FrameCell cell) {
        return cell.difference()
                .map(d -> "d" + step(d.logRatio())
                        + (cell.verdict().kind() == Verdict.Kind.UNCLEAR ? " unclear" : " clear"))
                .orElse(cell.hits() == 0 ? "thin zero" : "thin");
    }

    /** Seven steps of the diverging scale: below -2, -1, -.5, even, above .5, 1, 2. */
    static int step(double logRatio) {
        double size = Math.abs(logRatio);
        int away = size < 0.5 ? 0 : size < 1 ? 1 : size < 2 ? 2 : 3;
        return logRatio < 0 ? 4 - away : 4 + away;
    }

    private String tip(FrameCell cell) {
        StringBuilder tip = new StringBuilder(Words.of("frames.tip", cell.unit(), cell.frame()));
        tip.append('\n').append(Words.of("frames.tip.hits", Decimals.count(cell.hits()), Decimals.count(cell.words())));
        if (!Double.isNaN(cell.expectedHits())) {
            tip.append("; ").append(Words.of("frames.tip.expected", Decimals.places(cell.expectedHits(), 1)));
        }
        if (cell.hits(Wording.REPORTED) > 0 && voices()) {
            tip.append("\n").append(Words.of("frames.tip.reported", cell.hits(Wording.REPORTED)));
        }
        cell.difference()
                .map(Difference::toString)
                .ifPresent(d -> tip.append('\n').append(d));
        if (!cell.reason().isEmpty()) {
            tip.append('\n')
                    .append(Words.of("verdict." + Shortened.lower(cell.verdict().kind())))
                    .append(": ")
                    .append(cell.reason());
        }
        if (cell.restsOnOneUnit()) {
            tip.append('\n').append(Words.of("frames.tip.one"));
        }
        return tip.toString();
    }

    private Optional<Voice> voice(String unit) {
        return article == null ? Optional.empty() : article.voice(unit);
    }

    private @Nullable Integer number(String unit) {
        Optional<Voice> voice = voice(unit);
        return article == null || voice.isEmpty() ? null : article.styles().number(voice.get());
    }

    private String tag(Voice voice) {
        return article == null ? "" : article.styles().tag(voice);
    }

    private String hue(Voice voice) {
        return article == null ? "" : article.styles().hue(voice);
    }
}
