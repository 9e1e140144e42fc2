package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentenceSplitterTest {

    private static List<String> split(String text) {
        Tokens tokens = WordTokenizer.standard().tokenize(text);
        return EnglishSentenceSplitter.standard().split(tokens).stream()
                .map(span -> span.textIn(text))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EnglishSentenceSplitterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A stroke stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He met Mr. Fisher and Sen. Doe. | They spoke.",
                "George W. Bush and J. K. Rowling met. | She smiled.",
                "He lives in the U.S. | The U.S. Senate met at 9 a.m. Monday and 3 p.m. ET. | It was late.",
                "It closed at 5 p.m. | Police came.",
                "He works for Acme Inc. in Boston, Mass. | The firm is old.",
                "Prices rose 3.5 percent. | No. 5 was sold for $1.2 million. | He said no. | They left.",
                "On Jan. 2 he left; in Jan. | The rest stayed.",
                "“I came,” he said. | “I saw. | I won.” | He left.",
                "“Why?” he asked. | “Why not?” Ms. Doe asked. | “Go!” | She went.",
                "Was it (really?) so? | Yes! | It was.",
                "He paused ... and went on… | Then he stopped. . . . | She spoke.",
                "“... the end,” he said. | “[…] It was,” she said.",
                "He left (she stayed.) | Then it rained.",
                "He said 'go.' | She went.",
                "They lost.| The others won. | All saw “it.”| “Why?” she asked.",
                "The etc. | And so on, etc. and more, i.e. this, e.g. that.",
                "Visit example.org. | See https://example.org/a. | Or write.",
                "Great! 😀 | Bad. :( | So what",
                "Dr. J. Smith, Ph.D. and Prof. Doe of St. Louis vs. the Gov. of Main St. | He won.",
                "Really?! | Yes... | OK",
                "The firm (Acme Corp.) paid. | Yahoo! shares fell.",
                "他走了。| 她来了。",
            })
    void sentences_end_where_a_reader_ends_them(String marked) {
        List<String> expected =
                Stream.of(marked.split("\\|")).map(String::strip).toList();

        assertEquals(expected, split(marked.replace(" | ", " ").replace("| ", "")));
    }

    @Test
    void headlines_and_lines_of_a_list_need_no_period() {
        assertEquals(
                List.of(
                        "A headline",
                        "By Jane Doe",
                        "The text.",
                        "It",
                        "1. One thing",
                        "2. Another. thing",
                        "• three",
                        "a. four"),
                split("A headline\n\nBy Jane Doe\n\nThe text. It\n1. One thing\n2. Another. thing\n• three\na. four")
                        .stream()
                        .toList());
    }

    @Test
    void a_text_wrapped_by_hand_runs_on_over_its_line_ends() {
        String wrapped = "The committee met on Monday to hear what the minister had\n"
                + "to say about the bridge, and when Ms. Doe had spoken, the\n"
                + "Senate adjourned. Nobody knew why. The next session is in\n"
                + "May.\n"
                + "New paragraph here.\n";

        assertEquals(
                List.of("Senate adjourned.", "Nobody knew why.", "The next session is in\nMay.", "New paragraph here."),
                split(wrapped).stream()
                        .map(s -> s.startsWith("The committee") ? s.substring(s.indexOf("Senate")) : s)
                        .toList());
        assertEquals(2, Paragraphs.of(wrapped).size());
    }

    @Test
    void every_token_lies_in_exactly_one_sentence() throws IOException {
        String text = resource("/org/parallax/articles/bridge-trial.txt");
        Tokens tokens = WordTokenizer.standard().tokenize(text);
        for (SentenceSplitter splitter : List.of(EnglishSentenceSplitter.standard(), SentenceSplitter.unicode())) {
            Sentences sentences = splitter.split(tokens);
            for (Token token : tokens) {
                long holders =
                        sentences.stream().filter(s -> s.contains(token.span())).count();
                assertEquals(1, holders, token::toString);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dam-flood", "bridge-trial"})
    void articles_are_cut_as_they_were_by_hand(String name) throws IOException {
        String text = resource("/org/parallax/articles/" + name + ".txt");
        String expected =
                resource("/org/parallax/articles/" + name + ".sentences.tsv").strip();

        assertEquals(expected, String.join("\n", split(text)));
    }

    @Test
    void the_article_of_the_main_example_is_cut_as_it_was_by_reading() throws IOException {
        Path file = Path.of("examples/kazakh-crisis/src/main/resources/kazakh-crisis.txt");
        assumeTrue(Files.exists(file), "the example is not beside the build");
        String text = Files.readString(file);
        List<Span> paragraphs = Paragraphs.of(text);
        List<String> found = new ArrayList<>();
        for (Span sentence : EnglishSentenceSplitter.standard()
                .split(WordTokenizer.standard().tokenize(text))) {
            int paragraph = 0;
            while (!paragraphs.get(paragraph).contains(sentence)) {
                paragraph++;
            }
            String[] words = sentence.textIn(text).split("\\s+");
            found.add(paragraph + 1 + "\t" + words[0] + " " + words[1] + "\t" + words[words.length - 2] + " "
                    + words[words.length - 1]);
        }
        String expected = resource("kazakh-crisis.sentences.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));

        assertEquals(40, found.size());
        assertEquals(expected, String.join("\n", found));
    }

    @Test
    void all_cases_of_the_official_file_of_sentence_boundaries_pass() throws IOException {
        List<UnicodeTestFile.Case> cases =
                UnicodeTestFile.read(UnicodeTestFile.folder().resolve("SentenceBreakTest-17.0.0.txt"));
        assertEquals(512, cases.size());

        for (UnicodeTestFile.Case c : cases) {
            List<Integer> found = new ArrayList<>(List.of(0));
            while (found.get(found.size() - 1) < c.text().length()) {
                found.add(SentenceBreaks.next(c.text(), found.get(found.size() - 1)));
            }
            assertEquals(c.boundaries(), found, () -> UnicodeTestFile.hex(c.text()));
        }
    }
}
