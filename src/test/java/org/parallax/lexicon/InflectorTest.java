package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected forms: the Oxford and Merriam-Webster spellings, by hand. */
class InflectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attack|v|attack attacks attacked attacking",
                "stop|v|stop stops stopped stopping",
                "rebel|nv|rebel rebels rebelled rebelling",
                "panic|v|panic panics panicked panicking",
                "travel|v|travel travels traveled travelled traveling travelling",
                "worship|v|worship worships worshipped worshipping",
                "reveal|v|reveal reveals revealed revealing",
                "bully|nv|bully bullies bullied bullying",
                "destroy|v|destroy destroys destroyed destroying",
                "die|v|die dies died dying",
                "free|v|free frees freed freeing",
                "crush|v|crush crushes crushed crushing",
                "accuse|v|accuse accuses accused accusing",
                "threaten|v|threaten threatens threatened threatening",
                "regret|v|regret regrets regretted regretting",
                "visit|v|visit visits visited visiting",
                "win|v|win wins won winning",
                "overthrow|v|overthrow overthrows overthrew overthrown overthrowing",
                "steal|v|steal steals stole stolen stealing",
                "quit|v|quit quits quitting",
                "fix|v|fix fixes fixed fixing",
                "asset-strip|v|asset-strip asset-strips asset-stripped asset-stripping",
                "break down|v|break down~breaks down~broke down~broken down~breaking down",
                "crisis|n|crisis crises",
                "axis|n|axis axes",
                "thief|n|thief thieves",
                "gunman|n|gunman gunmen",
                "human|n|human humans",
                "spokeswoman|n|spokeswoman spokeswomen",
                "hero|n|hero heroes",
                "coup|n|coup coups",
                "enemy|n|enemy enemies",
                "monarch|n|monarch monarchs",
                "human rights abuse|n|human rights abuse~human rights abuses",
                "act of war|n|act of war~act of wars~acts of war",
                "big|a|big bigger biggest",
                "happy|a|happy happier happiest",
                "brave|a|brave braver bravest",
                "great|a|great greater greatest",
                "feeble|a|feeble feebler feeblest",
                "brutal|a|brutal",
                "reckless|a|reckless",
                "divided|a|divided",
                "bad|a|bad worse worst",
                "beleaguered|x|beleaguered",
                "swiftly|r|swiftly",
            })
    void forms_are_spelt_as_in_the_dictionary(String lemma, String pos, String forms) {
        assertEquals(
                List.of(forms.split(forms.contains("~") ? "~" : " ")),
                Inflector.english().forms(lemma, pos));
    }
}
