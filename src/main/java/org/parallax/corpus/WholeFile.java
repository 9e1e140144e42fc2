package org.parallax.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that is one document: plain text, or an HTML page. */
final class WholeFile implements RecordCursor {

    private final BufferedReader in;
    private final ReadOptions options;
    private final String id;
    private final boolean html;
    private boolean done;

    WholeFile(BufferedReader in, ReadOptions options, String id, boolean html) {
        this.in = in;
        this.options = options;
        this.id = id;
        this.html = html;
    }

    @Override
    public @Nullable Document next() throws IOException, BadRecordException {
        if (done) {
            return null;
        }
        done = true;
        String content = content();
        return html ? page(content) : new Document(id, content, Map.of());
    }

    private Document page(String content) {
        try {
            return HtmlArticle.document(id, content);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "reading HTML needs org.jsoup:jsoup on the class path; add it to your dependencies", e);
        }
    }

    private String content() throws IOException, BadRecordException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[1 << 14];
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
            text.append(part, 0, n);
            if (text.length() > options.maxUnits()) {
                throw new BadRecordException("longer than the limit of " + options.maxUnits() + " units");
            }
        }
        return text.toString();
    }

    @Override
    public long line() {
        return 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
