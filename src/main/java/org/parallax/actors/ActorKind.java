package org.parallax.actors;

/** What an actor is, as far as the text or a gazetteer tells. */
public enum ActorKind {
    /** One human being, by name. */
    PERSON,
    /** A ministry, company, party, medium, alliance. */
    ORGANIZATION,
    /** A state; its capital, government and people speak for it: {@code China}, {@code Beijing}, {@code Chinese}. */
    COUNTRY,
    /** A city, region or other place that stands for nobody. */
    PLACE,
    /** Several people, or people without a name: {@code protesters}, {@code the officials}, {@code a spokesman}. */
    GROUP,
    /** Nothing tells. */
    UNKNOWN
}
