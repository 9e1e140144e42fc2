package org.parallax.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures by the number of a word, in order of their coming: an open-addressing table, at most half full. */
final class OfficeTable {

    private record Office(int number, List<Figure> figures) {}

    private @Nullable Office[] slots = new Office[8];
    private int size;

    void add(int number, Figure figure) {
        int slot = slot(number);
        Office office = slots[slot];
        if (office == null) {
            office = new Office(number, new ArrayList<>(2));
            slots[slot] = office;
            if (2 * ++size > slots.length) {
                grow();
            }
        }
        office.figures.add(figure);
    }

    /** The figures of the word. */
    List<Figure> figures(int number) {
        Office office = slots[slot(number)];
        return office == null ? List.of() : office.figures;
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int slot = number & mask;
        for (Office office = slots[slot]; office != null && office.number != number; office = slots[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable Office[] old = slots;
        slots = new Office[2 * old.length];
        for (Office office : old) {
            if (office != null) {
                slots[slot(office.number)] = office;
            }
        }
    }
}
