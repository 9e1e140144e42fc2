package org.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.text.Span;

/** Packages point one way, and the library keeps to itself. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(Span.class.getProtectionDomain().getCodeSource().getLocation());

    /** What each package may use beside itself. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("stats", List.of()),
            Map.entry("analysis", List.of()),
            Map.entry("text", List.of()),
            Map.entry("corpus", List.of("text", "analysis")),
            Map.entry("lexicon", List.of("text")),
            Map.entry("terms", List.of("text", "corpus", "analysis", "stats", "lexicon")),
            Map.entry("actors", List.of("text", "corpus", "lexicon")),
            Map.entry("learn", List.of("text", "corpus", "analysis", "terms", "stats")),
            Map.entry("voices", List.of("actors", "lexicon", "text", "corpus", "analysis", "stats", "learn")),
            Map.entry(
                    "sentiment",
                    List.of("voices", "actors", "lexicon", "text", "corpus", "analysis", "stats", "learn")),
            Map.entry(
                    "framing",
                    List.of(
                            "stats",
                            "analysis",
                            "text",
                            "corpus",
                            "lexicon",
                            "terms",
                            "actors",
                            "learn",
                            "voices",
                            "sentiment")),
            Map.entry(
                    "validation",
                    List.of(
                            "stats",
                            "analysis",
                            "text",
                            "corpus",
                            "lexicon",
                            "terms",
                            "actors",
                            "learn",
                            "voices",
                            "sentiment",
                            "framing")),
            Map.entry(
                    "report",
                    List.of(
                            "stats",
                            "analysis",
                            "text",
                            "corpus",
                            "lexicon",
                            "terms",
                            "actors",
                            "learn",
                            "voices",
                            "sentiment",
                            "framing",
                            "validation")),
            Map.entry(
                    "spark",
                    List.of(
                            "stats",
                            "analysis",
                            "text",
                            "corpus",
                            "lexicon",
                            "terms",
                            "actors",
                            "learn",
                            "voices",
                            "sentiment",
                            "framing",
                            "validation",
                            "report")),
            Map.entry(
                    "testing",
                    List.of(
                            "stats",
                            "analysis",
                            "text",
                            "corpus",
                            "lexicon",
                            "terms",
                            "actors",
                            "learn",
                            "voices",
                            "sentiment",
                            "framing",
                            "validation",
                            "report"))));

    @TestFactory
    List<DynamicTest> packages_point_one_way() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_USE.forEach((name, allowed) -> tests.add(DynamicTest.dynamicTest(
                name,
                () -> noClasses()
                        .that()
                        .resideInAPackage("org.parallax." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden(name, allowed))
                        .allowEmptyShould(true)
                        .check(LIBRARY))));
        return tests;
    }

    private static String[] forbidden(String name, List<String> allowed) {
        return MAY_USE.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .map(other -> "org.parallax." + other + "..")
                .toArray(String[]::new);
    }

    @Test
    void every_package_is_in_the_table_and_says_what_it_answers() {
        LIBRARY.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .forEach(name -> assertTrue(
                        MAY_USE.containsKey(name.replace("org.parallax.", ""))
                                && Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")),
                        name + " needs a row in the table and a package-info"));
    }

    @Test
    void the_library_prints_nothing() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
    }

    @Test
    void the_library_logs_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
                .check(LIBRARY);
    }

    @Test
    void the_library_opens_no_connection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(LIBRARY);
    }

    @Test
    void only_the_test_kit_reflects() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parallax.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(LIBRARY);
    }

    @Test
    void only_learn_and_terms_import_smile() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.parallax.learn..", "org.parallax.terms..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("smile..")
                .check(LIBRARY);
    }
}
