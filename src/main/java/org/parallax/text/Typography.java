package org.parallax.text;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds what printers vary and readers do not see, and keeps the way back: the folded text is a second form beside the
 * original, and every span found in it can be shown in the original ({@link FoldedText#original(Span)}).
 *
 * <p>One pass: what only comes to lie side by side by folding (hyphens around a soft hyphen) is not folded again. Linear
 * in the text's length. Immutable and thread-safe.
 */
public final class Typography implements Serializable {

    private static final long serialVersionUID = 1;

    /** What is folded. */
    public enum Fold {
        /** Double quotation marks of any form to {@code "}, single ones and apostrophes to {@code '}. */
        QUOTES,
        /**
         * Hyphens and minus to {@code -}; dashes of any length, and two or three ASCII hyphens in a row, to {@code —}. A
         * dash never becomes a hyphen, which would join two words.
         */
        DASHES,
        /** Every space but the tab to U+0020, every line end to LF. */
        SPACES,
        /** Soft hyphens, zero-width spaces and direction marks to nothing. */
        INVISIBLE,
        /** {@code ﬁ} to {@code fi} and its like. */
        LIGATURES,
        /** {@code …} to three periods. */
        ELLIPSES,
        /** Canonical composition (NFC). */
        COMPOSITION
    }

    private static final Typography ALL = new Typography(EnumSet.allOf(Fold.class));

    private final EnumSet<Fold> folds;

    private Typography(EnumSet<Fold> folds) {
        this.folds = folds;
    }

    /** Folds everything. */
    public static Typography all() {
        return ALL;
    }

    /** Folds these only. */
    public static Typography of(Set<Fold> folds) {
        EnumSet<Fold> own = EnumSet.noneOf(Fold.class);
        own.addAll(folds);
        return new Typography(own);
    }

    /** The text, folded. */
    public FoldedText fold(String text) {
        boolean composing = folds.contains(Fold.COMPOSITION) && !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        FoldedText.Builder out = new FoldedText.Builder(text);
        int at = 0;
        while (at < text.length()) {
            int end = composing ? clusterEnd(text, at) : at + Character.charCount(text.codePointAt(at));
            String cluster = text.substring(at, end);
            String composed = composing ? Normalizer.normalize(cluster, Normalizer.Form.NFC) : cluster;
            end = dashesEnd(text, at, end);
            if (end - at > cluster.length()) {
                out.add("—", at, end);
            } else if (text.startsWith("\r\n", at) && folds.contains(Fold.SPACES)) {
                end = at + 2;
                out.add("\n", at, end);
            } else {
                out.add(folded(composed), at, end);
            }
            at = end;
        }
        return out.build();
    }

    /** Offset behind a code point and the marks that may be composed with it. */
    private static int clusterEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && Folding.composes(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Offset behind two or three hyphens in a row; {@code end} if none begin here. */
    private int dashesEnd(String text, int at, int end) {
        if (!folds.contains(Fold.DASHES) || text.charAt(at) != '-' || at > 0 && text.charAt(at - 1) == '-') {
            return end;
        }
        int last = at;
        while (last < text.length() && text.charAt(last) == '-') {
            last++;
        }
        return last - at == 2 || last - at == 3 ? last : end;
    }

    /** The folded form of a code point and its marks. */
    private String folded(String cluster) {
        StringBuilder folded = new StringBuilder(cluster.length());
        for (int at = 0; at < cluster.length(); at += Character.charCount(cluster.codePointAt(at))) {
            int point = cluster.codePointAt(at);
            Fold fold = foldOf(point);
            if (fold != null && folds.contains(fold)) {
                folded.append(form(point));
            } else {
                folded.appendCodePoint(point);
            }
        }
        return folded.toString();
    }

    private static @Nullable Fold foldOf(int point) {
        return switch (point) {
            case '“', '”', '„', '‟', '«', '»', '＂', '‘', '’', '‚', '‛', '‹', '›', 'ʼ', '＇' -> Fold.QUOTES;
            case '‐', '‑', '−', '‒', '–', '—', '―', '⸺', '⸻' -> Fold.DASHES;
            case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> Fold.INVISIBLE;
            case 0xFB00, 0xFB01, 0xFB02, 0xFB03, 0xFB04, 0xFB05, 0xFB06 -> Fold.LIGATURES;
            case '…' -> Fold.ELLIPSES;
            case '\r' -> Fold.SPACES;
            case ' ', '\t', '\n' -> null;
            default -> {
                boolean direction = point >= 0x202A && point <= 0x202E;
                boolean space = (CodePoints.traits(point) & Traits.WHITE_SPACE) != 0;
                yield direction ? Fold.INVISIBLE : space ? Fold.SPACES : null;
            }
        };
    }

    private static String form(int point) {
        return switch (point) {
            case '“', '”', '„', '‟', '«', '»', '＂' -> "\"";
            case '‘', '’', '‚', '‛', '‹', '›', 'ʼ', '＇' -> "'";
            case '‐', '‑', '−' -> "-";
            case '‒', '–', '—', '―', '⸺', '⸻' -> "—";
            case '…' -> "...";
            case '\r', 0x2028, 0x2029, 0x85 -> "\n";
            case 0xFB00, 0xFB01, 0xFB02, 0xFB03, 0xFB04, 0xFB05, 0xFB06 ->
                Folding.fold(Character.toString(point), 0, 1);
            default -> (CodePoints.traits(point) & Traits.WHITE_SPACE) != 0 ? " " : "";
        };
    }
}
