package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every page. */
@ExtendWith(BrowserSession.class)
class AnyPageTest {

    @ParameterizedTest
    @EnumSource(Sample.class)
    void a_page_asks_for_nothing_and_the_console_is_silent(Sample sample, Browser browser) {
        browser.open(sample);
        browser.run("document.querySelectorAll('section').forEach(section => section.scrollIntoView())");
        assertThat(browser.requests())
                .allMatch(sent -> sent.endsWith("/" + sample.file()))
                .hasSize(1);
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, 320", "ARTICLE, 390", "ARTICLE, 3840", "CORPUS, 320", "CORPUS, 390", "CORPUS, 3840",
        "HOSTILE, 320", "ARABIC, 390", "CHINESE, 390", "ONE_GROUP, 320", "MANY_GROUPS, 390", "LONG_TITLE, 320"
    })
    void nothing_is_wider_than_the_window(Sample sample, int width, Browser browser) {
        browser.open(sample, width, "light");
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"ARTICLE, light", "ARTICLE, dark", "CORPUS, light", "CORPUS, dark"})
    void axe_finds_nothing_serious(Sample sample, String scheme, Browser browser) {
        browser.open(sample, 1280, scheme);
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void hostile_text_stays_text(Browser browser) {
        browser.open(Sample.HOSTILE);
        assertThat(browser.find("#text").getText())
                .contains("<script>document.title='owned'</script>")
                .contains("${x}");
        browser.run(
                "document.querySelectorAll('#text *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))");
        assertEquals("<script>alert(1)</script>", browser.title());
        assertThat(browser.all("#text img, #text script, [onmouseover]")).isEmpty();
    }

    @Test
    void text_written_from_right_to_left_stands_so(Browser browser) {
        browser.open(Sample.ARABIC);
        assertEquals("rtl", browser.find("#text p").getCssValue("direction"));
        assertEquals("rtl", browser.find("h1").getCssValue("direction"));
    }

    @Test
    void nothing_moves_for_who_asked_for_that(Browser browser) {
        browser.open(Sample.ARTICLE);
        assertEquals("auto", browser.find("html").getCssValue("scroll-behavior"));
    }
}
