package vn.thidua.duty.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.duty.calendar.CalendarRefusals;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.DayMoveView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// What a notice of the government moved, as an administrator entered it. It is removed, never deleted, and can be put
/// back.
/// @param offDay the day taken off, null where only a day of rest is worked
/// @param workDay the day of rest that is worked, null where only a day is taken off
@Table(schema = "duty", name = "day_move")
public record DayMove(
        @Id DayMoveId id,
        @Version @Nullable Integer version,
        @Nullable LocalDate offDay,
        @Nullable LocalDate workDay,
        String name,
        String document,
        LocalDate documentDate,
        Instant enteredAt,
        String enteredBy,
        @Nullable Instant removedAt,
        @Nullable String removedBy) {

    public static DayMove entered(Particulars what, Actor by, Instant at) {
        return new DayMove(
                new DayMoveId(Ids.next()),
                null,
                what.off,
                what.worked,
                what.name,
                what.document,
                Objects.requireNonNull(what.documentDate),
                at,
                by.name(),
                null,
                null);
    }

    public DayMove removed(Actor by, Instant at) {
        return with(at, by.name());
    }

    public DayMove restored() {
        return with(null, null);
    }

    public boolean stands() {
        return removedAt == null;
    }

    public DayMoveView view() {
        return new DayMoveView(id, offDay, workDay, name, document, documentDate);
    }

    private DayMove with(@Nullable Instant removed, @Nullable String by) {
        return new DayMove(
                id, version, offDay, workDay, name, document, documentDate, enteredAt, enteredBy, removed, by);
    }

    /// What somebody entered.
    /// @param name why, as calendars show it: the holiday it serves
    /// @param document number and symbol of the notice
    public record Particulars(
            @Nullable LocalDate off,
            @Nullable LocalDate worked,
            String name,
            String document,
            @Nullable LocalDate documentDate) {
        public Particulars {
            name = Vietnamese.line(name);
            document = Vietnamese.line(document);
            if (off == null && worked == null) {
                throw Refusal.on("off", CalendarRefusals.NOTHING_MOVED, "duty.calendar.refusal.nothing_moved");
            }
            if (off != null && off.equals(worked)) {
                throw Refusal.on("worked", CalendarRefusals.SAME_DAY, "duty.calendar.refusal.same_day");
            }
            within("off", off);
            within("worked", worked);
            if (name.isEmpty()) {
                throw Refusal.on("name", CalendarRefusals.NAME_BLANK, "duty.calendar.refusal.name_blank");
            }
            if (document.isEmpty()) {
                throw Refusal.on("document", CalendarRefusals.DOCUMENT_BLANK, "duty.calendar.refusal.document_blank");
            }
            if (documentDate == null) {
                throw Refusal.on("documentDate", CalendarRefusals.DOCUMENT_DATE, "duty.calendar.refusal.document_date");
            }
        }

        private static void within(String field, @Nullable LocalDate day) {
            if (day != null && (day.getYear() < CalendarYear.FIRST || day.getYear() > CalendarYear.LAST)) {
                throw Refusal.on(
                        field,
                        CalendarRefusals.YEAR_UNKNOWN,
                        "duty.calendar.refusal.year_unknown",
                        Integer.toString(CalendarYear.FIRST),
                        Integer.toString(CalendarYear.LAST));
            }
        }
    }
}
