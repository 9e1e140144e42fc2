package org.parallax.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Manifest;
import org.parallax.stats.Difference;
import org.parallax.stats.FalseDiscovery;

/**
 * Turns what was counted into a comparison: builds the units, tests those that have enough words in enough independent
 * units, corrects for how many cells were tested, and gives each cell its verdict.
 */
final class Comparer {

    static final int MIN_UNITS = 5;
    static final int MIN_WORDS = 150;
    static final double MIN_EXPECTED = 5;

    private static final double LN2 = StrictMath.log(2);
    /** Quantiles of the normal at .975 and .8: found in four of five samples. */
    private static final double FOUND = 1.959964 + .8416212;

    private final List<String> frames;
    private final FramingOptions options;
    private final List<DocumentCounts> documents;
    private final Scope scope;
    private final List<Unit> units;
    private final Map<String, Panel> panels = new TreeMap<>();
    private final String unitsWord;

    Comparer(List<String> frames, FramingOptions options, FramingState state) {
        this.frames = frames;
        this.options = options;
        documents = options.once()
                ? RepeatedQuotations.without(state.documents().values())
                : List.copyOf(state.documents().values());
        scope = documents.size() == 1 ? Scope.ONE_DOCUMENT : Scope.DOCUMENTS;
        boolean byTurn = scope == Scope.ONE_DOCUMENT;
        units = Units.of(documents, frames.size(), options.counting(), byTurn);
        unitsWord = byTurn ? "turns" : options.event() == null ? "documents" : "events";
        boolean nested = options.nested();
        for (Unit unit : units) {
            panels.computeIfAbsent(nested ? unit.voice : "", v -> new Panel(frames.size(), options.event() != null))
                    .units
                    .add(unit);
        }
    }

    FramingComparison compare() {
        Contrast contrast = scope == Scope.ONE_DOCUMENT
                ? new TurnContrast(options.draws())
                : options.event() == null ? new DocumentContrast(options.draws()) : new PairedContrast(options.draws());
        panels.values().forEach(panel -> panel.test(contrast, options.seed()));
        Map<Unit, double[]> q = corrected();
        List<FrameCell> cells = new ArrayList<>();
        for (Panel panel : panels.values()) {
            panel.index();
        }
        boolean nested = options.nested();
        for (Unit unit : units) {
            Panel panel = java.util.Objects.requireNonNull(panels.get(nested ? unit.voice : ""));
            for (int f = 0; f < frames.size(); f++) {
                cells.add(cell(unit, panel, f, q.get(unit)));
            }
        }
        return new FramingComparison(
                frames,
                units.stream().map(u -> u.name).toList(),
                cells,
                scope,
                family(),
                documents,
                options,
                manifest());
    }

    private Map<Unit, double[]> corrected() {
        List<Unit> tested = new ArrayList<>();
        for (Panel panel : panels.values()) {
            for (Unit unit : panel.units) {
                if (panel.isEligible(unit)) {
                    tested.add(unit);
                }
            }
        }
        double[] p = new double[tested.size() * frames.size()];
        int at = 0;
        for (Unit unit : tested) {
            for (int f = 0; f < frames.size(); f++) {
                p[at++] = panelOf(unit).p(unit, f);
            }
        }
        double[] q = FalseDiscovery.benjaminiHochberg(p);
        Map<Unit, double[]> byUnit = new java.util.IdentityHashMap<>();
        for (int u = 0; u < tested.size(); u++) {
            byUnit.put(tested.get(u), Arrays.copyOfRange(q, u * frames.size(), (u + 1) * frames.size()));
        }
        return byUnit;
    }

    private Panel panelOf(Unit unit) {
        boolean nested = options.nested();
        return java.util.Objects.requireNonNull(panels.get(nested ? unit.voice : ""));
    }

