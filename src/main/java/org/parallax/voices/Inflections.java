package org.parallax.voices;

import java.util.Map;
import java.util.Set;

/** The forms of English verbs: {@code say}, {@code says}, {@code said}, {@code said}, {@code saying}. */
final class Inflections {

    static final int BASE = 0;
    static final int S = 1;
    static final int PAST = 2;
    static final int PARTICIPLE = 3;
    static final int ING = 4;

    /** Past and participle where they are not made by rule. */
    private static final Map<String, String[]> IRREGULAR = Map.ofEntries(
            pair("say", "said", "said"),
            pair("tell", "told", "told"),
            pair("write", "wrote", "written"),
            pair("think", "thought", "thought"),
            pair("know", "knew", "known"),
            pair("see", "saw", "seen"),
            pair("find", "found", "found"),
            pair("show", "showed", "shown"),
            pair("swear", "swore", "sworn"),
            pair("read", "read", "read"),
            pair("put", "put", "put"),
            pair("cast", "cast", "cast"),
            pair("let", "let", "let"),
            pair("hear", "heard", "heard"),
            pair("feel", "felt", "felt"),
            pair("teach", "taught", "taught"),
            pair("forget", "forgot", "forgotten"),
            pair("speak", "spoke", "spoken"),
            pair("sing", "sang", "sung"),
            pair("go", "went", "gone"),
            pair("begin", "began", "begun"),
            pair("bring", "brought", "brought"),
            pair("strike", "struck", "struck"),
            pair("shoot", "shot", "shot"),
            pair("choose", "chose", "chosen"),
            pair("seek", "sought", "sought"),
            pair("mean", "meant", "meant"),
            pair("understand", "understood", "understood"),
            pair("foresee", "foresaw", "foreseen"),
            pair("forbid", "forbade", "forbidden"),
            pair("withdraw", "withdrew", "withdrawn"),
            pair("mislead", "misled", "misled"),
            pair("lay", "laid", "laid"),
            pair("undertake", "undertook", "undertaken"),
            pair("forecast", "forecast", "forecast"),
            pair("hit", "hit", "hit"),
            pair("uphold", "upheld", "upheld"),
            pair("prove", "proved", "proven"),
            pair("plead", "pleaded", "pleaded"),
            pair("spell", "spelled", "spelt"),
            pair("crow", "crowed", "crowed"));

    private static final Set<String> DOUBLING = Set.of(
            "rip", "plan", "chat", "slam", "quip", "snap", "nod", "sob", "brag", "commit", "admit", "permit", "refer",
            "infer", "rebut", "demur", "blog", "dub", "grin", "beg", "ban", "bar", "compel", "regret", "snub", "shun",
            "concur", "crab", "jab", "rap", "dis");

    private Inflections() {}

    private static Map.Entry<String, String[]> pair(String base, String past, String participle) {
        return Map.entry(base, new String[] {past, participle});
    }

    /** The five forms, in the order of the constants. */
    static String[] of(String base) {
        String[] irregular = IRREGULAR.get(base);
        String past = irregular != null ? irregular[0] : past(base);
        return new String[] {base, third(base), past, irregular != null ? irregular[1] : past, ing(base)};
    }

    /** The third person, which is also how a noun makes its plural. */
    static String third(String base) {
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("z");
        return base + (hisses || base.equals("go") || base.equals("echo") || base.equals("veto") ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return stem(base) + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ye")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        boolean put = base.equals("put")
                || base.equals("let")
                || base.equals("hit")
                || base.equals("begin")
                || base.equals("forget")
                || base.equals("forbid");
        return (put ? base + base.charAt(base.length() - 1) : stem(base)) + "ing";
    }

    private static String stem(String base) {
        return DOUBLING.contains(base) ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean endsInConsonantY(String base) {
        int n = base.length();
        return n > 2 && base.charAt(n - 1) == 'y' && "aeiou".indexOf(base.charAt(n - 2)) < 0;
    }
}
