package org.parallax.sentiment;

import org.parallax.text.Span;

/**
 * How does a sentence speak of someone it names? One sentence and the place of one target in it come in, its tone toward
 * the target comes out, with the words that carry it. Two engines ship:
 *
 * <p>{@link #rules()} weighs each valued word by how it stands to the target: in its predicate, the verb it is the object
 * of, what it owns, what stands beside it, what it says itself, another clause. Judgements weigh more than events that
 * merely befall. Its weights are a table of some 160 numbers that hold no words.
 *
 * <p>{@link #model()} is a linear model over these and the words around the target, trained on NewsMTSC (political news in
 * English), which knows more there and is no better founded elsewhere.
 *
 * <p>Neither knows a word of the target's own name; the model knows of what kind it is, such as a pronoun, a month, a
 * country. docs/tone.md says how well they do. Implementations are immutable and thread-safe; both are linear in the sentence.
 */
public interface TargetScorer {

    /** The rules over the lexicon for news. */
    static TargetScorer rules() {
        return TargetRules.NEWS;
    }

    /** The rules over the words and rules of another scorer. */
    static TargetScorer rules(ToneScorer words) {
        return new TargetRules(words);
    }

    /** The model that ships. */
    static TargetScorer model() {
        return TargetModel.news();
    }

    /**
     * The tone of a sentence toward the target that stands in it.
     *
     * @param text the text the sentence is part of
     * @param sentence where the sentence stands
     * @param target where the target is named; half a word counts as the word
     * @throws IllegalArgumentException if the target is empty or not in the sentence, or the sentence is not in the text
     */
    TargetScore score(String text, Span sentence, Span target);

    /** The tone of a sentence that stands alone. */
    default TargetScore score(String sentence, Span target) {
        return score(sentence, new Span(0, sentence.length()), target);
    }
}
