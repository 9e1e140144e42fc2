package org.parallax.report;

import java.util.List;

/** One part of a report: how it stands in the page, in the JSON and in the CSV. */
interface Section {

    /** Its name in links, in the JSON and in the CSV. */
    String id();

    /** Writes what stands under the section's heading. */
    void page(Markup page);

    /** Writes the value of the field that has this section's name. */
    void json(Json json);

    /** Adds the figures, a row each. */
    void rows(Rows rows);

    /** The pictures, for files of their own. */
    default List<Picture> pictures() {
        return List.of();
    }
}
