package vn.thidua.ledger.eligibility.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.Regulations;

/// Reads what is asked out of an address: today's law and this year unless something else is named.
@Component
class Askings {
    /// What stands in the address.
    static final String DAY = "day";

    static final String YEAR = "year";
    static final String WHOLE = "whole";

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1945;
    private static final int YEARS_AHEAD = 5;

    private final Rulebook rulebook;
    private final Regulations regulations;
    private final Clock clock;

    Askings(Rulebook rulebook, Regulations regulations, Clock clock) {
        this.rulebook = rulebook;
        this.regulations = regulations;
        this.clock = clock;
    }

    AskingHead read(Map<String, String> parameters) {
        var today = LocalDate.now(clock);
        var typedDay = parameters.getOrDefault(DAY, "");
        var typedYear = parameters.getOrDefault(YEAR, "");
        var typedWhole = parameters.getOrDefault(WHOLE, "");
        var readDay = day(typedDay);
        var day = readDay == null ? today : readDay;
        var readYear = year(typedYear, day);
        int year = readYear == null ? day.getYear() : readYear;
        var whole = year(typedWhole, day);
        boolean unreadable = (readDay == null && !typedDay.isBlank())
                || (readYear == null && !typedYear.isBlank())
                || (whole == null && !typedWhole.isBlank());
        var regimes = rulebook.regimes();
        return new AskingHead(
                new Asking(day, year, whole),
                today,
                unreadable,
                rulebook.begins(),
                regimes.on(day).orElse(null),
                regimes.notApplied(day));
    }

    /// The law where they are, with what their province or agency adds to it.
    Law law(AskingHead head, UnitId unit) {
        return regulations.asOf(head.asking().day(), unit);
    }

    /// A day as browsers send it or as people write it.
    private static @Nullable LocalDate day(String typed) {
        var text = Vietnamese.line(typed);
        try {
            return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Integer year(String typed, LocalDate day) {
        var text = Vietnamese.line(typed);
        if (!text.matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(text);
        return year < FIRST_YEAR || year > day.getYear() + YEARS_AHEAD ? null : Integer.valueOf(year);
    }
}
