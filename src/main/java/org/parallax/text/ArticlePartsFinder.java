package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One search by {@link ArticleParts#find}. Patterns are anchored and bounded, and run on short paragraphs only. */
final class ArticlePartsFinder {

    private static final int LONGEST_HEADLINE = 240;
    private static final int MOST_HEADLINE_WORDS = 30;
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_DATELINE = 90;
    private static final int LONGEST_CREDIT = 400;
    private static final int MOST_CREDITS = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|by) (?=\\p{Lu}).+");

    /** When a text came out, perhaps said to be that: {@code Updated 6:42 PM GMT, 3 March 2024}. */
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:first |last )?(?:updated|published|posted|modified)\\b[ :]*)?(?=.{0,30}\\d)"
                    + "(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun"
                    + "|january|february|march|april|august|september|october|november|december)(?:day)?\\b\\.?"
                    + "|\\d{1,4}(?:st|nd|rd|th)?|[ap]\\.?m\\b\\.?|[a-z]{1,3}t\\b|(?<=\\d)t(?=\\d)|utc|at|on|ago|hours?|minutes?|days?|[ .,:|·/–-]){2,}+",
            Pattern.CASE_INSENSITIVE);

    /** The agency alone on its line, as it stands below a name. */
    private static final Pattern AGENCY = Pattern.compile(
            "(?:the )?(?:associated press|ap|reuters|agence france-presse|afp|bloomberg(?: news)?|xinhua|tass|interfax|dpa|efe|ansa"
                    + "|kyodo(?: news)?|upi|united press international|pa media|press association)"
                    + "(?: (?:staff )?(?:writers?|correspondents?|reporters?))?",
            Pattern.CASE_INSENSITIVE);

    /** A place in capitals, perhaps a region, a date, an agency in brackets, then a dash. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M} .’'/-]+(?:, [\\p{L}\\p{M} .’']{1,25}){0,2}"
                    + "(?:,? \\d{1,2}(?:, \\d{4})?)?(?: ?\\([\\p{L} /.]{1,30}\\))?"
                    + " ?(?:—|–|--|(?<=[ )])-)\\s?");

    private static final Pattern CREDIT = Pattern.compile(
            "\\b(?:reporting|writing|editing|edited|compiled|additional reporting|writing and editing) by \\p{Lu}"
                    + "|\\bcontributed (?:reporting|to this (?:report|story|article))"
                    + "|\\b(?:based|compiled)\\b.{0,20}\\b(?:wire|agency|news service|news agency)\\b"
                    + "|\\bwire (?:service )?reports\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What every match of {@link #CREDIT} holds one of: the search for these is ten times as fast. */
    private static final List<String> CREDIT_WORDS =
            List.of("ing by ", "ed by ", "contributed ", "based", "compiled", "wire ");

    private static final Pattern CREDIT_OPENING = Pattern.compile(
            "\\W*(?:with (?:files|reporting|additional reporting|information) (?:from|by)\\b"
                    + "|(?:copyright\\b|©|\\(c\\) \\d{4})"
                    + "|(?:this (?:article|report|story) (?:was|is|originally|first) ))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final List<Span> paragraphs;
    private final @Nullable String title;

    ArticlePartsFinder(String text, List<Span> paragraphs, @Nullable String title) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.title = title;
    }

    ArticleParts find() {
        if (paragraphs.size() < 2) {
            return ArticleParts.bodyOnly(paragraphs);
        }
        int next = 0;
        Span headline = isHeadline(paragraphs.get(0)) ? paragraphs.get(next++) : null;
        Span repeated = headline != null && same(headline, paragraphs.get(next)) ? paragraphs.get(next++) : null;
        int byline = bylineIndex(next);
        int behind = bylineEnd(byline);
        int credit = firstCredit(Math.max(next, behind) + 1);
        List<Span> body = new ArrayList<>();
        for (int i = next; i < credit; i++) {
            if (i < byline || i >= behind) {
                body.add(paragraphs.get(i));
            }
        }
        Span dateline = datelineOf(body, byline > next ? byline - next : 0);
        Span closing = credit == paragraphs.size()
                ? null
                : new Span(
                        paragraphs.get(credit).start(),
                        paragraphs.get(paragraphs.size() - 1).end());
        Span by = byline < 0
                ? null
                : new Span(
                        paragraphs.get(byline).start(),
                        paragraphs.get(behind - 1).end());
        return new ArticleParts(headline, repeated, by, dateline, closing, body);
    }

    private boolean isHeadline(Span first) {
        if (title != null && plain(title).equals(plain(first.textIn(text)))) {
            return true;
        }
        Span second = paragraphs.get(1);
        if (first.length() > LONGEST_HEADLINE || second.length() <= first.length() / 2 && !isByline(second)) {
            return false;
        }
        String words = first.textIn(text);
        char last = words.charAt(words.length() - 1);
        boolean sentence = ".,;:”\"".indexOf(last) >= 0 && !words.endsWith("...") && !endsInShortQuote(words, last);
        return !sentence && words.split("\\s+", MOST_HEADLINE_WORDS + 1).length <= MOST_HEADLINE_WORDS;
    }

    /** A headline may close with a quotation mark, but not behind the period of a sentence. */
    private static boolean endsInShortQuote(String words, char last) {
        return (last == '”' || last == '"') && ".!?,".indexOf(words.charAt(Math.max(0, words.length() - 2))) < 0;
    }

    private boolean same(Span a, Span b) {
        return b.length() <= LONGEST_HEADLINE + 60 && plain(a.textIn(text)).equals(plain(b.textIn(text)));
    }

    /** Letters and digits alone, in lower case. */
    private static String plain(String words) {
        return NO_LETTERS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private int bylineIndex(int from) {
        for (int i = from; i < Math.min(from + 3, paragraphs.size() - 1); i++) {
            if (namesWriter(paragraphs.get(i)) || i == from && namesAgencyOrTime(paragraphs.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the byline's last line: names, agency and time may have lines of their own. */
    private int bylineEnd(int byline) {
        int end = byline + 1;
        while (byline >= 0 && end < Math.min(byline + 4, paragraphs.size() - 1) && isByline(paragraphs.get(end))) {
            end++;
        }
        return end;
    }

    private boolean isByline(Span paragraph) {
        return namesWriter(paragraph) || namesAgencyOrTime(paragraph);
    }

    private boolean namesWriter(Span paragraph) {
        String words = shortLine(paragraph);
        boolean sentence = words.endsWith(".") || words.endsWith("”");
        return !sentence && BYLINE.matcher(words).matches();
    }

    private boolean namesAgencyOrTime(Span paragraph) {
        String words = shortLine(paragraph);
        return TIME.matcher(words).matches() || AGENCY.matcher(words).matches();
    }

    /** The words of a paragraph that is short enough for a byline; none of another. */
    private String shortLine(Span paragraph) {
        return paragraph.length() > LONGEST_BYLINE ? "" : spaced(paragraph);
    }

    /** Index of the first of the closing paragraphs that are all credits; the number of paragraphs if there are none. */
    private int firstCredit(int from) {
        int first = paragraphs.size();
        while (first > from && paragraphs.size() - first < MOST_CREDITS && isCredit(paragraphs.get(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean isCredit(Span paragraph) {
        if (paragraph.length() > LONGEST_CREDIT) {
            return false;
        }
        String words = spaced(paragraph);
        String lower = words.toLowerCase(Locale.ROOT);
        return CREDIT_WORDS.stream().anyMatch(lower::contains)
                        && CREDIT.matcher(words).find()
                || CREDIT_OPENING.matcher(words).lookingAt();
    }

    /** Finds the dateline at the head of a paragraph and takes it out of the body. */
    private @Nullable Span datelineOf(List<Span> body, int index) {
        if (index >= body.size()) {
            return null;
        }
        Span paragraph = body.get(index);
        int stop = Math.min(paragraph.end(), paragraph.start() + LONGEST_DATELINE);
        String head = spaced(new Span(paragraph.start(), stop));
        Matcher matcher = DATELINE.matcher(head);
        int end = matcher.lookingAt() ? paragraph.start() + matcher.end() : paragraph.end();
        if (end == paragraph.end()) {
            return null;
        }
        int trimmed = Character.isWhitespace(head.charAt(matcher.end() - 1)) ? end - 1 : end;
        body.set(index, new Span(end, paragraph.end()));
        return new Span(paragraph.start(), trimmed);
    }

    /** The words of a span with a plain space for each space of any kind, so that no-break spaces change nothing. */
    private String spaced(Span span) {
        String words = span.textIn(text);
        for (int i = 0; i < words.length(); i++) {
            if (isOtherSpace(words.charAt(i))) {
                return withPlainSpaces(words);
            }
        }
        return words;
    }

    private static String withPlainSpaces(String words) {
        char[] plain = words.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = isOtherSpace(plain[i]) ? ' ' : plain[i];
        }
        return new String(plain);
    }

    private static boolean isOtherSpace(char c) {
        return c == '\t' || c >= 0x80 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
