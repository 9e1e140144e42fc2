package org.parallax.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;

/**
 * The texts that lines of a page lead to, each a page of its own in a folder beside it. Not thread-safe.
 *
 * <p>A file is named by its document's id, with what file systems or addresses do not take replaced, and a number behind
 * it where two would have one name.
 */
final class TextFiles {

    /** For a page that is not written to a file: its texts stand nowhere. */
    static final TextFiles NONE = new TextFiles(null, "", "");

    private static final int LONGEST_NAME = 80;

    private final @Nullable Path folder;
    private final String address;
    private final String back;
    private final Set<String> taken = new HashSet<>();

    private TextFiles(@Nullable Path folder, String address, String back) {
        this.folder = folder;
        this.address = address;
        this.back = back;
    }

    /**
     * Texts in the folder {@code NAME-texts} beside {@code NAME.html}.
     *
     * @param page the file of the page
     * @param base its name without {@code .html}
     */
    static TextFiles beside(Path page, String base) {
        return new TextFiles(page.resolveSibling(base + "-texts"), encoded(base + "-texts"), encoded(base + ".html"));
    }

    /** Writes a text; answers its address seen from the page, null if it has none. */
    @Nullable
    String add(Reading reading) {
        if (folder == null) {
            return null;
        }
        String name = name(reading.id());
        Disk.write(folder.resolve(name + ".html"), TextPage.of(reading, "../" + back));
        return address + "/" + name + ".html";
    }

    private String name(String id) {
        String name = id.substring(0, Math.min(LONGEST_NAME, id.length())).replaceAll("[^A-Za-z0-9._-]", "_");
        String free = name;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = name + "-" + n;
        }
        return free;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
