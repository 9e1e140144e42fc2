package org.parallax.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The article in an HTML page: its headline and paragraphs, without menus, captions, forms, scripts and asides.
 *
 * <p>The article is the {@code article} or {@code main} element with most paragraph text, else the element whose own
 * paragraphs hold most text. Paragraphs of fewer than three words, or more than half of whose text are links, are
 * furniture.
 */
final class HtmlArticle {

    private static final String FURNITURE =
            "script,style,noscript,template,nav,header,footer,aside,form,figure,figcaption,button,iframe,svg,"
                    + "[role=navigation],[role=complementary],[aria-hidden=true]";

    private HtmlArticle() {}

    static Document document(String id, String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Map<String, String> metadata = metadata(page);
        Element headline = page.selectFirst("h1");
        page.select(FURNITURE).remove();
        List<String> parts = new ArrayList<>();
        if (headline != null && !headline.text().isBlank()) {
            parts.add(headline.text().strip());
        } else if (metadata.containsKey("title")) {
            parts.add(metadata.get("title"));
        }
        for (Element paragraph : body(page).select("p,blockquote,h2,h3,li")) {
            if ((paragraph.nameIs("p") || paragraph.selectFirst("p") == null) && isProse(paragraph)) {
                parts.add(paragraph.text().strip());
            }
        }
        return new Document(id, String.join("\n\n", parts), metadata);
    }

    private static Map<String, String> metadata(org.jsoup.nodes.Document page) {
        Map<String, String> metadata = new TreeMap<>();
        put(metadata, "title", page, "meta[property=og:title]");
        put(metadata, "source", page, "meta[property=og:site_name]");
        put(metadata, "url", page, "meta[property=og:url]");
        put(metadata, "date", page, "meta[property=article:published_time]");
        if (!page.title().isBlank()) {
            metadata.putIfAbsent("title", page.title().strip());
        }
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, Element page, String selector) {
        Element meta = page.selectFirst(selector);
        if (meta != null && !meta.attr("content").isBlank()) {
            metadata.put(key, meta.attr("content").strip());
        }
    }

    private static Element body(org.jsoup.nodes.Document page) {
        Element best = page.body();
        int most = 0;
        List<Element> candidates = page.select("article,main,[itemprop=articleBody]");
        boolean marked = !candidates.isEmpty();
        for (Element candidate : marked ? candidates : page.select("div,section,td,body")) {
            int units = 0;
            for (Element paragraph : marked ? candidate.select("p") : candidate.select("> p")) {
                units += paragraph.text().length();
            }
            if (units > most) {
                most = units;
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isProse(Element paragraph) {
        String text = paragraph.text();
        int linked = 0;
        for (Element link : paragraph.select("a")) {
            linked += link.text().length();
        }
        return text.split(" ").length >= 3 && linked * 2 <= text.length();
    }
}
