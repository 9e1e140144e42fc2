package org.parallax.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Parts a text into stretches: each token belongs to the innermost attribution over it, or to the narrator. Painted
 * token by token, so that the cost is linear however attributions lie.
 */
final class Stretches {

    private static final int NARRATOR = -1;
    private static final WordTable THAT = WordTable.of("that");

    private final Tokens tokens;
    private final List<Attribution> attributions;
    private final int[] owner;
    private final boolean[] quoted;

    private Stretches(Tokens tokens, List<Attribution> attributions) {
        this.tokens = tokens;
        this.attributions = attributions;
        this.owner = new int[tokens.size()];
        this.quoted = new boolean[tokens.size()];
        Arrays.fill(owner, NARRATOR);
    }

    static List<Stretch> of(Reading reading, AttributionFinder.Findings findings) {
        if (reading.text().isEmpty()) {
            return List.of();
        }
        if (findings.attributions().isEmpty()) {
            return List.of(new Stretch(new Span(0, reading.text().length()), Voice.NARRATOR, Wording.OWN));
        }
        Stretches stretches = new Stretches(reading.tokens(), findings.attributions());
        for (Quotation quotation : findings.quotations()) {
            if (quotation.role() == QuotationRole.SPEECH) {
                stretches.markQuoted(quotation.span());
            }
        }
        stretches.paint();
        return stretches.cut(reading.text().length());
    }

    private void markQuoted(Span span) {
        for (int t = tokens.firstAt(span.start()); t < tokens.size() && tokens.start(t) < span.end(); t++) {
            quoted[t] = true;
        }
    }

    private void paint() {
        boolean nested = false;
        for (int i = 0; i < attributions.size(); i++) {
            if (attributions.get(i).parent() != null) {
                nested = true;
            } else if (hasBearer(attributions.get(i))) {
                paint(i, NARRATOR);
            }
        }
        if (nested) {
            paintNested();
        }
    }

    private void paintNested() {
        Map<Attribution, Integer> index = new IdentityHashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            index.put(attributions.get(i), i);
        }
        for (int i = 0; i < attributions.size(); i++) {
            Attribution parent = attributions.get(i).parent();
            if (parent != null && !attributions.get(i).speaker().equals(Voice.UNRESOLVED)) {
                paint(i, index.getOrDefault(parent, NARRATOR));
            }
        }
    }

    /** What merely seems so, to nobody named, and stands in no marks is the narrator's own. */
    private static boolean hasBearer(Attribution attribution) {
        return attribution.source() != null
                || attribution.kind() != AttributionKind.INDIRECT
                || !attribution.speaker().equals(Voice.UNRESOLVED);
    }

    private void paint(int attribution, int over) {
        boolean told = attributions.get(attribution).told();
        for (Span span : attributions.get(attribution).content()) {
            int from = behindThat(tokens.firstAt(span.start()));
            int t = from;
            for (; t < tokens.size() && tokens.start(t) < span.end(); t++) {
                // of what is not told only the words in marks are the speaker's
                if (owner[t] == over && (told || quoted[t])) {
                    owner[t] = attribution;
                }
            }
            takeMarks(attribution, over, from, t);
        }
    }

    /** The conjunction that leads to a content is no word of it. */
    private int behindThat(int token) {
        boolean that = token < tokens.size() && !quoted[token] && THAT.id(tokens, token) >= 0;
        return that ? token + 1 : token;
    }

    /** The marks around a quotation belong to it. */
    private void takeMarks(int attribution, int over, int from, int to) {
        int before = from - 1;
        if (before >= 0 && quoted[before] && !tokens.isWord(before) && owner[before] == over) {
            owner[before] = attribution;
        }
        for (int behind = to; behind < tokens.size() && quoted[behind] && !tokens.isWord(behind); behind++) {
            boolean apart = behind > from && (!quoted[behind - 1] || tokens.end(behind - 1) < tokens.start(behind));
            if (owner[behind] != over || apart) {
                break;
            }
            owner[behind] = attribution;
        }
    }

    private List<Stretch> cut(int length) {
        List<Stretch> cut = new ArrayList<>();
        int start = 0;
        Voice voice = Voice.NARRATOR;
        Wording wording = Wording.OWN;
        for (int t = 0; t < owner.length; t++) {
            int by = owner[t];
            if (t > 0 && by == owner[t - 1] && (by == NARRATOR || quoted[t] == quoted[t - 1])) {
                continue;
            }
            Voice nextVoice =
                    by == NARRATOR ? Voice.NARRATOR : attributions.get(by).speaker();
            Wording nextWording = by == NARRATOR ? Wording.OWN : quoted[t] ? Wording.QUOTED : Wording.REPORTED;
            if (nextWording != wording || !nextVoice.equals(voice)) {
                if (tokens.start(t) > start) {
                    cut.add(new Stretch(new Span(start, tokens.start(t)), voice, wording));
                }
                start = tokens.start(t);
                voice = nextVoice;
                wording = nextWording;
            }
        }
        cut.add(new Stretch(new Span(start, length), voice, wording));
        return List.copyOf(cut);
    }
}
