package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's code is the quick start's, which the build compiles and runs. */
class ReadmeTest {

    private static final String MARK = "// README";

    @Test
    void the_quick_start_is_the_program_that_the_build_runs() throws IOException {
        check("examples/quickstart/src/main/java/example/QuickStart.java");
    }

    @Test
    void the_code_for_many_articles_is_that_of_a_test() throws IOException {
        check("src/test/java/org/parallax/ReadmeSourcesTest.java");
    }

    /** The class in the README is {@code HedgeRateTest} but for white space, comments and what it leaves out. */
    @Test
    void the_test_of_ones_own_analysis_is_a_test_of_the_build() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```java", readme.indexOf("## Test your own analysis")) + "```java".length();
        String program = bare(Files.readString(Path.of("src/test/java/org/parallax/testing/HedgeRateTest.java")));

        List<String> members = readme.substring(from, readme.indexOf("```", from))
                .lines()
                .map(line -> line.replaceFirst("\\s//.*", ""))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"), code -> List.of(code.split("\n\\s*\n"))));
        assertThat(members)
                .hasSizeGreaterThan(1)
                .allSatisfy(member ->
                        assertThat(program).contains(bare(member.strip().replaceFirst("\n}$", ""))));
    }

    private static String bare(String code) {
        return code.replace("@Override", "").replaceAll("\\s+", "");
    }

    private static void check(String file) throws IOException {
        String program = Files.readString(Path.of(file));
        String code = program.substring(program.indexOf(MARK) + MARK.length(), program.lastIndexOf(MARK));
        List<String> lines = code.lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(Files.readString(Path.of("README.md")).lines().filter(line -> !line.isBlank()))
                .containsSubsequence(lines);
    }

    @Test
    void the_readme_stays_short() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(250);
    }
}
