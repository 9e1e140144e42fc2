package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a corpus: what can be done with its pictures. */
@ExtendWith(BrowserSession.class)
class CorpusPageTest {

    private Browser browser;

    @BeforeEach
    void open(Browser shared) {
        browser = shared;
        browser.open(Sample.CORPUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frames", "keyness", "scatter", "pair", "tree", "map", "time"})
    void each_picture_is_there(String picture) {
        WebElement drawing = browser.find("#pic-" + picture + " .wide svg");
        assertTrue(drawing.isDisplayed());
        assertThat(drawing.getSize().getHeight()).isGreaterThan(30);
    }

    @Test
    void the_scatter_is_searched_and_boxed_and_another_group_picked() {
        browser.show(browser.find(".scatter input")).sendKeys("unrest");
        assertThat(browser.all(".scatter .wide .term.found"))
                .isNotEmpty()
                .allMatch(term -> term.getDomAttribute("data-term").contains("unrest"));
        WebElement picture = browser.show(browser.find(".scatter .wide svg"));
        // a box around the middle, a quarter of the picture to each side; its terms by their places in the drawing
        int across = picture.getSize().getWidth() / 4;
        int down = picture.getSize().getHeight() / 4;
        browser.actions()
                .moveToElement(picture, -across, -down)
                .clickAndHold()
                .moveToElement(picture, across, down)
                .release()
                .perform();
        List<String> boxed = List.of(browser.find(".boxed").getText().split(", "));
        assertThat(boxed).containsAll(within(picture, -3)).isNotEmpty();
        assertThat(within(picture, 3)).containsAll(boxed);
        assertEquals(1, browser.all(".picked:not([hidden])").size());
        browser.find("select").sendKeys(Keys.ARROW_DOWN);
        assertEquals("1", browser.find(".picked:not([hidden])").getDomAttribute("data-pick"));
    }

    /** Terms in the middle quarter of the drawing, made larger by some pixels to each side: a pointer moves by whole ones. */
    private List<String> within(WebElement picture, int more) {
        String script =
                "const view = arguments[0].viewBox.baseVal, w = view.width, h = view.height, more = arguments[1];"
                        + "return [...arguments[0].querySelectorAll('.term')].filter(t => Math.abs(t.dataset.x - w / 2) < w / 4 + more"
                        + " && Math.abs(t.dataset.y - h / 2) < h / 4 + more).map(t => t.dataset.term).join(', ')";
        return List.of(browser.run(script, picture, more).toString().split(", "));
    }

    @Test
    void another_pair_moves_the_terms_to_its_rates() {
        WebElement term = browser.find(".pair .wide .term[data-term='dialogue']");
        String before = term.getDomAttribute("data-tip");
        String y = term.getDomAttribute("data-y");
        assertThat(before).contains("Outlet 1").contains("Outlet 2");
        WebElement across = browser.show(browser.all(".pair select").get(1));
        across.sendKeys(Keys.ARROW_DOWN);
        assertThat(term.getDomAttribute("data-tip")).contains("Outlet 1").contains("Outlet 3");
        assertEquals(y, term.getDomAttribute("data-y").substring(0, y.length()), "upwards nothing was changed");
        assertThat(browser.find(".pair .wide .across").getText()).contains("Outlet 3");
        across.sendKeys(Keys.ARROW_UP);
        assertEquals(before, term.getDomAttribute("data-tip"));
    }

    @Test
    void a_key_term_opens_its_lines_by_key_and_by_click() {
        WebElement term = browser.find("#pic-keyness .wide a");
        assertEquals("0", term.getDomAttribute("tabindex"));
        browser.focus(term);
        browser.press(Keys.ENTER);
        WebElement lines = browser.target(term);
        assertTrue(lines.isDisplayed());
        assertThat(lines.findElements(By.tagName("li"))).hasSizeBetween(1, 20);
        WebElement inTable = browser.all("#table-keyness-0 tbody th a").get(1);
        inTable.click();
        assertFalse(lines.isDisplayed());
        assertTrue(browser.target(inTable).isDisplayed());
    }

    @Test
    void a_line_leads_to_the_whole_text() {
        WebElement term = browser.find("#table-keyness-0 tbody th a");
        browser.show(term).click();
        WebElement hit = browser.target(term).findElement(By.cssSelector("a.hit"));
        String word = hit.getText();
        assertThat(word).isEqualToIgnoringCase(term.getText());
        hit.click();
        assertThat(browser.address()).contains("/corpus-texts/doc-");
        assertThat(browser.find(".s:target").getText()).contains(word);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void a_long_table_shows_the_rows_with_what_is_typed() {
        browser.open(Sample.MANY_GROUPS);
        int all = browser.all("#table-frames tbody tr").size();
        WebElement field = browser.show(browser.find("input[data-filter='table-frames']"));
        field.sendKeys("Outlet 17");
        List<WebElement> shown = browser.all("#table-frames tbody tr:not([hidden])");
        assertThat(shown).allMatch(row -> row.getText().contains("Outlet 17")).hasSize(11);
        assertEquals("11 / " + all, browser.find("#said").getDomProperty("textContent"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        assertEquals(all, browser.all("#table-frames tbody tr:not([hidden])").size());
    }

    @Test
    void a_table_of_names_and_numbers_sorts_both_ways() {
        WebElement head = browser.show(browser.find("#table-own-1 thead th:nth-child(1) button"));
        head.click();
        String first = browser.find("#table-own-1 tbody th").getText();
        head.click();
        assertNotEquals(first, browser.find("#table-own-1 tbody th").getText());
        assertEquals("descending", browser.find("#table-own-1 thead th").getDomAttribute("aria-sort"));
    }
}
