package org.parallax.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A data table of the page: sortable by its heads, in a frame that scrolls sideways where it does not fit. */
final class PageTable {

    private static final int MANY_ROWS = 10;

    private final Markup page;

    private PageTable(Markup page) {
        this.page = page;
    }

    /** A field that hides the rows without what is typed into it, over a table that is long. */
    static void filter(Markup page, String id, int rows) {
        if (rows > MANY_ROWS) {
            page.open("p").open("label").text(Words.of("table.filter") + " ");
            page.empty("input", "type", "search", "data-filter", "table-" + id)
                    .close()
                    .close();
        }
    }

    static PageTable open(Markup page, String id, String caption) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        page.open("table", "class", "data sticky", "id", "table-" + id);
        page.element("caption", caption);
        return new PageTable(page);
    }

    /** The heads; the script makes them buttons that sort. A key that begins with {@code #} is a column of numbers. */
    PageTable heads(String... keys) {
        page.open("thead").open("tr");
        for (String key : keys) {
            boolean number = key.startsWith("#");
            page.element(
                    "th", Words.of(number ? key.substring(1) : key), "scope", "col", "class", number ? "num" : null);
        }
        page.close().close().open("tbody").line();
        return this;
    }

    /** Heads that are not words of the page. */
    PageTable plainHeads(List<String> heads, boolean[] numbers) {
        page.open("thead").open("tr");
        for (int c = 0; c < numbers.length; c++) {
            page.element("th", heads.get(c), "scope", "col", "class", numbers[c] ? "num" : null);
        }
        page.close().close().open("tbody").line();
        return this;
    }

    PageTable row() {
        page.open("tr");
        return this;
    }

    /** The row's head, with the tag of a voice if it is one. */
    PageTable head(String name, @Nullable String hue, String tag) {
        page.open("th", "scope", "row");
        if (!tag.isEmpty()) {
            page.element("span", tag, "class", "tag " + hue, "aria-hidden", "true")
                    .text(" ");
        }
        page.element("bdi", Shortened.name(name, 80)).close();
        return this;
    }

    /** The row's head as a link, plain if there is nowhere to go. */
    PageTable linkedHead(String name, @Nullable String href) {
        if (href == null) {
            return head(name, null, "");
        }
        page.open("th", "scope", "row").open("a", "href", href);
        page.element("bdi", Shortened.name(name, 80)).close().close();
        return this;
    }

    /** A count; zero is shown as a faint dash of its own class, not left out. */
    PageTable number(long value) {
        page.element("td", Decimals.count(value), "class", value == 0 ? "num zero" : "num", "data-sort", value);
        return this;
    }

    PageTable number(double value, String shown) {
        page.element("td", shown, "class", "num", "data-sort", Double.isNaN(value) ? null : Decimals.exact(value));
        return this;
    }

    PageTable text(String text) {
        page.open("td", "class", text.length() > 12 ? "words" : null)
                .element("bdi", text)
                .close();
        return this;
    }

    /** Numbers of sentences, each a link to it. */
    PageTable links(List<Integer> sentences) {
        page.open("td");
        for (int sentence : sentences) {
            page.element("a", Integer.toString(sentence), "href", "#s" + sentence)
                    .text(" ");
        }
        page.close();
        return this;
    }

    /** A bar with its label. */
    PageTable bar(double value, double most, String label, String hue) {
        page.open("td", "class", "num", "data-sort", Decimals.exact(value));
        page.open("span", "class", "withbar").text(label);
        double share = most > 0 ? 80 * value / most : 0;
        page.open("svg", "viewBox", "0 0 80 10", "width", "80", "height", "10", "aria-hidden", "true");
        page.empty("rect", "width", share, "height", "10", "class", hue);
        page.close().close().close();
        return this;
    }

    PageTable endRow() {
        page.close().line();
        return this;
    }

    void close() {
        page.close().close().close().line();
    }
}
