package org.parallax.testing;

/** What {@link GeneratedNews} fills its sentences with. */
final class NewsSlots {

    static final String[] HEADLINES = {
        "{country} {verb} {object}",
        "{people} {group} {verb} {object} in {capital}",
        "{object}: what {capital} may do next",
    };

    static final String[] SENTENCES = {
        "{person}, a {people} {role}, said that {object} was {quality}.",
        "\"{claim},\" said {person}.",
        "\"{claim},\" {title} said. \"{claim}.\"",
        "{title} told reporters in {capital} that the {group} {verb} {object}.",
        "The {people} {group} {verb} {object} on Monday.",
        "{country} {hedge} {plan} {object}, officials said.",
        "It isn't clear whether {country} {verb} {object}.",
        "The {group} didn't {plan} {object}, which {person} called \"{quality}\".",
        "At least {number} people were hurt near {capital}, and {number} were arrested.",
        "According to {title}, {object} {hedge} be {quality}.",
        "But {person} denied it: \"{claim}.\"",
        "The {role}'s plan for {object} was {quality}, though the {group} {hedge} {plan} it.",
        "In {capital}, the {group} won praise for {object} after a {quality} winter.",
        "{country} and {country} signed a {quality} agreement on {object} worth $\u200a{number} million.",
        "She never said that {object} was {quality}.",
        "Prices rose {number}% in {country}, the U.N. said; {object} {hedge} suffer.",
    };

    static final String[] OBJECTS = {
        "the peace talks",
        "the new election law",
        "the pipeline",
        "the café strike",
        "a costly reform",
        "the hospital's funding",
        "the border crossing",
        "the vaccine programme",
        "the corruption trial",
        "the ceasefire",
        "the budget",
        "the opposition's march",
    };

    static final String[] GIVEN = {
        "Anna", "Daniel", "José", "Fatima", "Rick", "Zoë", "Wei", "Olga", "Samuel", "Marie-Claire", "Ivan", "Aïcha"
    };
    static final String[] FAMILY = {
        "Fisher", "Nováková", "Zhang", "O'Neill", "Almeida", "Larsen", "Osei", "Karimov", "Peters", "Sato", "García"
    };
    static final String[] TITLES = {"Mr.", "Ms.", "Dr.", "President", "Prime Minister", "Gen."};

    private static final String[] GROUPS = {
        "government", "protesters", "army", "parliament", "unions", "doctors", "opposition", "police", "students"
    };
    private static final String[] ROLES = {"analyst", "minister", "spokeswoman", "economist", "judge", "farmer"};
    private static final String[] VERBS = {
        "attacked",
        "welcomed",
        "praised",
        "condemned",
        "rescued",
        "defended",
        "threatened",
        "rejected",
        "betrayed",
        "supported",
        "failed to stop",
        "refused to discuss"
    };
    private static final String[] PLANS = {"support", "destroy", "delay", "improve", "abandon", "protect", "ruin"};
    private static final String[] QUALITIES = {
        "excellent",
        "dangerous",
        "fair",
        "disastrous",
        "very good",
        "not good",
        "hardly honest",
        "brutal",
        "hopeful",
        "utterly corrupt",
        "calm",
        "deadly",
        "successful"
    };
    private static final String[] HEDGES = {"may", "might", "could", "will", "must", "would perhaps"};
    private static final String[] CLAIMS = {
        "We don't want {object}", "This is a {quality} day for {country}", "They {hedge} {plan} {object}",
        "I can't call {object} {quality}", "The {group} {verb} us", "Nobody knows what {capital} will do",
    };

    private NewsSlots() {}

    static String[] of(String slot) {
        return switch (slot) {
            case "object" -> OBJECTS;
            case "group" -> GROUPS;
            case "role" -> ROLES;
            case "verb" -> VERBS;
            case "plan" -> PLANS;
            case "quality" -> QUALITIES;
            case "hedge" -> HEDGES;
            case "claim" -> CLAIMS;
            default -> throw new IllegalArgumentException("no slot named \"" + slot + "\"");
        };
    }
}
