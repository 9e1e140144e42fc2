package org.parallax.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is called what in a text, and which organisations it names: what {@code the minister}, {@code the ministry} and {@code the company} stand for. */
final class Offices {

    private static final Set<String> PUBLIC = Set.of(
            "ministry",
            "court",
            "police",
            "department",
            "party",
            "union",
            "federation",
            "council",
            "committee",
            "congress",
            "senate",
            "house",
            "parliament",
            "army",
            "university",
            "commission",
            "agency",
            "authority",
            "assembly",
            "association",
            "foundation",
            "institute",
            "campaign",
            "organization",
            "organisation",
            "nations",
            "bureau",
            "office",
            "society",
            "league",
            "alliance",
            "coalition",
            "church",
            "hospital",
            "school",
            "guard",
            "forces",
            "front",
            "movement",
            "cabinet",
            "administration",
            "government",
            "board",
            "secretariat",
            "times",
            "post",
            "news",
            "journal",
            "press",
            "tribune",
            "herald");

    private final OfficeTable called = new OfficeTable();
    /** By the number of the last word of the name. */
    private final OfficeTable bodies = new OfficeTable();

    private final List<Figure> organisations = new ArrayList<>(2);

    /** Takes in an organisation with a name of several words. */
    void addOrganisation(Figure figure) {
        organisations.add(figure);
        int noun = Grammar.table().id(figure.last.string());
        if (noun >= 0) {
            bodies.add(noun, figure);
        }
    }

    /** Takes in what the text calls the figure; {@code office} as {@link Grammar#office}. */
    void call(Figure figure, int office) {
        if (figure.addRole(office)) {
            called.add(office, figure);
        }
    }

    /** The one that is called so in all the text and has a name; null if there is none or more than one. */
    @Nullable
    Figure onlyCalled(int office) {
        Figure only = null;
        for (Figure figure : called.figures(office)) {
            if (figure.words > 0) {
                if (only != null) {
                    return null;
                }
                only = figure;
            }
        }
        return only;
    }

    /** Who was mentioned last before the token, of those called so or with a name that ends in the noun; null for nobody. */
    @Nullable
    Figure lastCalled(int office, int noun, int before) {
        Figure best = null;
        for (Figure figure : called.figures(office)) {
            best = later(best, figure, before);
        }
        for (Figure figure : bodies.figures(noun)) {
            best = later(best, figure, before);
        }
        return best;
    }

    /** The organisation mentioned last before the token; null if there is none. */
    @Nullable
    Figure lastOrganisation(int before, Predicate<Figure> test) {
        Figure best = null;
        for (Figure figure : organisations) {
            best = test.test(figure) ? later(best, figure, before) : best;
        }
        return best;
    }

    private static @Nullable Figure later(@Nullable Figure one, Figure other, int before) {
        boolean fits = other.lastSeen >= 0 && other.lastSeen < before;
        return fits && (one == null || other.lastSeen > one.lastSeen) ? other : one;
    }

    /** Whether the name ends in a noun for a body that is no firm: a ministry, a court, a union. */
    static boolean isPublicBody(Figure figure) {
        return PUBLIC.contains(figure.last.string().toLowerCase(Locale.ROOT));
    }
}
