package org.parallax.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;
import org.parallax.text.Span;

/**
 * All attributions of a text before speakers are named: clauses read paragraph by paragraph, then each quotation that no
 * clause claims is given to the speaker it goes on from, or told apart as a title, a scare quote, a term.
 */
final class Drafts {

    private final Text text;
    private final MarkedWords marked;
    private final Units units;
    private final ClauseReader reader;
    private final UncuedQuotes uncued;
    private final List<Draft> drafts = new ArrayList<>();
    private final QuotationRole[] roles;
    private final String[] reasons;
    private final @Nullable Draft[] holders;
    private @Nullable Draft last;
    private int lastParagraph = -9;
    private int paragraph;
    /** Quotations of the paragraph that stand before the first tag. */
    private final List<Integer> waiting = new ArrayList<>(2);

    private boolean open;
    private @Nullable Draft pending;

    private Drafts(Text text) {
        this.text = text;
        this.marked = new MarkedWords(text);
        this.units = new Units(text);
        this.reader = new ClauseReader(units.unit());
        this.uncued = new UncuedQuotes(units.unit());
        this.roles = new QuotationRole[text.marks.size()];
        this.reasons = new String[text.marks.size()];
        this.holders = new Draft[text.marks.size()];
        Arrays.fill(reasons, "");
    }

    static Drafts of(Text text) {
        Drafts drafts = new Drafts(text);
        drafts.read();
        return drafts;
    }

    List<Draft> list() {
        return drafts;
    }

    @Nullable
    QuotationRole role(int quote) {
        return roles[quote];
    }

    String reason(int quote) {
        return reasons[quote];
    }

    private void read() {
        for (Span span : text.reading.paragraphs()) {
            units.each(span, this::readUnit);
            waiting.forEach(this::claimAlone);
            waiting.clear();
            paragraph++;
        }
        drafts.removeIf(draft -> draft.contents == 0);
        Handed handed = new Handed(text, units, reader);
        for (int quote = 0; quote < holders.length; quote++) {
            @Nullable Draft holder = holders[quote];
            if (holder != null) {
                handed.read(quote, holder);
            }
        }
        drafts.addAll(handed.list());
    }

    private void readUnit(Unit unit) {
        int first = drafts.size();
        if (unit.cues() > 0 || unit.holdsQuote()) {
            reader.read(drafts);
            dropEmpty(unit, first);
        }
        if (unit.holdsQuote()) {
            giveQuotes(unit, first);
        }
        remember(unit, first);
    }

    private void dropEmpty(Unit unit, int first) {
        for (int k = drafts.size() - 1; k >= first; k--) {
            if (drafts.get(k).contents == 0 && !endsInColon(unit)) {
                drafts.remove(k);
            }
        }
    }

    private void giveQuotes(Unit unit, int first) {
        boolean bare = isBare(unit);
        for (int i = 0; i < unit.size(); i++) {
            int quote = unit.quote(i);
            if (quote >= 0) {
                Draft holder = holderOf(quote, first);
                if (holder != null && marked.isNamedWork(unit, i, quote)) {
                    roles[quote] = QuotationRole.TITLE;
                    reasons[quote] = "every longer word has a capital, behind a word that names a work";
                } else if (holder != null) {
                    roles[quote] = QuotationRole.SPEECH;
                    reasons[quote] = "in what a reporting word attributes";
                    holders[quote] = holder;
                    holder.holdsQuote = true;
                } else if (bare || pending != null && i <= 1) {
                    bare(quote);
                } else {
                    partial(unit, i, quote, first);
                }
            }
        }
    }

    private static boolean endsInColon(Unit unit) {
        return unit.is(unit.size() - 1, Grammar.COLON);
    }

    private static boolean isBare(Unit unit) {
        for (int i = 0; i < unit.size(); i++) {
            if (!unit.isQuote(i) && unit.is(i, Grammar.WORD)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Draft holderOf(int quote, int first) {
        for (int k = first; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            for (int c = 0; draft.parent == null && c < draft.contents; c++) {
                if (draft.start(c) <= text.marks.start(quote) && text.marks.end(quote) <= draft.end(c)) {
                    return draft;
                }
            }
        }
        return null;
    }

    private void bare(int quote) {
        if (pending != null) {
            pending.addContent(text.marks.start(quote), text.marks.end(quote));
            roles[quote] = QuotationRole.SPEECH;
            reasons[quote] = "behind a colon";
            holders[quote] = pending;
            last = pending;
            lastParagraph = paragraph;
            return;
        }
        if (last != null && lastParagraph == paragraph) {
            claim(quote, last, Rule.GOES_ON_IN_THE_PARAGRAPH_OF_ITS_SPEAKER);
        } else if (last != null && open && lastParagraph == paragraph - 1) {
            claim(quote, last, Rule.GOES_ON_FROM_AN_OPEN_QUOTATION);
        } else {
            waiting.add(quote);
        }
    }

    /** A paragraph of its own with no speaker near: speech, unless it is a word or two. */
    private void claimAlone(int quote) {
        int words = text.words(quote);
        if (words > MarkedWords.SHORT + 1) {
            claim(quote, null, Rule.NO_SPEAKER_NEAR);
        } else {
            roles[quote] = QuotationRole.SCARE;
            reasons[quote] = words + " words, no speaker near";
        }
    }

    private void claim(int quote, @Nullable Draft of, Rule rule) {
        Draft draft = new Draft();
        draft.addContent(text.marks.start(quote), text.marks.end(quote));
        draft.rule = rule;
        draft.inherits = of != null ? of.namer() : last == null ? null : last.namer();
        drafts.add(draft);
        roles[quote] = QuotationRole.SPEECH;
        reasons[quote] = rule.words();
        holders[quote] = draft;
    }

    /** A quotation inside a sentence that no cue claims. */
    private void partial(Unit unit, int i, int quote, int first) {
        QuotationRole role = marked.role(unit, i, quote);
        reasons[quote] = marked.reason();
        roles[quote] = role;
        if (role == QuotationRole.SPEECH) {
            Draft draft = new Draft();
            draft.addContent(text.marks.start(quote), text.marks.end(quote));
            draft.rule = Rule.WORDS_IN_QUOTATION_MARKS_WITHOUT_A_CUE;
            uncued.giveSource(draft, i, first < drafts.size() ? drafts.get(first) : null, last);
            drafts.add(draft);
            holders[quote] = draft;
            reasons[quote] = draft.rule.words();
        }
    }

    private void remember(Unit unit, int first) {
        pending = null;
        // "said Ann Lee, who called it a trap": the relative clause is no turn of its own
        boolean spoke = false;
        for (int k = first; k < drafts.size(); k++) {
            Draft draft = drafts.get(k);
            if (draft.parent == null
                            && draft.hasSource()
                            && draft.cue >= 0
                            && text.cues.cue(draft.cue).kind() == CueKind.SPEECH
                            && !(draft.how == Subjects.How.RELATIVE && spoke)
                    || draft.rule == Rule.ACCORDING_TO) {
                last = draft;
                spoke = true;
                lastParagraph = paragraph;
                for (int quote : waiting) {
                    claim(quote, draft, Rule.BEFORE_THE_TAG_OF_ITS_SPEAKER);
                }
                waiting.clear();
                if (endsInColon(unit)) {
                    pending = draft;
                }
            }
        }
        int lastItem = unit.size() - 1;
        int quote = unit.quote(lastItem);
        open = quote >= 0 && !text.marks.isClosed(quote);
        if (quote >= 0 && holders[quote] != null) {
            lastParagraph = paragraph;
        }
    }
}
