package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The report in a real browser: chromium and chromedriver from the PATH, as Debian packages them. Skipped where there is
 * none. One session for all tests.
 */
class BrowserTest {

    private static final String HOSTILE =
            "He said: “<script>document.title='owned'</script> ${x} \" onmouseover=\"document.title='owned'\" <img src=x onerror=alert(1)>.”";

    @TempDir
    static Path folder;

    private static ChromeDriver browser;
    private static Report article;

    @BeforeAll
    static void openBrowser() throws IOException {
        Optional<File> chromium = onPath("chromium");
        Optional<File> driver = onPath("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "needs chromium and chromedriver on the PATH");
        article = SampleReports.article();
        article.write(folder.resolve("article.html"));
        SampleReports.corpus().write(folder.resolve("corpus.html"));
        SampleReports.ofText(HOSTILE).write(folder.resolve("hostile.html"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get())
                        .build(),
                options(chromium.get()));
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    private static ChromeOptions options(File chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--no-sandbox",
                "--headless=new",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        return options;
    }

    private static Optional<File> onPath(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            File file = new File(place, program);
            if (file.canExecute()) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void open(String page, int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.get("about:blank");
        browser.manage().logs().get(LogType.BROWSER);
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.get(folder.resolve(page).toUri().toString());
    }

    private static void open(String page) {
        open(page, 1280, "light");
    }

    private static WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
    }

    private static Object run(String script, Object... arguments) {
        return browser.executeScript(script, arguments);
    }

    @ParameterizedTest
    @CsvSource({"article.html", "corpus.html", "hostile.html"})
    void the_page_asks_for_nothing_and_the_console_is_silent(String page) {
        open(page);
        run("document.querySelectorAll('section').forEach(section => section.scrollIntoView())");
        List<String> requests = new ArrayList<>();
        Pattern url =
                Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher sent = url.matcher(entry.getMessage());
            if (sent.find()) {
                requests.add(sent.group(1));
            }
        }
        assertThat(requests).allMatch(sent -> sent.endsWith("/" + page)).hasSize(1);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "article.html, pic-voices pic-frames pic-xray pic-tone pic-arc",
        "corpus.html, pic-frames pic-keyness pic-scatter pic-tree pic-map pic-time"
    })
    void each_picture_is_there(String page, String pictures) {
        open(page);
        for (String picture : pictures.split(" ")) {
            assertTrue(find("#" + picture + " .wide svg").isDisplayed(), picture);
            assertThat(find("#" + picture + " .wide svg").getSize().getHeight())
                    .as(picture)
                    .isGreaterThan(30);
        }
    }

    @Test
    void the_tables_hold_the_json_s_numbers() {
        open("article.html");
        String json = article.json();
        String own = find("#table-voices tbody tr td").getText().replace(",", "");
        assertThat(json).containsPattern("\"name\" : \"the article\",\\s*\"own\" : " + own + ",");
        WebElement cell = find("#table-frames a.cell");
        String frame = run(
                        "const td = arguments[0].parentElement; return td.closest('table').tHead.rows[0].cells[td.cellIndex].textContent.replaceAll('\u00ad', '')",
                        cell)
                .toString();
        String unit = run("return arguments[0].closest('tr').cells[0].querySelector('bdi').textContent", cell)
                .toString();
        assertThat(json)
                .containsPattern("\"unit\" : \"" + unit + "\",\\s*\"frame\" : \"" + frame + "\",\\s*\"hits\" : "
                        + cell.findElement(By.tagName("b")).getText() + ",");
        long ticks = all("#pic-xray .wide .tick").size();
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
        open("article.html");
        WebElement mark = find("#text .m[tabindex]");
        run("arguments[0].scrollIntoView({block: 'center'})", mark);
        new Actions(browser).moveToElement(mark).perform();
        assertTrue(find("#tip").isDisplayed());
        assertEquals(mark.getDomAttribute("data-tip"), find("#tip").getDomProperty("textContent"));
        run("arguments[0].focus()", mark);
        new Actions(browser).sendKeys(Keys.ARROW_RIGHT).perform();
        String second = run("return document.activeElement.dataset.tip").toString();
        assertEquals(all("#text .m[tabindex]").get(1).getDomAttribute("data-tip"), second);
        assertEquals(second, find("#tip").getDomProperty("textContent"));
        assertEquals(1, all("#text .m[tabindex='0']").size());
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        assertFalse(find("#tip").isDisplayed());
    }

