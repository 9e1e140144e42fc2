package org.parallax.voices;

/** Whose wording the content of an attribution is, in PolNeAR's terms. */
public enum AttributionKind {
    /** All of it stands in quotation marks: the speaker's wording. */
    DIRECT,
    /** Part of it stands in quotation marks. */
    MIXED,
    /** None of it does: the speaker's content, perhaps the narrator's wording. */
    INDIRECT
}
