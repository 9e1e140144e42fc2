package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Finding;
import org.parallax.framing.NamedAs;
import org.parallax.framing.NamingTable;
import org.parallax.voices.Voice;

/** What each voice calls the same thing: a row for each, a column for each thing, each term a link to its lines. */
final class NamingSection implements Section {

    private static final int MOST_LINES = 3_000;
    private static final int MOST_UNITS = 200;
    private static final int MOST_TERMS = 30;

    private final NamingTable naming;
    private final Lines lines;
    private final @Nullable Article article;
    private final NamesByCell cells;

    NamingSection(NamingTable naming, Lines lines, @Nullable Article article) {
        this.naming = naming;
        this.lines = lines;
        this.article = article;
        this.cells = NamesByCell.of(naming);
    }

    /** Every place of a term, own words first. */
    static List<Finding> evidence(NamedAs named) {
        List<Finding> evidence = new ArrayList<>(named.inOwnWords());
        evidence.addAll(named.reported());
        return evidence;
    }

    /** What of the evidence will be shown. */
    static List<Finding> shown(NamingTable naming) {
        List<Finding> shown = new ArrayList<>();
        naming.names().forEach(named -> shown.addAll(Lines.sample(evidence(named), linesPerTerm(naming))));
        return shown;
    }

    private static int linesPerTerm(NamingTable naming) {
        return Lines.each(naming.names().size(), MOST_LINES);
    }

    @Override
    public String id() {
        return "naming";
    }

    @Override
    public void page(Markup page) {
        if (naming.names().isEmpty()) {
            page.element("p", Words.of("naming.none"), "class", "hint");
            return;
        }
        PageTable.filter(page, id(), units().size());
        PageTable table = PageTable.open(page, id(), Words.of("naming.caption"));
        List<String> heads = new ArrayList<>(naming.referents());
        heads.add(0, Words.of(article == null ? "naming.unit" : "voices.voice"));
        table.plainHeads(heads, new boolean[heads.size()]);
        units().forEach(unit -> row(page, table, unit));
        table.close();
        if (units().size() < naming.units().size()) {
            int more = naming.units().size() - units().size();
            page.element("p", Words.of("naming.more", Decimals.count(more)), "class", "hint");
        }
        panels(page);
    }

    private List<String> units() {
        return naming.units().subList(0, Math.min(MOST_UNITS, naming.units().size()));
    }

    private void row(Markup page, PageTable table, String unit) {
        Optional<Voice> voice = article == null ? Optional.empty() : article.voice(unit);
        VoiceStyles styles = article == null ? new VoiceStyles(List.of()) : article.styles();
        table.row()
                .head(
                        unit,
                        voice.map(styles::hue).orElse(null),
                        voice.map(styles::tag).orElse(""));
        naming.referents().forEach(referent -> cell(page, cells.of(unit, referent)));
        table.endRow();
    }

    private void cell(Markup page, List<Integer> numbers) {
        int places = numbers.stream()
                .mapToInt(n -> evidence(naming.names().get(n)).size())
                .sum();
        page.open("td", "class", "words", "data-sort", places);
        for (int i = 0; i < Math.min(MOST_TERMS, numbers.size()); i++) {
            page.text(i == 0 ? "" : ", ");
            term(page, numbers.get(i));
        }
        page.text(numbers.size() > MOST_TERMS ? " …" : numbers.isEmpty() ? "–" : "")
                .close();
    }

    private void term(Markup page, int number) {
        NamedAs named = naming.names().get(number);
        page.open(
                "a",
                "class",
                named.count() == 0 ? "named reported" : "named",
                "href",
                "#n-" + number,
                "data-name",
                number,
                "data-tip",
                tip(named));
        page.element("bdi", shown(named)).close();
    }

    /** {@code unrest 3 [1]}: own words, then reported ones in brackets; the number 1 is left out where it stands alone. */
    static String shown(NamedAs named) {
        int reported = named.reported().size();
        String term = named.atDistance() == named.count() + reported ? "“" + named.term() + "”" : named.term();
        if (named.count() == 0) {
            return "[" + term + (reported == 1 ? "" : " " + reported) + "]";
        }
        String count = named.count() == 1 && reported == 0 ? "" : " " + named.count();
        return term + count + (reported == 0 ? "" : " [" + reported + "]");
    }

    private static String tip(NamedAs named) {
        String tip = Words.of("naming.tip", named.unit(), named.referent(), named.term());
        tip += "\n"
                + Words.of("naming.tip.counts", named.count(), named.reported().size());
        return named.atDistance() == 0 ? tip : tip + "; " + Words.of("naming.tip.distance", named.atDistance());
    }

    private void panels(Markup page) {
        for (String unit : units()) {
            for (String referent : naming.referents()) {
                List<Integer> numbers = cells.of(unit, referent);
                numbers.subList(0, Math.min(MOST_TERMS, numbers.size())).forEach(n -> panel(page, n));
            }
        }
    }

    private void panel(Markup page, int number) {
        NamedAs named = naming.names().get(number);
        String title = named.unit() + " · " + named.referent() + " · " + named.term();
        lines.panel(page, "n-" + number, id(), title, evidence(named), linesPerTerm(naming));
    }

    @Override
    public List<Picture> pictures() {
        return naming.names().isEmpty()
                ? List.of()
                : List.of(new Picture(
                        id(), Words.of("naming.caption"), width -> new NamingDrawing(naming, cells, width).draw()));
    }

    @Override
    public void json(Json json) {
        json.object().array("referents");
        naming.referents().forEach(json::value);
        json.endArray().array("units");
        naming.units().forEach(json::value);
        json.endArray().array("names");
        naming.names().forEach(named -> json(json, named));
        json.endArray().endObject();
    }

    private void json(Json json, NamedAs named) {
        json.object().field("unit", named.unit()).field("referent", named.referent());
        json.field("term", named.term()).field("count", named.count());
        json.field("reported", named.reported().size()).field("atDistance", named.atDistance());
        json.array("evidence");
        Lines.sample(evidence(named), linesPerTerm(naming)).forEach(json::finding);
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows rows) {
        for (NamedAs named : naming.names()) {
            String item = named.referent() + ": " + named.term();
            rows.add(id(), named.unit(), item, "count", named.count());
            rows.add(id(), named.unit(), item, "reported", named.reported().size());
            rows.add(id(), named.unit(), item, "at_distance", named.atDistance());
        }
    }
}
