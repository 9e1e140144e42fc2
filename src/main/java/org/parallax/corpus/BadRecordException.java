package org.parallax.corpus;

/** One record of a file is no document; those behind it may be. */
final class BadRecordException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    BadRecordException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
