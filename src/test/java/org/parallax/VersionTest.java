package org.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Manifest;

/** The version stands in three places, which must agree: what is built, what a manifest says, what is to be cited. */
class VersionTest {

    private static String first(String file, String pattern) throws IOException {
        Matcher version = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
        assertTrue(version.find(), () -> file + " must hold " + pattern);
        return version.group(1);
    }

    @Test
    void a_manifest_names_the_version_that_is_built() throws IOException {
        assertEquals(
                first("pom.xml", "<artifactId>parallax</artifactId>\\s*<version>([^<]+)</version>"),
                Manifest.LIBRARY_VERSION);
    }

    @Test
    void the_version_to_cite_is_the_version_that_is_built() throws IOException {
        assertEquals(Manifest.LIBRARY_VERSION, first("CITATION.cff", "(?m)^version: (\\S+)$"));
    }
}
