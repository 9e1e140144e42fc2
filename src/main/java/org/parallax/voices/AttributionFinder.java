package org.parallax.voices;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.parallax.corpus.Reading;

/**
 * Finds who says what in a text. Plug in one of your own for another language, another genre or a model you have:
 * {@link Voices#find(Reading, AttributionFinder)} makes stretches and counts of what it finds. The one that ships, for
 * English, is {@link EnglishAttributions#standard()}.
 *
 * <p>Implementations keep no state between calls and are thread-safe.
 */
@FunctionalInterface
public interface AttributionFinder {

    /**
     * The attributions of a text. A parent must be in the answer too, before its children. Content spans of attributions that
     * are not parent and child should not overlap; where they do, the one that comes first in the answer keeps the words.
     */
    Findings find(Reading reading);

    /**
     * What a finder found.
     *
     * @param attributions who says what
     * @param quotations every pair of quotation marks; may be empty if the finder does not tell
     */
    record Findings(List<Attribution> attributions, List<Quotation> quotations) {
        public Findings {
            attributions = List.copyOf(attributions);
            quotations = List.copyOf(quotations);
        }

        /** The same with each attribution changed; a child is given its parent as changed. */
        public Findings map(UnaryOperator<Attribution> change) {
            Map<Attribution, Attribution> changed = new IdentityHashMap<>();
            List<Attribution> list = new ArrayList<>();
            for (Attribution attribution : attributions) {
                Attribution parent = attribution.parent();
                Attribution next = change.apply(attribution);
                next = parent == null ? next : next.withParent(changed.getOrDefault(parent, parent));
                changed.put(attribution, next);
                list.add(next);
            }
            return new Findings(list, quotations);
        }
    }
}
