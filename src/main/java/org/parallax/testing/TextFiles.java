package org.parallax.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.parallax.corpus.Document;

/** The files of {@link ArticleSource}, sorted by name. */
final class TextFiles {

    private TextFiles() {}

    static List<Document> read(Class<?> test, String pattern) {
        int wild = indexOfWildcard(pattern);
        int slash = pattern.lastIndexOf('/', wild < 0 ? pattern.length() : wild);
        String folder = slash < 0 ? "" : pattern.substring(0, slash);
        String names = pattern.substring(slash + 1);
        List<Path> roots = roots(test, folder);
        for (Path root : roots) {
            List<Path> files = matching(root, names);
            if (!files.isEmpty()) {
                return files.stream()
                        .map(file -> Document.of(
                                String.valueOf(root.relativize(file)).replace('\\', '/'),
                                Document.read(file).text()))
                        .toList();
            }
        }
        throw new ExtensionConfigurationException("no file matches \"" + pattern + "\"; looked in "
                + (roots.isEmpty()
                        ? "no folder \"" + folder + "\" on" + " the class path or in the working directory"
                        : roots));
    }

    private static int indexOfWildcard(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Path> roots(Class<?> test, String folder) {
        List<Path> roots = new ArrayList<>();
        try {
            Enumeration<URL> found = test.getClassLoader().getResources(folder);
            while (found.hasMoreElements()) {
                URL url = found.nextElement();
                if (url.getProtocol().equals("file")) {
                    roots.add(Path.of(url.toURI()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for " + folder + " on the class path: " + e, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path entry that is no path: " + e, e);
        }
        Path here = Path.of(folder.isEmpty() ? "." : folder);
        if (Files.isDirectory(here)) {
            roots.add(here);
        }
        return roots;
    }

    private static List<Path> matching(Path root, String names) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + names);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(root.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + root + ": " + e, e);
        }
    }
}
