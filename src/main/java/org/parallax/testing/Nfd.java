package org.parallax.testing;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;

/** Letters with accents taken apart (NFD) and put together (NFC). Changes nothing in a text of plain ASCII. */
public final class Nfd implements TextChange {

    @Override
    public List<String> of(String text, SplittableRandom random) {
        return List.of(
                Normalizer.normalize(text, Normalizer.Form.NFD), Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
