package vn.thidua.duty.calendar.web;

import java.time.LocalDate;
import java.util.Locale;
import vn.thidua.duty.calendar.Holiday;
import vn.thidua.site.Texts;

/// A special day in the list.
/// @param confirmed whether its year is
public record DayLine(Holiday holiday, boolean confirmed) {
    public LocalDate day() {
        return holiday.day();
    }

    public String weekday(Texts texts) {
        return texts.of("duty.calendar.weekday." + day().getDayOfWeek().getValue());
    }

    public String kindText() {
        return "duty.calendar.kind." + kind();
    }

    public String kind() {
        return holiday.kind().name().toLowerCase(Locale.ROOT);
    }

    /// What it is for, in the reader's words.
    public String what(Texts texts) {
        var other = holiday.against();
        if (holiday.kind() == Holiday.Kind.COMPENSATION) {
            return texts.of("duty.calendar.for", holiday.name(), other);
        }
        if (holiday.name().isEmpty()) {
            return other == null
                    ? ""
                    : texts.of(holiday.works() ? "duty.calendar.for_off" : "duty.calendar.for_worked", other);
        }
        return holiday.name();
    }

    public String source(Texts texts) {
        return holiday.sourceDate() == null
                ? holiday.source()
                : texts.of("duty.calendar.notice_of", holiday.source(), holiday.sourceDate());
    }

    /// `confirmed`, `notice` (entered by an administrator), `unsure` or `law`.
    public String state() {
        if (confirmed) {
            return "confirmed";
        }
        return holiday.move() != null ? "notice" : holiday.unsure() ? "unsure" : "law";
    }

    public String stateText() {
        return "duty.calendar.state." + state();
    }

    public String tag() {
        return switch (state()) {
            case "confirmed" -> "ok";
            case "unsure" -> "due";
            default -> "info";
        };
    }
}
