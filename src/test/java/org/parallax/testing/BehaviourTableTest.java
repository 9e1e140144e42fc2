package org.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BehaviourTableTest {

    @Test
    void the_same_rows_stand_in_markdown_and_on_a_page() {
        BehaviourTable table = new BehaviourTable();
        table.add(new Behaviour("hedges are counted", "invariance", "CurlyQuotes", 3, 1, ""));
        table.add(new Behaviour("hedges are counted", "invariance", "CurlyQuotes", 5, 1, "<b>may</b> | might"));

        assertThat(table.markdown())
                .contains(
                        "| hedges are counted | invariance | CurlyQuotes | 8 | 25.0 % | &lt;b>may&lt;/b> \\| might |");
        table.add(new Behaviour("names are kept", "invariance", "Nfd", 0, 0, ""));
        assertThat(table.markdown()).contains("| names are kept | invariance | Nfd | 0 | nothing tried |");
        assertThat(table.html())
                .contains("nothing tried")
                .startsWith("<!")
                .contains("hedges are counted")
                .contains("25.0 %")
                .contains("&lt;b&gt;may&lt;/b&gt; | might")
                .doesNotContain("<b>may");
    }
}