    @Test
    void choosing_a_speaker_dims_the_others_and_choosing_again_lights_them() {
        open("article.html");
        WebElement speaker = all(".chips button").get(1);
        String number = speaker.getDomAttribute("data-voice");
        speaker.click();
        assertEquals("true", speaker.getDomAttribute("aria-pressed"));
        assertThat(all("#text .v[data-voice='" + number + "'].away")).isEmpty();
        assertEquals(
                all("#text .v").size()
                        - all("#text .v[data-voice='" + number + "']").size(),
                all("#text .v.away").size());
        speaker.click();
        assertThat(all(".away")).isEmpty();
    }

    @Test
    void choosing_a_frame_leaves_only_its_markers_lit() {
        open("article.html");
        WebElement frame = find("button[data-frame]");
        String own = "#text .m.fr.f" + frame.getDomAttribute("data-frame");
        frame.click();
        assertThat(all(own)).isNotEmpty();
        assertThat(all(own + ".away")).isEmpty();
        assertEquals(
                all("#text .m.fr").size() - all(own).size(),
                all("#text .m.fr.away").size());
    }

    @Test
    void a_cell_opens_its_lines_and_a_line_leads_to_its_sentence() {
        open("article.html");
        WebElement cell = find("#table-frames a.cell");
        String id = cell.getDomAttribute("href").substring(1);
        int hits = Integer.parseInt(cell.findElement(By.tagName("b")).getText());
        assertFalse(browser.findElement(By.id(id)).isDisplayed());
        run("arguments[0].scrollIntoView({block: 'center'})", cell);
        cell.click();
        WebElement lines = browser.findElement(By.id(id));
        assertTrue(lines.isDisplayed());
        assertEquals(
                Math.min(20, hits), lines.findElements(By.cssSelector("li")).size());
        WebElement hit = lines.findElement(By.cssSelector("a.hit"));
        String word = hit.getText();
        String sentence = hit.getDomAttribute("href").substring(1);
        hit.click();
        assertThat(browser.getCurrentUrl()).endsWith("#" + sentence);
        assertThat(browser.findElement(By.id(sentence)).getText()).contains(word);
        assertFalse(browser.findElement(By.id(id)).isDisplayed());
    }

    @Test
    void a_name_lights_up_where_its_voice_uses_it_and_opens_its_lines() {
        open("article.html");
        WebElement name = find("#table-naming a.named");
        String number = name.getDomAttribute("data-name");
        run("arguments[0].scrollIntoView({block: 'center'})", name);
        name.click();
        List<WebElement> lit = all("#text .m.lit");
        assertThat(lit).isNotEmpty().hasSameSizeAs(all("#text .n" + number));
        WebElement lines = browser.findElement(By.id("n-" + number));
        assertTrue(lines.isDisplayed());
        assertEquals(
                lit.get(0).getText(), lines.findElement(By.cssSelector(".hit")).getText());
        assertEquals(lines, browser.switchTo().activeElement());
        lines.findElement(By.cssSelector(".close")).click();
        assertFalse(lines.isDisplayed());
        assertEquals(
                name,
                browser.executeAsyncScript(
                        "const done = arguments[0]; setTimeout(() => done(document.activeElement), 50)"));
    }

