package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of one article: its numbers, and what can be done with it by pointer and by keyboard. */
@ExtendWith(BrowserSession.class)
class ArticlePageTest {

    private Browser browser;

    @BeforeEach
    void open(Browser shared) {
        browser = shared;
        browser.open(Sample.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"voices", "frames", "xray", "tone", "arc"})
    void each_picture_is_there(String picture) {
        WebElement drawing = browser.find("#pic-" + picture + " .wide svg");
        assertTrue(drawing.isDisplayed());
        assertThat(drawing.getSize().getHeight()).isGreaterThan(30);
    }

    @Test
    void the_tables_hold_the_json_s_numbers() {
        String json = Sample.ARTICLE.report().json();
        String own = browser.find("#table-voices tbody tr td").getText().replace(",", "");
        assertThat(json).containsPattern("\"name\" : \"the article\",\\s*\"own\" : " + own + ",");
        WebElement cell = browser.find("#table-frames a.cell");
        String frame = browser.run(
                        "const td = arguments[0].parentElement; return td.closest('table').tHead.rows[0].cells[td.cellIndex].textContent.replaceAll('\u00ad', '')",
                        cell)
                .toString();
        String unit = browser.run("return arguments[0].closest('tr').cells[0].querySelector('bdi').textContent", cell)
                .toString();
        assertThat(json)
                .containsPattern("\"unit\" : \"" + unit + "\",\\s*\"frame\" : \"" + frame + "\",\\s*\"hits\" : "
                        + cell.findElement(By.tagName("b")).getText() + ",");
        long ticks = browser.all("#pic-xray .wide .tick").size();
        assertEquals(
                ticks, Pattern.compile("\"places\"").matcher(json).results().count() == 0 ? 0 : places(json));
    }

    private static long places(String json) {
        String xray = json.substring(json.indexOf("\"xray\""));
        String strips = xray.substring(0, xray.indexOf("\"tone\""));
        return Pattern.compile("\"start\"").matcher(strips).results().count();
    }

    @Test
    void a_marked_word_says_why_to_the_pointer_and_to_the_keyboard() {
        WebElement mark = browser.find("#text .m[tabindex]");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", mark);
        browser.actions().moveToElement(mark).perform();
        assertTrue(browser.find("#tip").isDisplayed());
        assertEquals(mark.getDomAttribute("data-tip"), browser.find("#tip").getDomProperty("textContent"));
        browser.run("arguments[0].focus()", mark);
        browser.actions().sendKeys(Keys.ARROW_RIGHT).perform();
        String second = browser.run("return document.activeElement.dataset.tip").toString();
        assertEquals(browser.all("#text .m[tabindex]").get(1).getDomAttribute("data-tip"), second);
        assertEquals(second, browser.find("#tip").getDomProperty("textContent"));
        assertEquals(1, browser.all("#text .m[tabindex='0']").size());
        browser.actions().sendKeys(Keys.ESCAPE).perform();
        assertFalse(browser.find("#tip").isDisplayed());
    }

    @Test
    void choosing_a_speaker_dims_the_others_and_choosing_again_lights_them() {
        WebElement speaker = browser.all(".chips button").get(1);
        String number = speaker.getDomAttribute("data-voice");
        speaker.click();
        assertEquals("true", speaker.getDomAttribute("aria-pressed"));
        assertThat(browser.all("#text .v[data-voice='" + number + "'].away")).isEmpty();
        assertEquals(
                browser.all("#text .v").size()
                        - browser.all("#text .v[data-voice='" + number + "']").size(),
                browser.all("#text .v.away").size());
        speaker.click();
        assertThat(browser.all(".away")).isEmpty();
    }

    @Test
    void choosing_a_frame_leaves_only_its_markers_lit() {
        WebElement frame = browser.find("button[data-frame]");
        String own = "#text .m.fr.f" + frame.getDomAttribute("data-frame");
        frame.click();
        assertThat(browser.all(own)).isNotEmpty();
        assertThat(browser.all(own + ".away")).isEmpty();
        assertEquals(
                browser.all("#text .m.fr").size() - browser.all(own).size(),
                browser.all("#text .m.fr.away").size());
    }

