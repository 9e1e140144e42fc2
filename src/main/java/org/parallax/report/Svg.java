package org.parallax.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A small SVG drawing: rectangles, lines, circles, paths and text, in pixels, coloured by the classes of
 * {@code picture.css}. Not thread-safe.
 */
final class Svg {

    /** Size of the text in a drawing. */
    static final double TEXT = 12;

    /** Attributes that only a page has a use for; a quotation mark in text is escaped, so none is found there. */
    private static final Pattern FOR_PAGES = Pattern.compile(" (?:href|tabindex|aria-label|data-[a-z]+)=\"[^\"]*\"");

    private final Markup body = new Markup();
    private final double width;
    private double height;

    Svg(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    /** Makes the drawing as high as it came out. */
    Svg height(double pixels) {
        height = pixels;
        return this;
    }

    Svg rect(double x, double y, double w, double h, String classes) {
        body.empty("rect", "x", x, "y", y, "width", Math.max(0, w), "height", Math.max(0, h), "class", classes);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String classes) {
        body.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", classes);
        return this;
    }

    Svg circle(double x, double y, double r, String classes) {
        body.empty("circle", "cx", x, "cy", y, "r", r, "class", classes);
        return this;
    }

    Svg path(CharSequence d, String classes) {
        body.empty("path", "d", d, "class", classes);
        return this;
    }

    /** Text from its left end; the classes {@code mid} and {@code end} anchor it elsewhere. */
    Svg text(double x, double y, String text, String classes) {
        body.element("text", text, "x", x, "y", y, "class", "t " + classes);
        return this;
    }

    /** Text shortened with an ellipsis to fit. */
    Svg fitted(double x, double y, String text, double room, String classes) {
        return text(x, y, TextWidth.fit(text, room, TEXT), classes);
    }

    /** Opens a group. */
    Svg open(@Nullable Object... attributes) {
        body.open("g", attributes);
        return this;
    }

    /** Opens a link, which the arrow keys reach from its neighbours. */
    Svg link(String href, String label, @Nullable Object... attributes) {
        @Nullable Object[] all = new Object[attributes.length + 6];
        all[0] = "href";
        all[1] = href;
        all[2] = "aria-label";
        all[3] = label;
        all[4] = "tabindex";
        all[5] = "-1";
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        body.open("a", all);
        return this;
    }

    /** What a pointer that rests on the group is told. */
    Svg title(String title) {
        body.element("title", title);
        return this;
    }

    Svg close() {
        body.close();
        return this;
    }

    /** The drawing as an element of a page. */
    String element(String title) {
        Markup svg = new Markup();
        start(svg, title, null);
        return svg.raw(body.toString()).close().toString();
    }

    /** The drawing as a file: no variable, no link, nothing outside it. */
    String file(String title) {
        Markup svg = new Markup().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        start(svg, title, "http://www.w3.org/2000/svg");
        svg.open("style").raw(Palette.resolved(Words.resource("picture.css"))).close();
        svg.empty("rect", "width", width, "height", height, "class", "ground");
        svg.raw(FOR_PAGES
                .matcher(body.toString().replace("</a>", "</g>").replace("<a ", "<g "))
                .replaceAll(""));
        return svg.close().line().toString();
    }

    private void start(Markup svg, String title, @Nullable String namespace) {
        String viewBox = "0 0 " + Decimals.fixed(width, 2) + " " + Decimals.fixed(height, 2);
        svg.open(
                "svg",
                "xmlns",
                namespace,
                "viewBox",
                viewBox,
                "width",
                width,
                "height",
                height,
                "role",
                "group",
                "aria-label",
                title);
    }
}
