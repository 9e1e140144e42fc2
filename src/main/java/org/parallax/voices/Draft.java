package org.parallax.voices;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An attribution while it is being made: offsets for the content, tokens for source and cue. */
final class Draft {

    int[] content = new int[4];
    int contents;
    int sourceFrom = -1;
    int sourceTo = -1;
    int cueFrom = -1;
    int cueTo = -1;
    /** Index in the cues, -1 for a cue that is none of them. */
    int cue = -1;

    Rule rule = Rule.NO_SPEAKER_NEAR;
    Subjects.How how = Subjects.How.NONE;

    @Nullable
    Draft parent;
    /** Where the source is the one of another attribution. */
    @Nullable
    Draft inherits;

    /** Told inside the quotation marks of its parent. */
    boolean isInQuotation;
    /** Where the source is a pronoun in quotation marks, the draft that names whom it stands for. */
    @Nullable
    Draft standsFor;

    /** What it was made into, null for nothing. */
    @Nullable
    Attribution made;

    boolean holdsQuote;
    /** A tag at the end of a sentence that took in what was found before it. */
    boolean holdsOthers;
    /** Offset where the words of the tag begin. */
    int tagStart = -1;

    boolean hasSource() {
        return sourceFrom >= 0;
    }

    /** The draft whose source names the speaker: this one, or the one it goes on from. */
    Draft namer() {
        Draft namer = this;
        while (namer.inherits != null && !namer.hasSource()) {
            namer = namer.inherits;
        }
        return namer;
    }

    /** Number of attributions this one is told in. */
    int depth() {
        int depth = 0;
        for (Draft around = parent; around != null && depth < 20; around = around.parent) {
            depth++;
        }
        return depth;
    }

    /** Cuts off the content that runs over the offset, where it is not negative. */
    void endBefore(int offset) {
        for (int i = 0; i < contents; i++) {
            if (start(i) < offset && offset < end(i)) {
                content[2 * i + 1] = offset;
            }
        }
    }

    void addContent(int start, int end) {
        if (end <= start) {
            return;
        }
        if (contents > 0 && content[2 * contents - 1] >= start) {
            content[2 * contents - 1] = Math.max(end, content[2 * contents - 1]);
            return;
        }
        if (content.length == 2 * contents) {
            content = Arrays.copyOf(content, 4 * contents);
        }
        content[2 * contents] = start;
        content[2 * contents + 1] = end;
        contents++;
    }

    int start(int i) {
        return content[2 * i];
    }

    int end(int i) {
        return content[2 * i + 1];
    }

    int start() {
        return content[0];
    }

    int end() {
        return content[2 * contents - 1];
    }
}