    @Test
    void a_cell_opens_its_lines_and_a_line_leads_to_its_sentence() {
        WebElement cell = browser.find("#table-frames a.cell");
        String id = cell.getDomAttribute("href").substring(1);
        int hits = Integer.parseInt(cell.findElement(By.tagName("b")).getText());
        assertFalse(browser.byId(id).isDisplayed());
        browser.run("arguments[0].scrollIntoView({block: 'center'})", cell);
        cell.click();
        WebElement lines = browser.byId(id);
        assertTrue(lines.isDisplayed());
        assertEquals(
                Math.min(20, hits), lines.findElements(By.cssSelector("li")).size());
        WebElement hit = lines.findElement(By.cssSelector("a.hit"));
        String word = hit.getText();
        String sentence = hit.getDomAttribute("href").substring(1);
        hit.click();
        assertThat(browser.address()).endsWith("#" + sentence);
        assertThat(browser.byId(sentence).getText()).contains(word);
        assertFalse(browser.byId(id).isDisplayed());
    }

    @Test
    void a_name_lights_up_where_its_voice_uses_it_and_opens_its_lines() {
        WebElement name = browser.find("#table-naming a.named");
        String number = name.getDomAttribute("data-name");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", name);
        name.click();
        List<WebElement> lit = browser.all("#text .m.lit");
        assertThat(lit).isNotEmpty().hasSameSizeAs(browser.all("#text .n" + number));
        WebElement lines = browser.byId("n-" + number);
        assertTrue(lines.isDisplayed());
        assertEquals(
                lit.get(0).getText(), lines.findElement(By.cssSelector(".hit")).getText());
        assertEquals(lines, browser.focused());
        lines.findElement(By.cssSelector(".close")).click();
        assertFalse(lines.isDisplayed());
        assertEquals(name, browser.focused());
    }

    @Test
    void a_table_sorts_by_its_heads() {
        WebElement head = browser.all("#table-voices thead button").get(3);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", head);
        head.click();
        List<Integer> words = browser.all("#table-voices tbody tr").stream()
                .map(row -> Integer.parseInt(
                        row.findElements(By.tagName("td")).get(2).getText().replace(",", "")))
                .toList();
        assertThat(words).isSortedAccordingTo((a, b) -> b - a);
        assertEquals("descending", browser.all("#table-voices thead th").get(3).getDomAttribute("aria-sort"));
    }

    @Test
    void dragging_over_the_x_ray_shows_the_sentence_and_letting_go_moves_the_text_to_it() {
        WebElement ground = browser.show(browser.find("#pic-xray .wide .drag rect"));
        browser.actions()
                .moveToElement(ground, 0, -20)
                .clickAndHold()
                .moveByOffset(120, 0)
                .perform();
        String seen = browser.find(".peek").getText();
        browser.actions().release().perform();
        assertThat(browser.all(".peek")).isEmpty();
        WebElement sentence = browser.find(".s:target");
        assertEquals(seen, sentence.getText());
        assertTrue((Boolean) browser.run(
                "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight",
                sentence));
    }

    @Test
    void the_ticks_of_the_x_ray_are_walked_by_arrow_keys() {
        WebElement first = browser.find("#pic-xray .wide a");
        assertEquals(1, browser.all("#pic-xray .wide [tabindex='0']").size());
        browser.focus(first);
        browser.press(Keys.ARROW_RIGHT);
        WebElement second = browser.focused();
        assertEquals(browser.all("#pic-xray .wide a").get(1), second);
        assertEquals(second.getDomAttribute("data-tip"), browser.find("#tip").getText());
        browser.press(Keys.ARROW_DOWN);
        assertTrue((Boolean) browser.run("const rows = [...document.querySelectorAll('#pic-xray .wide [data-row]')];"
                + "return rows[1].contains(document.activeElement)"));
        WebElement below = browser.focused();
        String sentence = below.getDomAttribute("href");
        browser.press(Keys.ENTER);
        assertThat(browser.address()).endsWith(sentence);
        assertEquals(1, browser.all("#pic-xray .wide [tabindex='0']").size());
    }

    @Test
    void the_dots_of_the_arc_are_walked_by_arrow_keys() {
        browser.focus(browser.find("#pic-arc .wide a"));
        browser.press(Keys.END);
        List<WebElement> dots = browser.all("#pic-arc .wide a");
        assertEquals(dots.get(dots.size() - 1), browser.focused());
        browser.press(Keys.ARROW_RIGHT);
        assertEquals(dots.get(dots.size() - 1), browser.focused());
        browser.press(Keys.HOME);
        assertEquals(dots.get(0), browser.focused());
    }

    @Test
    void a_drawing_is_one_stop_of_the_tab_key() {
        long stops = (Long)
                browser.run(
                        "return [...document.querySelectorAll('.pic, #text')].filter(place =>"
                                + " [...place.querySelectorAll('a, button, [tabindex]')].filter(e => e.tabIndex >= 0 && e.getClientRects().length).length > 1).length");
        assertEquals(0, stops);
    }
}