    private FrameCell cell(Unit unit, Panel panel, int frame, double @Nullable [] q) {
        double restWords = panel.words - unit.words;
        double rate = restWords > 0 ? (panel.hits[frame] - unit.hits[frame]) / restWords : Double.NaN;
        FrameCell.Counts counts = new FrameCell.Counts(
                unit.name,
                unit.group,
                unit.voice,
                frames.get(frame),
                unit.hits[frame],
                unit.words,
                unit.sentencesWith[frame],
                unit.sentences,
                panel.independent(unit),
                rate * unit.words,
                unit.dispersion(frame),
                unit.hitsByWording[frame],
                unit.wordsByWording);
        return new FrameCell(counts, tested(unit, panel, frame, counts, q), unit.evidence.get(frame), unitsWord);
    }

    private FrameCell.Tested tested(Unit unit, Panel panel, int frame, FrameCell.Counts counts, double @Nullable [] q) {
        String missing = missing(unit, panel, counts.expected());
        if (!missing.isEmpty() || q == null) {
            return new FrameCell.Tested(null, Double.NaN, null, Verdict.insufficient(missing));
        }
        Contrast.Outcome outcome = panel.outcome();
        int c = panel.cell(unit, frame);
        Difference difference = new Difference(
                outcome.logRatio()[c] / LN2, outcome.low()[c] / LN2, outcome.high()[c] / LN2, outcome.p()[c], q[frame]);
        FrameCell.WithoutStrongest left = outcome.strongest()[c] < 0
                ? null
                : new FrameCell.WithoutStrongest(
                        panel.where(outcome.strongest()[c]),
                        (long) panel.sample().hits(outcome.strongest()[c], frame),
                        (long) panel.sample().words()[outcome.strongest()[c]],
                        outcome.without()[c] / LN2);
        double smallest = StrictMath.exp(FOUND * panel.errorUnderNull(unit, frame));
        return new FrameCell.Tested(difference, smallest, left, verdict(difference));
    }

    private static Verdict verdict(Difference difference) {
        if (difference.isUnclear()) {
            return new Verdict(Verdict.Kind.UNCLEAR, "the interval crosses zero");
        }
        if (difference.q() >= .05) {
            return new Verdict(Verdict.Kind.UNCLEAR, "q is .05 or more");
        }
        return new Verdict(difference.logRatio() > 0 ? Verdict.Kind.MORE : Verdict.Kind.LESS, "");
    }

    private String missing(Unit unit, Panel panel, double expected) {
        double restWords = panel.words - unit.words;
        int own = panel.independent(unit);
        if (restWords == 0) {
            return "nothing to compare with";
        }
        if (own < MIN_UNITS) {
            return own + " " + (own == 1 ? unitsWord.substring(0, unitsWord.length() - 1) : unitsWord);
        }
        if (unit.words < MIN_WORDS) {
            return unit.words + " words";
        }
        if (!panel.isEligible(unit)) {
            return "the rest has " + panel.restRows(unit) + " " + unitsWord + " and " + (long) restWords + " words";
        }
        return expected < MIN_EXPECTED ? String.format(Locale.ROOT, "%.1f hits expected", expected) : "";
    }

    private String family() {
        int tested = 0;
        for (Panel panel : panels.values()) {
            for (Unit unit : panel.units) {
                tested += panel.isEligible(unit) ? 1 : 0;
            }
        }
        return tested * frames.size() + " cells: " + tested + " of " + units.size() + " units, those with " + MIN_WORDS
                + " words in " + MIN_UNITS + " " + unitsWord + " or more, in " + frames.size() + " frames";
    }

    private Manifest manifest() {
        return Manifest.start()
                .withOption("frames", options.dictionary())
                .withOption("by", options.by())
                .withOption("within", options.event() == null ? "all documents" : "the same event")
                .withOption("counting", options.counting())
                .withOption("quotations", options.once() ? "each once for a unit" : "all")
                .withOption("camps", options.camps().byVoice())
                .withOption("about", options.aboutNames())
                .withOption("draws", options.draws())
                .withOption("independent units", unitsWord)
                .withOption("family of q", family())
                .withLexicon(options.dictionary(), options.sha256())
                .withSeed(options.seed());
    }
}
