package org.parallax.terms;

import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.testing.AnalysisContract;
import org.parallax.testing.ArticleSource;
import org.parallax.testing.Crlf;
import org.parallax.testing.CurlyQuotes;
import org.parallax.testing.GeneratedTexts;
import org.parallax.testing.InvariantUnder;
import org.parallax.testing.Nfd;
import org.parallax.testing.NoBreakSpaces;
import org.parallax.testing.Variation;

/** Counting keeps the laws, and typography changes no count. */
class TermCounterLawsTest implements AnalysisContract<Reading, TermTally, TermCounts> {

    @Override
    public TermCounter analysis() {
        return TermCounter.words();
    }

    @InvariantUnder({CurlyQuotes.class, NoBreakSpaces.class, Nfd.class, Crlf.class})
    @ArticleSource("articles/*.txt")
    @GeneratedTexts(20)
    void typography_changes_no_count(Variation v) {
        v.check(text -> TermCounter.words().run(Readings.of(text)));
    }
}
