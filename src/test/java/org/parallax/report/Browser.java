package org.parallax.report;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium and chromedriver from the PATH, as Debian packages them, with the pages they have been shown. */
final class Browser implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final Path folder;
    private final ChromeDriver driver;
    private final Set<String> written = new HashSet<>();

    Browser() {
        try {
            folder = Files.createTempDirectory("report-pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(onPath("chromedriver").orElseThrow())
                        .build(),
                options());
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    static boolean isThere() {
        return onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
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

    private ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium").orElseThrow());
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

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** Opens a sample's page, written the first time it is asked for. */
    void open(Sample sample, int width, String scheme) {
        if (written.add(sample.file())) {
            sample.report().write(folder.resolve(sample.file()));
        }
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.get("about:blank");
        requests();
        console();
        driver.get(folder.resolve(sample.file()).toUri().toString());
    }

    void open(Sample sample) {
        open(sample, 1280, "light");
    }

    /** What was asked for since the last call. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Matcher sent = REQUEST.matcher(entry.getMessage());
            if (sent.find()) {
                requests.add(sent.group(1));
            }
        }
        return requests;
    }

    /** What the console said since the last call. */
    List<LogEntry> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll();
    }

    /** What axe finds that is serious or worse, a line a rule. */
    List<?> violations() {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";window.axe = axe;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<?>)
                driver.executeAsyncScript(
                        "const done = arguments[0];"
                                + "axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations"
                                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                                + ".map(v => v.id + ': ' + v.nodes.length + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))));");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement byId(String id) {
        return driver.findElement(By.id(id));
    }

    /** The panel or sentence a link leads to. */
    WebElement target(WebElement link) {
        return byId(link.getDomAttribute("href").substring(1));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Brings an element to the middle of the window, where nothing covers it. */
    WebElement show(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }

    /** What has the focus once all that was set off has been done. */
    WebElement focused() {
        return (WebElement) driver.executeAsyncScript(
                "const done = arguments[0]; setTimeout(() => done(document.activeElement), 50)");
    }

    void focus(WebElement element) {
        show(element);
        run("arguments[0].focus()", element);
    }

    void press(CharSequence... keys) {
        actions().sendKeys(keys).perform();
    }

    Actions actions() {
        return new Actions(driver);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }
}
