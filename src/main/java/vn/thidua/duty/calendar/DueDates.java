package vn.thidua.duty.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;

/// What the words of a plan about time mean in days.
///
/// A time that ends on a day off ends on the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5). Not so `trước
/// ngày`, which names the first day that is too late: carried on, it would reach that very day or pass it. Nor what is
/// to happen on a day: a meeting on a Sunday is on that Sunday.
public final class DueDates {
    private final WorkingCalendar calendar;

    public DueDates(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// `trước ngày 15/6`: 14/6 is the last day. `trước tháng 7`, `trước năm 2022`: the last day before it begins.
    public Due before(PartialDate date) {
        var last = date.first().minusDays(1);
        return Due.fixed(null, last);
    }

    /// `chậm nhất 15/6`, `đến hết tháng 6`, `cuối quý II`: the day itself, or the last of the period.
    public Due by(PartialDate date) {
        return upTo(null, date.last());
    }

    /// `vào ngày 10/12`: that day; of a month or a year, some day in it.
    public Due on(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? Due.fixed(date.first(), date.first()) : within(date);
    }

    /// `trong tháng 7`, `trong năm 2026`.
    public Due within(PartialDate date) {
        return upTo(date.first(), date.last());
    }

    /// `trong quý III`, `6 tháng đầu năm`.
    public Due within(CalendarPeriod period) {
        return upTo(period.first(), period.last());
    }

    /// `từ … đến …`, both ends included.
    /// @param from null where the plan gives only the end
    /// @throws IllegalArgumentException where it ends before it begins
    public Due between(@Nullable PartialDate from, PartialDate to) {
        return upTo(from == null ? null : from.first(), to.last());
    }

    /// `trong vòng 10 ngày làm việc kể từ ngày …`; the day it is counted from is not among them.
    public Due withinWorkingDays(LocalDate from, int workingDays) {
        var last = calendar.forward(from, workingDays);
        return Due.fixed(from, last);
    }

    /// `định kỳ hàng quý`, within the span of a movement or a stage: once for each period that ends within it, on its
    /// last day. A span in which no period ends asks once, at its end. Where days of the year are named, on these;
    /// where a day of the month after is named, on that, though it lies after the span.
    public List<Due> every(Recurrence recurrence, CalendarPeriod span) {
        var found = new ArrayList<Due>();
        if (!recurrence.days().isEmpty()) {
            for (int year = span.first().getYear(); year <= span.last().getYear() + 1; year++) {
                for (var day : recurrence.days()) {
                    var due = named(null, day.atYear(year), recurrence.before());
                    if (span.contains(due.asked())) {
                        found.add(due);
                    }
                }
            }
            return found;
        }
        int months = recurrence.every().months();
        var period = first(YearMonth.from(span.first()), months);
        while (!period.last().isAfter(span.last())) {
            found.add(periodic(recurrence, period, span));
            period = first(YearMonth.from(period.last()).plusMonths(1), months);
        }
        if (found.isEmpty()) {
            found.add(periodic(recurrence, span, span));
        }
        return found;
    }

    /// Tied to an event whose date is set: due on its day.
    public Due at(LocalDate event) {
        return Due.fixed(null, event);
    }

    /// Tied to an event: so many working days after it.
    public Due after(LocalDate event, int workingDays) {
        return withinWorkingDays(event, workingDays);
    }

    /// Tied to an event: so many working days before it.
    public Due ahead(LocalDate event, int workingDays) {
        var last = calendar.back(event, workingDays);
        return Due.fixed(null, last);
    }

    /// The day to remind somebody, so many working days before the last one in time; 0 is that one itself, or the last
    /// working day before it.
    public LocalDate reminder(Due due, int workingDaysBefore) {
        return calendar.back(calendar.previous(due.dueOn()), workingDaysBefore);
    }

    /// The days to remind somebody, each once and in order, those before the time opens left out.
    public List<LocalDate> reminders(Due due, Collection<Integer> workingDaysBefore) {
        return workingDaysBefore.stream()
                .map(days -> reminder(due, days))
                .filter(day -> due.opensOn() == null || !day.isBefore(due.opensOn()))
                .distinct()
                .sorted()
                .toList();
    }

    /// The next reminder from a day on, empty where all are past.
    public Optional<LocalDate> nextReminder(Due due, Collection<Integer> workingDaysBefore, LocalDate from) {
        return reminders(due, workingDaysBefore).stream()
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }

    private Due periodic(Recurrence recurrence, CalendarPeriod period, CalendarPeriod span) {
        var opens = period.first().isBefore(span.first()) ? span.first() : period.first();
        var day = recurrence.dayAfter();
        if (day == null) {
            return upTo(opens, period.last());
        }
        var month = YearMonth.from(period.last()).plusMonths(1);
        return named(opens, month.atDay(Math.min(day, month.lengthOfMonth())), recurrence.before());
    }

    private Due named(@Nullable LocalDate opens, LocalDate day, boolean before) {
        return before ? Due.fixed(opens, day.minusDays(1)) : upTo(opens, day);
    }

    private Due upTo(@Nullable LocalDate opens, LocalDate last) {
        return Due.carried(opens, last, calendar.next(last));
    }

    /// The period of the year that a month lies in.
    private static CalendarPeriod first(YearMonth month, int months) {
        var start = month.minusMonths((month.getMonthValue() - 1L) % months);
        return new CalendarPeriod(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
    }
}
