package org.parallax.report;

import java.util.function.IntFunction;

/**
 * A drawing that can be made at any width: wide for desks, narrow for phones, and alone in a file for print.
 *
 * @param id its name in files and links
 * @param title what it shows, its text alternative
 * @param drawing draws it for a width in pixels
 */
record Picture(String id, String title, IntFunction<Svg> drawing) {

    static final int WIDE = 900;
    static final int NARROW = 340;

    /** Both widths; the style sheet shows the one that fits. Links in it are one stop of the Tab key. */
    void inPage(Markup page) {
        page.open("div", "class", "pic", "id", "pic-" + id);
        page.open("div", "class", "wide", "data-rove", "")
                .raw(drawing.apply(WIDE).element(title))
                .close();
        page.open("div", "class", "narrow", "data-rove", "")
                .raw(drawing.apply(NARROW).element(title))
                .close();
        page.close().line();
    }

    /** A file of its own, with the light colours written out. */
    String file() {
        return drawing.apply(WIDE).file(title);
    }
}
