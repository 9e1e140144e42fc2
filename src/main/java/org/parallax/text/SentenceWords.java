package org.parallax.text;

/** Words that {@link SentenceEnds} asks for. */
final class SentenceWords {

    /** Words that begin sentences far more often than they are part of a name behind an abbreviation. */
    static final WordTable OPENERS = words("""
            the a an he she it they we i you this that these those there here in on at by for from
            with as if when while after before since although but and or so yet not no now then what
            who why how where which his her its their our my your some many most several other others
            another such both each every all one under during despite according meanwhile however
            still also once until because though to of even just only is are was were do does did more
            less few it's he's she's that's there's they're we're i'm don't instead asked among
            without between let's perhaps maybe yes never
            """);

    /** Verbs of the tags behind a quotation. */
    static final WordTable SPEAKING = words("""
            said says asked asks told tells wrote writes added adds replied replies shouted shouts
            cried tweeted wondered wonders demanded quipped joked exclaimed continued responded
            recalled yelled chanted declared insisted remarked inquired
            """);

    /** What stands behind a time of day without beginning a sentence. */
    static final WordTable BEHIND_TIMES = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may
            june july august september october november december eastern central mountain pacific et
            est edt ct cst cdt mt mst pt pst pdt gmt utc bst cet moscow beijing london local jan. feb.
            aug. sept. oct. nov. dec.
            """);

    private SentenceWords() {}

    private static WordTable words(String list) {
        return WordTable.of(list.strip().split("\\s+"));
    }
}
