package org.parallax.framing;

/** How far a comparison reaches. */
public enum Scope {
    /**
     * All words come from one document: its turns were compared, and differences hold within this text only. "Putin, as
     * quoted here", not "Putin".
     */
    ONE_DOCUMENT("differences hold within this text only"),
    /** Documents were compared, each of them one independent unit. */
    DOCUMENTS("differences hold for texts like these");

    private final String meaning;

    Scope(String meaning) {
        this.meaning = meaning;
    }

    /** The scope in words, to print below a table. */
    public String meaning() {
        return meaning;
    }
}
