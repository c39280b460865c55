package vn.thidua.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.duty.calendar.Recurrence.Every;
import vn.thidua.kernel.PartialDate;
import vn.thidua.rulebook.Rulebook;

/// What the plans say about time, in days; the words are those of real plans.
class DueDatesTests {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.byLaw(Rulebook.load());
    private static final DueDates DATES = new DueDates(CALENDAR);

    /// `trước ngày 15/6/2020`: 14/6 is the last day, a Sunday; it is not carried on to the day it must come before.
    @ParameterizedTest
    @CsvSource({
        "2020-06-15, 2020-06-14",
        "2021-01-31, 2021-01-30",
        "2022-07, 2022-06-30",
        "2023, 2022-12-31",
        "2020-03-01, 2020-02-29",
    })
    void before_a_day_ends_on_the_day_before(String date, LocalDate last) {
        var due = DATES.before(PartialDate.parse(date));
        assertThat(due.asked()).isEqualTo(last);
        assertThat(due.dueOn()).isEqualTo(last);
        assertThat(due.lateOn(last)).isFalse();
        assertThat(due.lateOn(last.plusDays(1))).isTrue();
    }

    /// `chậm nhất vào cuối quý II/2021`, `đến hết tháng 3 năm 2026`, `hết năm 2021`, `đến hết ngày 31/12/2023`.
    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 2021-06-30, 2021-06-30",
        "2026-03, 2026-03-31, 2026-03-31",
        "2021, 2021-12-31, 2021-12-31",
        "2023-12-31, 2023-12-31, 2024-01-02",
        "2026-02-16, 2026-02-16, 2026-02-23",
    })
    void by_a_day_ends_on_it_or_on_the_next_working_day(String date, LocalDate asked, LocalDate dueOn) {
        assertThat(DATES.by(PartialDate.parse(date))).isEqualTo(Due.carried(null, asked, dueOn));
    }

    /// `hoàn thành trong tháng 7/2020`.
    @Test
    void within_a_month_opens_on_its_first_day() {
        assertThat(DATES.within(PartialDate.parse("2020-07")))
                .isEqualTo(Due.carried(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 7, 31), LocalDate.of(2020, 7, 31)));
        assertThat(DATES.within(CalendarPeriod.quarter(2027, 1)).dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    /// A meeting on a Sunday is on that Sunday; `vào tháng 4 năm 2026` is any day of it.
    @Test
    void on_a_day_is_that_day_whatever_it_is() {
        var sunday = LocalDate.of(2026, 6, 14);
        assertThat(DATES.on(PartialDate.of(sunday))).isEqualTo(Due.fixed(sunday, sunday));
        assertThat(DATES.on(PartialDate.parse("2026-04")).opensOn()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    /// `từ ngày 08 đến ngày 10 tháng 12 năm 2025`, `từ tháng 7 đến tháng 12 năm 2021`.
    @Test
    void from_and_to_are_both_included() {
        assertThat(DATES.between(PartialDate.parse("2025-12-08"), PartialDate.parse("2025-12-10")))
                .isEqualTo(
                        Due.carried(LocalDate.of(2025, 12, 8), LocalDate.of(2025, 12, 10), LocalDate.of(2025, 12, 10)));
        var half = DATES.between(PartialDate.parse("2021-07"), PartialDate.parse("2021-12"));
        assertThat(half.opensOn()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(half.asked()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(DATES.between(null, PartialDate.parse("2021")).opensOn()).isNull();
    }

    /// The wave of 06/8/2021 to 30/6/2022 reports quarterly: four times; the quarter it begins in opens with it.
    @Test
    void every_quarter_is_due_when_it_ends_within_the_span() {
        var span = new CalendarPeriod(LocalDate.of(2021, 8, 6), LocalDate.of(2022, 6, 30));
        var dues = DATES.every(Recurrence.read("định kỳ hàng quý").orElseThrow(), span);
        assertThat(dues)
                .extracting(Due::asked)
                .containsExactly(
                        LocalDate.of(2021, 9, 30),
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 3, 31),
                        LocalDate.of(2022, 6, 30));
        assertThat(dues.getFirst().opensOn()).isEqualTo(LocalDate.of(2021, 8, 6));
        assertThat(dues.get(1).opensOn()).isEqualTo(LocalDate.of(2021, 10, 1));
    }

    @Test
    void every_half_year_and_month_end_where_the_calendar_ends_them() {
        var year = CalendarPeriod.year(2026);
        assertThat(DATES.every(Recurrence.of(Every.HALF_YEAR), year))
                .extracting(Due::asked)
                .containsExactly(
                        CalendarPeriod.half(2026, 1).last(),
                        CalendarPeriod.half(2026, 2).last());
        assertThat(DATES.every(Recurrence.of(Every.MONTH), year))
                .hasSize(12)
                .extracting(due -> due.asked().plusDays(1).getDayOfMonth())
                .containsOnly(1);
        assertThat(DATES.every(Recurrence.of(Every.MONTH), year).get(1).asked())
                .isEqualTo(CalendarPeriod.month(2026, 2).last());
    }

    @Test
    void a_span_in_which_no_period_ends_asks_once_at_its_end() {
        var span = new CalendarPeriod(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 9, 2));
        assertThat(DATES.every(Recurrence.of(Every.QUARTER), span))
                .containsExactly(Due.carried(span.first(), span.last(), LocalDate.of(2026, 9, 3)));
    }

    /// `trước ngày 15/6 và 01/12 hàng năm`.
    @Test
    void named_days_recur_each_year_of_the_span() {
        var twice = Recurrence.read("trước ngày 15/6 và 01/12 hàng năm").orElseThrow();
        var span = new CalendarPeriod(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 12, 31));
        assertThat(DATES.every(twice, span))
                .extracting(Due::dueOn)
                .containsExactly(
                        LocalDate.of(2024, 11, 30),
                        LocalDate.of(2025, 6, 14),
                        LocalDate.of(2025, 11, 30),
                        LocalDate.of(2026, 6, 14),
                        LocalDate.of(2026, 11, 30));
    }

    /// `trước ngày 20 tháng liền sau`: of December in January.
    @Test
    void a_day_of_the_month_after_lies_after_the_span() {
        var monthly = Recurrence.read("trước ngày 20 tháng liền sau").orElseThrow();
        var dues = DATES.every(monthly, CalendarPeriod.quarter(2026, 4));
        assertThat(dues)
                .extracting(Due::dueOn)
                .containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 19));
        assertThat(dues.getFirst().opensOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void an_event_brings_its_date_later() {
        var congress = LocalDate.of(2026, 4, 24);
        assertThat(DATES.at(congress).dueOn()).isEqualTo(congress);
        assertThat(DATES.after(congress, 5)).isEqualTo(DATES.withinWorkingDays(congress, 5));
        assertThat(DATES.after(congress, 1).dueOn()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(DATES.ahead(LocalDate.of(2026, 4, 28), 1).dueOn()).isEqualTo(congress);
    }

    @Test
    void reminds_on_working_days_before_the_last_day() {
        var due = DATES.before(PartialDate.parse("2020-06-15"));
        assertThat(DATES.reminders(due, List.of(5, 1, 0)))
                .containsExactly(LocalDate.of(2020, 6, 5), LocalDate.of(2020, 6, 11), LocalDate.of(2020, 6, 12));
        assertThat(DATES.nextReminder(due, List.of(5, 1, 0), LocalDate.of(2020, 6, 6)))
                .contains(LocalDate.of(2020, 6, 11));
        assertThat(DATES.nextReminder(due, List.of(5, 1, 0), LocalDate.of(2020, 6, 13)))
                .isEmpty();
    }

    @Test
    void does_not_remind_before_the_time_opens() {
        var due = DATES.between(PartialDate.parse("2025-12-08"), PartialDate.parse("2025-12-10"));
        assertThat(DATES.reminders(due, List.of(10, 1))).containsExactly(LocalDate.of(2025, 12, 9));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_time_is_carried_on_only_over_days_off(long seed) {
        var random = new Random(seed);
        var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_300));
        var by = DATES.by(PartialDate.of(day));
        assertThat(by.asked()).isEqualTo(day);
        assertThat(CALENDAR.works(by.dueOn())).isTrue();
        assertThat(day.datesUntil(by.dueOn()).filter(CALENDAR::works)).isEmpty();

        var before = DATES.before(PartialDate.of(day));
        assertThat(before.dueOn()).isBefore(day);
        assertThat(before.lateOn(day)).isTrue();
        assertThat(DATES.before(PartialDate.of(day.plusDays(1))).asked()).isEqualTo(by.asked());
    }

    /// Periods follow each other without a gap, each is due after it opens, and the last lies within the span.
    @ParameterizedTest
    @MethodSource("seeds")
    void recurring_times_cover_the_span_without_a_gap(long seed) {
        var random = new Random(seed);
        var from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_000));
        var span = new CalendarPeriod(from, from.plusDays(random.nextInt(1_500)));
        var every = Every.values()[random.nextInt(Every.values().length)];
        var dues = DATES.every(Recurrence.of(every), span);

        assertThat(dues).isNotEmpty();
        assertThat(dues.getFirst().opensOn()).isEqualTo(span.first());
        for (int at = 1; at < dues.size(); at++) {
            assertThat(dues.get(at).opensOn())
                    .isEqualTo(dues.get(at - 1).asked().plusDays(1));
        }
        assertThat(span.contains(dues.getLast().asked())).isTrue();
        if (dues.size() > 1) {
            assertThat(dues).allSatisfy(due -> {
                assertThat(due.asked().plusDays(1).getDayOfMonth()).isEqualTo(1);
                assertThat(due.asked().getMonthValue() % every.months()).isZero();
            });
            assertThat(dues.getLast().asked().plusDays(1).plusMonths(every.months()))
                    .isAfter(span.last().plusDays(1));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reminders_are_working_days_in_order_and_in_time(long seed) {
        var random = new Random(seed);
        var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_300));
        var due = random.nextBoolean() ? DATES.by(PartialDate.of(day)) : DATES.before(PartialDate.of(day));
        int ahead = random.nextInt(20);

        var reminders = DATES.reminders(due, List.of(ahead, 0, ahead + 1));
        assertThat(reminders).isSorted().doesNotHaveDuplicates().allMatch(CALENDAR::works);
        assertThat(reminders).allMatch(reminder -> !due.lateOn(reminder));
        assertThat(CALENDAR.between(DATES.reminder(due, ahead), CALENDAR.previous(due.dueOn())))
                .isEqualTo(ahead);
        assertThat(reminders.getLast().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
    }
}
