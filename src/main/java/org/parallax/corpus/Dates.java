package org.parallax.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Periods of dates as they are written: the names sort by time. Stateless. */
final class Dates {

    private static final int DATE_LENGTH = 10;

    /** How long a period is. */
    enum Period {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private Dates() {}

    /**
     * The period of an ISO date or date and time, by the day it names in its own zone; {@code (no date)} for none, {@code
     * (unreadable date)} for one of another form.
     */
    static String period(@Nullable String date, String field, Period period) {
        if (date == null || date.isBlank()) {
            return "(no " + field + ")";
        }
        LocalDate day = parse(date.strip());
        return day == null ? "(unreadable " + field + ")" : name(day, period);
    }

    private static @Nullable LocalDate parse(String date) {
        boolean timeBehind = date.length() > DATE_LENGTH && "T ".indexOf(date.charAt(DATE_LENGTH)) >= 0;
        if (date.length() != DATE_LENGTH && !timeBehind) {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, DATE_LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String name(LocalDate day, Period period) {
        return switch (period) {
            case DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }
}
