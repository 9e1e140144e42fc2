package example;

import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.text.Token;

/** The README's first program. */
public final class QuickStart {

    private QuickStart() {}

    public static void main(String[] args) {
        Reading reading = DocumentReader.english().read(Document.of("note", "China, Russia both seize an opening."));
        for (Token token : reading.tokens().subList(0, 2)) {
            System.out.println(token.start() + "-" + token.end() + " " + token.kind() + " " + token.text());
        }
    }
}