    @Test
    void a_key_term_opens_its_lines_by_click_and_by_key_and_a_line_leads_to_the_whole_text() {
        open("corpus.html");
        WebElement term = find("#pic-keyness .wide a");
        assertEquals("0", term.getDomAttribute("tabindex"));
        WebElement lines =
                browser.findElement(By.id(term.getDomAttribute("href").substring(1)));
        run("arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus()", term);
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        assertTrue(lines.isDisplayed());
        assertThat(lines.findElements(By.tagName("li"))).hasSizeBetween(1, 20);
        WebElement inTable = all("#table-keyness-0 tbody th a").get(1);
        inTable.click();
        assertFalse(lines.isDisplayed());
        WebElement others =
                browser.findElement(By.id(inTable.getDomAttribute("href").substring(1)));
        assertTrue(others.isDisplayed());
        WebElement hit = others.findElement(By.cssSelector("a.hit"));
        assertThat(hit.getText()).isEqualToIgnoringCase(inTable.getText());
        String word = hit.getText();
        hit.click();
        assertThat(browser.getCurrentUrl()).contains("/corpus-texts/doc-");
        assertThat(find(".s:target").getText()).contains(word);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void a_table_sorts_by_its_heads() {
        open("article.html");
        WebElement head = all("#table-voices thead button").get(3);
        run("arguments[0].scrollIntoView({block: 'center'})", head);
        head.click();
        List<Integer> words = all("#table-voices tbody tr").stream()
                .map(row -> Integer.parseInt(
                        row.findElements(By.tagName("td")).get(2).getText().replace(",", "")))
                .toList();
        assertThat(words).isSortedAccordingTo((a, b) -> b - a);
        assertEquals("descending", all("#table-voices thead th").get(3).getDomAttribute("aria-sort"));
    }

    @Test
    void the_scatter_is_searched_and_boxed_and_another_group_picked() {
        open("corpus.html");
        WebElement input = find(".scatter input");
        run("arguments[0].scrollIntoView({block: 'center'})", input);
        input.sendKeys("unrest");
        assertThat(all(".scatter .wide .term.found"))
                .isNotEmpty()
                .allMatch(term -> term.getDomAttribute("data-term").contains("unrest"));
        WebElement picture = find(".scatter .wide svg");
        run("arguments[0].scrollIntoView({block: 'center'})", picture);
        // a box around the middle, a quarter of the picture to each side; its terms by their places in the drawing
        int across = picture.getSize().getWidth() / 4;
        int down = picture.getSize().getHeight() / 4;
        new Actions(browser)
                .moveToElement(picture, -across, -down)
                .clickAndHold()
                .moveToElement(picture, across, down)
                .release()
                .perform();
        List<String> boxed = List.of(find(".boxed").getText().split(", "));
        assertThat(boxed).containsAll(within(picture, -3)).isNotEmpty();
        assertThat(within(picture, 3)).containsAll(boxed);
        assertEquals(1, all(".picked:not([hidden])").size());
        find("select").sendKeys(Keys.ARROW_DOWN);
        assertEquals("1", find(".picked:not([hidden])").getDomAttribute("data-pick"));
    }

    /** Terms in the middle quarter of the drawing, made larger by some pixels to each side: a pointer moves by whole ones. */
    private static List<String> within(WebElement picture, int more) {
        String script =
                "const view = arguments[0].viewBox.baseVal, w = view.width, h = view.height, more = arguments[1];"
                        + "return [...arguments[0].querySelectorAll('.term')].filter(t => Math.abs(t.dataset.x - w / 2) < w / 4 + more"
                        + " && Math.abs(t.dataset.y - h / 2) < h / 4 + more).map(t => t.dataset.term).join(', ')";
        return List.of(run(script, picture, more).toString().split(", "));
    }

    @Test
    void hostile_text_stays_text() {
        open("hostile.html");
        assertThat(find("#text").getText())
                .contains("<script>document.title='owned'</script>")
                .contains("${x}");
        run(
                "document.querySelectorAll('#text *').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))");
        assertEquals("<script>alert(1)</script>", browser.getTitle());
        assertThat(all("#text img, #text script, [onmouseover]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"article.html, light", "article.html, dark", "corpus.html, light", "corpus.html, dark"})
    void axe_finds_nothing_serious(String page, String scheme) throws IOException {
        open(page, 1280, scheme);
        try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";window.axe = axe;");
        }
        Object serious = browser.executeAsyncScript(
                "const done = arguments[0];"
                        + "axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.length + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))));");
        assertThat((List<?>) serious).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"article.html, 320", "article.html, 390", "corpus.html, 390", "article.html, 3840"})
    void nothing_is_wider_than_the_window(String page, int width) {
        open(page, width, "light");
        assertThat((Long) run("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }
}
