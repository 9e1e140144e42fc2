package org.parallax.terms;

import org.parallax.corpus.Reading;

/**
 * How hard is an English text to read? Formulas over {@link ReadabilityCounts}. Those named grade give years of schooling in
 * the United States, higher is harder; Flesch is the other way round, 100 for very easy. A text without words or sentences
 * has NaN.
 *
 * <p>Made for running text of 100 words and more; a headline's score means little. Symbols: W words, S sentences, Y syllables,
 * L letters, W1 words of one syllable, W2 of two or more, W3 of three or more, L7 words of seven letters or more.
 *
 * <p>Checked, given the same counts, against quanteda.textstats 0.97.3 {@code textstat_readability}.
 *
 * @param counts what the formulas are fed with
 */
public record Readability(ReadabilityCounts counts) {

    /** Of a text. */
    public static Readability of(Reading reading) {
        return new Readability(ReadabilityCounts.of(reading));
    }

    private double wordsBySentence() {
        return (double) counts.words() / counts.sentences();
    }

    private double byWord(long n) {
        return (double) n / counts.words();
    }

    /** Flesch Reading Ease (1948): 206.835 - 1.015 W/S - 84.6 Y/W. */
    public double flesch() {
        return 206.835 - 1.015 * wordsBySentence() - 84.6 * byWord(counts.syllables());
    }

    /** Flesch-Kincaid grade (1975): .39 W/S + 11.8 Y/W - 15.59. */
    public double fleschKincaid() {
        return .39 * wordsBySentence() + 11.8 * byWord(counts.syllables()) - 15.59;
    }

    /** Gunning's FOG grade (1952): .4 (W/S + 100 W3/W). */
    public double fog() {
        return .4 * (wordsBySentence() + 100 * byWord(counts.threeOrMoreSyllables()));
    }

    /** SMOG grade (McLaughlin 1969): 1.043 sqrt(30 W3/S) + 3.1291. */
    public double smog() {
        return 1.043 * Math.sqrt(smogRoot()) + 3.1291;
    }

    private double smogRoot() {
        return 30.0 * counts.threeOrMoreSyllables() / counts.sentences();
    }

    /** Automated Readability Index grade (Senter and Smith 1967): .5 W/S + 4.71 L/W - 21.43. */
    public double ari() {
        return .5 * wordsBySentence() + 4.71 * byWord(counts.letters()) - 21.43;
    }

    /** Coleman-Liau grade (1975) in its usual short form: 5.88 L/W - 29.6 S/W - 15.8. */
    public double colemanLiau() {
        return 5.88 * byWord(counts.letters()) - 29.6 * byWord(counts.sentences()) - 15.8;
    }

    /** Coleman-Liau grade by way of {@link #colemanLiauCloze}: 23.06395 - .274004 of it. */
    public double colemanLiauGrade() {
        return -27.4004 * (colemanLiauCloze() / 100) + 23.06395;
    }

    /** Coleman and Liau's estimated cloze percentage: 141.8401 - 21.459 L/W + 107.9812 S/W. */
    public double colemanLiauCloze() {
        return 141.8401 - .214590 * 100 * byWord(counts.letters()) + 1.079812 * 100 * byWord(counts.sentences());
    }

    /** LIX (Björnsson 1968): W/S + 100 L7/W. */
    public double lix() {
        return wordsBySentence() + 100 * byWord(counts.sevenOrMoreLetters());
    }

    /** RIX (Anderson 1983): L7/S. */
    public double rix() {
        return (double) counts.sevenOrMoreLetters() / counts.sentences();
    }

    /** Linsear Write (1966) as a share: ((100 - 100 W12/W) + 300 W3/W) / (100 S/W), W12 words of one or two syllables. */
    public double linsearWrite() {
        double few = 100 * byWord(counts.words() - counts.threeOrMoreSyllables());
        return (100 - few + 3 * 100 * byWord(counts.threeOrMoreSyllables())) / (100 * byWord(counts.sentences()));
    }

    /** FORCAST grade (1973): 20 - 15 W1/W. */
    public double forcast() {
        return 20 - byWord(counts.monosyllables()) * 150 / 10;
    }

    /** Easy Listening Formula (Fang 1966): W2/S. */
    public double easyListening() {
        return (double) counts.twoOrMoreSyllables() / counts.sentences();
    }
}
