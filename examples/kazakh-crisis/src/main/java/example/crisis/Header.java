package example.crisis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.parallax.report.Table;
import org.parallax.text.ArticleParts;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** What was read, what of it was set aside, and whose words it is made of. */
final class Header {

    private static final int BAR = 32;

    private Header() {}

    static String of(Article article) {
        String id = article.reading().id();
        return article.title() + "    " + id + ", sha256 " + sha256(article.text()).substring(0, 8) + "…\n"
                + counts(article) + "\n" + whoseWords(article.voices()) + "\n";
    }

    private static String counts(Article article) {
        Voices voices = article.voices();
        int words = 0;
        for (Wording wording : Wording.values()) {
            words += words(voices, wording);
        }
        List<String> aside = setAside(article.reading().parts());
        return String.format(
                Locale.ROOT,
                "%,d words, %d sentences, %d paragraphs.%s",
                words,
                article.reading().bodySentences(),
                article.reading().parts().body().size(),
                aside.isEmpty() ? "" : " Set aside: " + String.join(", ", aside) + ".");
    }

    private static List<String> setAside(ArticleParts parts) {
        List<String> aside = new ArrayList<>();
        parts.repeatedHeadline().ifPresent(span -> aside.add("the headline's second copy"));
        parts.byline().ifPresent(span -> aside.add("the byline"));
        parts.dateline().ifPresent(span -> aside.add("the dateline"));
        parts.credit().ifPresent(span -> aside.add("the wire credit at the end"));
        return aside;
    }

    private static String whoseWords(Voices voices) {
        int own = words(voices, Wording.OWN);
        int quoted = words(voices, Wording.QUOTED);
        int reported = words(voices, Wording.REPORTED);
        double all = Math.max(1, own + quoted + reported);
        return "Whose words?  own " + part(own / all) + "   quoted " + part(quoted / all)
                + "   reported, in the article's wording " + part(reported / all);
    }

    private static String part(double share) {
        return String.format(Locale.ROOT, "%.0f %% %s", 100 * share, Table.bar(share, BAR));
    }

    private static int words(Voices voices, Wording wording) {
        int words = 0;
        for (Voice voice : voices.voices()) {
            words += voices.words(voice, wording);
        }
        return words;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
