package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are made of valued words, set into sentences, and swapped for names that are not: the tone must stay as it is. */
class NamesCarryNoToneTest {

    private static final ToneScorer SCORER = ToneScorer.news();

    private static final List<String> GIVEN =
            List.of("Hope", "Grace", "Faith", "Joy", "Victor", "Clement", "Anna", "Peter");
    private static final List<String> FAMILY = List.of(
            "Love", "Strong", "Wise", "Noble", "Savage", "Good", "Best", "Bliss", "Moody", "Swift", "Rich", "Hicks");
    private static final List<String> VALUED = List.of(
            "Justice",
            "Freedom",
            "Victory",
            "Liberty",
            "Progress",
            "Unity",
            "Hope",
            "Peace",
            "Security",
            "Defense",
            "Welfare",
            "Fairness",
            "Labor",
            "Heritage",
            "Integrity",
            "Grace",
            "Welcome",
            "Crisis");
    private static final List<String> BODY = List.of(
            "Department", "Ministry", "Party", "Church", "Bank", "Foundation", "Institute", "University", "Alliance");
    private static final List<String> LAWS = List.of(
            "Fairness Act",
            "Patriot Act",
            "Clean Water Act",
            "Affordable Housing Act",
            "Violence Against Women Act",
            "Safe Streets Act",
            "Equality Act",
            "Terrorism Risk Act",
            "Freedom Charter",
            "Dignity Amendment");
    private static final List<String> PLACES = List.of(
            "Great Falls",
            "Mount Pleasant",
            "Battle Creek",
            "Cape Fear",
            "Death Valley",
            "Fort Worth",
            "Hope Island",
            "Good Harbor Bay",
            "Grand Rapids",
            "Lake Placid",
            "Pleasant Hill",
            "Broken Arrow",
            "Sweet Home",
            "Bad Axe",
            "Paradise Valley",
            "Friendship Heights",
            "Devil's Lake",
            "Independence Hall",
            "Victory Square");
    private static final List<String> SHIPS = List.of(
            "Resolute",
            "Victory",
            "Intrepid",
            "Endurance",
            "Courageous",
            "Valiant",
            "Enterprise",
            "Invincible",
            "Terror");
    private static final List<String> COMPANIES = List.of(
            "Best Buy",
            "Good Earth",
            "Liberty Mutual",
            "Great Western",
            "Paramount Trust",
            "Fidelity Trust",
            "Pure Gold",
            "Dollar General",
            "Whole Foods",
            "Smart Home",
            "United Health",
            "Happy Valley Foods",
            "Freedom Mortgage");
    private static final List<String> OPERATIONS = List.of(
            "Operation Noble Shield",
            "Operation Enduring Freedom",
            "Operation Desert Storm",
            "Operation Just Cause",
            "Operation Brave Heart",
            "Operation Swift Justice",
            "Project Hope",
            "Project Safe Childhood");

    /** Nothing in them is valued; a name stands first, last, before a possessive, in a list, behind a preposition and a title. */
    private static final Map<String, List<String>> TEMPLATES = Map.of(
            "person",
            List.of(
                    "%s said on Monday that the meeting would be in March.",
                    "The letter was sent by %s on Monday.",
                    "On Monday, %s's office published the letter.",
                    "The letter names Anna Fisher, %s and the mayor of Oslo.",
                    "“It was in March,” %s told reporters.",
                    "Ms. %s was in Oslo on Monday."),
            "body",
            List.of(
                    "The %s said on Monday that the meeting would be in March.",
                    "A spokesman for the %s told reporters about the meeting.",
                    "The letter to the Norton %s was sent on Monday.",
                    "%s officials met in Oslo on Monday.",
                    "The %s's report, 80 pages long, was published on Monday."),
            "ship",
            List.of(
                    "The %s was in Oslo on Monday.",
                    "The letter was sent from the %s on Monday.",
                    "On Monday the %s's captain was in Oslo.",
                    "On Monday the USS %s was on its way to Oslo."),
            "thing",
            List.of(
                    "The pages about %s were published on Monday.",
                    "%s is in the report.",
                    "On Monday, %s was in the news.",
                    "The report, which names %s, is 80 pages long."));

    record Swap(String kind, String name, String sentence, String neutral) {
        boolean holds() {
            return SCORER.score(sentence).value().orElse(0)
                    == SCORER.score(neutral).value().orElse(0);
        }

        @Override
        public String toString() {
            return kind + ": " + sentence + " " + SCORER.score(sentence).contributions();
        }
    }

    private static Map<String, List<Swap>> swaps() {
        Map<String, List<Swap>> swaps = new LinkedHashMap<>();
        swaps.put("persons", swaps("person", product(GIVEN, FAMILY), "Peter Larsen"));
        swaps.put("bodies", swaps("body", product(VALUED, BODY), "Norton Society"));
        swaps.put("laws", swaps("body", LAWS, "Norton Society"));
        swaps.put("places", swaps("thing", PLACES, "Norton Larsen"));
        swaps.put("ships", swaps("ship", SHIPS, "Norton"));
        swaps.put("companies", swaps("thing", COMPANIES, "Norton Larsen"));
        swaps.put("operations", swaps("thing", OPERATIONS, "Norton Larsen"));
        return swaps;
    }

    private static List<String> product(List<String> first, List<String> second) {
        return first.stream()
                .flatMap(a -> second.stream().map(b -> a + " " + b))
                .toList();
    }

    private static List<Swap> swaps(String kind, List<String> names, String neutral) {
        List<Swap> swaps = new ArrayList<>();
        for (String template : TEMPLATES.get(kind)) {
            for (String name : names) {
                swaps.add(new Swap(kind, name, template.formatted(name), template.formatted(neutral)));
            }
        }
        return swaps;
    }

    static Stream<Map.Entry<String, List<Swap>>> kinds() {
        return swaps().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_name_of_valued_words_is_worth_what_any_name_is(Map.Entry<String, List<Swap>> kind) {
        List<Swap> broken =
                kind.getValue().stream().filter(swap -> !swap.holds()).toList();
        assertThat(broken).isEmpty();
        assertThat(kind.getValue()).hasSizeGreaterThan(30);
    }
}
