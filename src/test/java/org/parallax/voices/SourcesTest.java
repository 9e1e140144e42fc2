package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

/** Whose words they are where the sentence puts much between the name and the verb. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee, who lives in a village outside the capital, Sacramento, said it was “a trap of their own making.”"
                        + " | Ann Lee",
                "Geoff Hall, an engineer who is working with Lake Power, a private firm, said it was “a trap of their own making.”"
                        + " | Geoff Hall",
                "Stacy Baker of Columbia, South Carolina says it was “a trap of their own making.” | Stacy Baker",
                "On television, Mr. Hall's chief engineer, Paul Brandt, called it “a trap of their own making.” | Paul Brandt",
                "In Lima, Senator Bruno Reyes, no friend of the minister, said it was “a trap of their own making.” | Bruno Reyes",
                "Groups that have backed the dam said it was “a trap of their own making.” | groups",
                "Ann Lee and Bo Hall have all called it “a trap of their own making.” | Ann Lee",
                "Ted Hall on Wednesday said it was “a trap of their own making.” | Ted Hall",
                "Asked about the dam, Mr. Hall said it was “a trap of their own making.” | Hall",
                "Said Dora Hall, who grew up there, “It was a trap of their own making.” | Dora Hall",
                "“It was a trap of their own making,” said Will Doyle, a farmer. | Will Doyle",
                "“It was a trap of their own making,” said Peter T. King of New York. | Peter T. King",
                "“It was a trap,” said Ann Lee, a guard in Ames, who called it a day. “It was a trap of their own making.” | Ann Lee",
                "“It was a trap of their own making,” another farmer, Mia Roth told them. | Mia Roth",
            })
    void the_speaker_is_found_in_the_sentence(String text, String speaker) {
        Voices voices = Voices.find(DocumentReader.english().read(Document.of("t", text)));
        assertThat(voices.voiceAt(text.indexOf("of their own making")).name()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gov. Daniel Moss went to Ames. Asked twice, the governor said it was “a trap of their own making.” | Daniel Moss",
                "A judge said it was “a trap of their own making.” The talks went on. Judge Ada Lind left. | Ada Lind",
                "In a statement, the River Authority denied it. “It was a trap of their own making,” the statement said."
                        + " | River Authority",
                "The Lake Agency quoted a captain, Oscar Vale, as saying that it was “a trap of their own making.” | Oscar Vale",
                "It was “a trap of their own making,” according to an estimate by the Lake Shippers’ Council."
                        + " | Lake Shippers’ Council",
                "A spokeswoman for Meridane left. She said it was “a trap of their own making.” | spokeswoman for Meridane",
                "Ann Ito met Bo Ito, a clerk. Later Bo Ito said he was ill. Ms. Ito said it was “a trap of their own making.” | Ann Ito",
            })
    void the_speaker_is_found_elsewhere_in_the_text(String text, String speaker) {
        the_speaker_is_found_in_the_sentence(text, speaker);
    }
}
