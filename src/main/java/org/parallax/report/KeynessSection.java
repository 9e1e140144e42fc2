package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import org.parallax.stats.Difference;
import org.parallax.terms.KeyTerm;
import org.parallax.terms.KeyTerms;
import org.parallax.terms.Keyness;

/** The terms each group leans to and away from, with intervals; and all its frequent terms against the rest. */
final class KeynessSection implements Section {

    private static final int MOST_DRAWN = 24;
    private static final int MOST_SCATTERED = 12;

    private final Keyness keyness;
    private final KeyRows rows;
    private final List<String> groups;
    private final TermLinks links;
    private final PairPicker pairs;

    KeynessSection(Keyness keyness, KeyRows rows, Lines lines) {
        this.keyness = keyness;
        this.rows = rows;
        this.groups = rows.groups();
        this.links = TermLinks.of(rows, lines);
        this.pairs = new PairPicker(PairTerms.of(keyness, rows));
    }

    @Override
    public String id() {
        return "keyness";
    }

    @Override
    public void page(Markup page) {
        picker(page);
        for (int g = 0; g < groups.size(); g++) {
            page.open("div", "class", "picked", "data-of", "keyness", "data-pick", g);
            page.element("h3", against(g));
            group(page, g);
            page.close().line();
        }
        pairs.write(page);
        links.panels(page, id());
    }

    private void picker(Markup page) {
        if (groups.size() < 2) {
            return;
        }
        page.open("p").open("label").text(Words.of("keyness.pick") + " ").open("select", "data-picks", "keyness");
        for (int g = 0; g < groups.size(); g++) {
            page.element("option", Shortened.name(groups.get(g), 60), "value", g);
        }
        page.close().close().close().line();
    }

    private String against(int g) {
        List<String> all = keyness.groups();
        return all.size() == 2
                ? Words.of("keyness.pair", all.get(0), all.get(1))
                : Words.of("keyness.against", groups.get(g), all.size() - 1);
    }

    private void group(Markup page, int g) {
        KeyTerms terms = keyness.of(groups.get(g));
        if (rows.of(groups.get(g)).isEmpty()) {
            String why = terms.reason().isEmpty() ? Words.of("keyness.none") : terms.reason();
            page.element("p", why, "class", "hint");
        } else if (g < MOST_DRAWN) {
            lollipops(g).inPage(page);
        }
        table(page, g);
        page.element(
                "p",
                Words.of("keyness.tested", Decimals.count(terms.tested()), Decimals.count(terms.untested())),
                "class",
                "hint");
        if (g < MOST_SCATTERED && !terms.all().isEmpty()) {
            page.element("h3", Words.of("scatter.title", groups.get(g)));
            page.element("p", Words.of("scatter.lead"), "class", "lead");
            page.open("div", "class", "scatter");
            page.open("p").open("label").text(Words.of("scatter.search") + " ");
            page.empty("input", "type", "search").close().close();
            scatter(g).inPage(page);
            page.element("p", "", "class", "boxed", "aria-live", "polite").close();
        }
    }

    private void table(Markup page, int g) {
        PageTable table = PageTable.open(page, "keyness-" + g, Words.of("keyness.caption", groups.get(g)));
        table.heads(
                "keyness.term",
                "#keyness.count",
                "#keyness.rest",
                "#keyness.documents",
                "#keyness.dispersion",
                "#keyness.ratio",
                "#keyness.interval",
                "#keyness.q");
        for (KeyTerm term : rows.of(groups.get(g))) {
            Difference d = term.difference().orElseThrow();
            table.row()
                    .linkedHead(term.term(), links.href(term.term()))
                    .number(term.count())
                    .number(term.referenceCount());
            table.number(term.documents())
                    .number(
                            term.dispersion(),
                            Double.isNaN(term.dispersion()) ? "–" : Decimals.places(term.dispersion(), 2));
            table.number(d.logRatio(), Decimals.signed(d.logRatio(), 2));
            table.number(d.low(), bound(d.low()) + " … " + bound(d.high()));
            table.number(d.q(), probability(d.q())).endRow();
        }
        table.close();
    }

    private static String bound(double value) {
        return Double.isInfinite(value) ? (value > 0 ? "∞" : "−∞") : Decimals.signed(value, 2);
    }

    static String probability(double q) {
        return Double.isNaN(q)
                ? "–"
                : q < 0.0005 ? "<.001" : Decimals.places(q, 3).replaceFirst("^0", "");
    }

    private Picture lollipops(int g) {
        String group = groups.get(g);
        return new Picture(
                "keyness" + suffix(g),
                Words.of("keyness.caption", group),
                width -> new LollipopDrawing(rows.of(group), links, width).draw());
    }

    private Picture scatter(int g) {
        String title = Words.of("scatter.title", groups.get(g));
        KeyTerms terms = keyness.of(groups.get(g));
        return new Picture(
                "scatter" + suffix(g), title, width -> new ScatterDrawing(groups.get(g), terms, links, width).draw());
    }

    private static String suffix(int g) {
        return g == 0 ? "" : "-" + (g + 1);
    }

    @Override
    public List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (int g = 0; g < Math.min(groups.size(), MOST_DRAWN); g++) {
            KeyTerms terms = keyness.of(groups.get(g));
            if (!rows.of(groups.get(g)).isEmpty()) {
                pictures.add(lollipops(g));
            }
            if (g < MOST_SCATTERED && !terms.all().isEmpty()) {
                pictures.add(scatter(g));
            }
        }
        pairs.picture().ifPresent(pictures::add);
        return pictures;
    }

    @Override
    public void json(Json json) {
        json.object()
                .field("tested", keyness.tested())
                .field("untested", keyness.untested())
                .array("groups");
        for (String group : groups) {
            KeyTerms terms = keyness.of(group);
            json.object().field("name", group).field("reason", terms.reason()).array("terms");
            for (KeyTerm term : rows.of(group)) {
                json.object().field("term", term.term()).field("count", term.count());
                json.field("referenceCount", term.referenceCount()).field("documents", term.documents());
                json.field("dispersion", term.dispersion());
                term.difference().ifPresent(json::difference);
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public void rows(Rows figures) {
        for (String group : groups) {
            for (KeyTerm term : rows.of(group)) {
                figures.add(id(), group, term.term(), "count", term.count());
                figures.add(id(), group, term.term(), "reference_count", term.referenceCount());
                figures.add(id(), group, term.term(), "documents", term.documents());
                term.difference().ifPresent(d -> figures.add(id(), group, term.term(), d));
            }
        }
    }
}
