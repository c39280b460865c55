package vn.thidua.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebook.Rulebook;

class WorkingCalendarTests {
    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final WorkingCalendar CALENDAR = WorkingCalendar.byLaw(RULEBOOK);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 2026-06-15", // a Monday
        "2026-06-13, 2026-06-15", // a Saturday
        "2026-02-14, 2026-02-23", // the Saturday before the week of Tết
        "2023-12-31, 2024-01-02", // a Sunday before a holiday
        "2026-08-22, 2026-08-22", // a Saturday made up for 31 August
        "2026-08-31, 2026-09-03",
    })
    void finds_the_day_itself_or_the_next_that_is_worked(LocalDate day, LocalDate next) {
        assertThat(CALENDAR.next(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-12, 1, 2026-06-15",
        "2026-06-12, 10, 2026-06-26",
        "2026-06-13, 1, 2026-06-15",
        "2026-04-24, 1, 2026-04-28", // the Hùng Kings' day on Sunday 26, made up for on Monday 27
        "2026-08-21, 1, 2026-08-22", // a make-up Saturday counts
        "2026-08-28, 1, 2026-09-03",
        "2026-06-13, 0, 2026-06-15",
    })
    void counts_working_days_from_the_day_after(LocalDate from, int days, LocalDate last) {
        assertThat(CALENDAR.forward(from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 1, 2026-06-12",
        "2026-06-15, 5, 2026-06-08",
        "2026-06-14, 1, 2026-06-12",
        "2026-06-14, 0, 2026-06-12",
        "2026-02-23, 1, 2026-02-13",
    })
    void counts_working_days_backwards(LocalDate from, int days, LocalDate first) {
        assertThat(CALENDAR.back(from, days)).isEqualTo(first);
    }

    @Test
    void does_not_count_below_zero() {
        assertThatThrownBy(() -> CALENDAR.forward(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.back(FIRST, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goes_forward_and_back_over_the_same_days(long seed) {
        var random = new Random(seed);
        var day = FIRST.plusDays(random.nextInt(7_300));
        int count = 1 + random.nextInt(60);

        var last = CALENDAR.forward(day, count);
        assertThat(CALENDAR.works(last)).isTrue();
        assertThat(CALENDAR.between(day, last)).isEqualTo(count);
        assertThat(CALENDAR.between(last, day)).isEqualTo(-count);
        assertThat(CALENDAR.back(last, count)).isEqualTo(CALENDAR.previous(day));
        assertThat(CALENDAR.forward(day, count + 1)).isAfter(last);

        var first = CALENDAR.back(day, count);
        assertThat(CALENDAR.works(first)).isTrue();
        assertThat(CALENDAR.forward(first, count)).isEqualTo(CALENDAR.next(day));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void finds_the_nearest_working_day_on_either_side(long seed) {
        var random = new Random(seed);
        var day = FIRST.plusDays(random.nextInt(7_300));

        var next = CALENDAR.next(day);
        var previous = CALENDAR.previous(day);
        assertThat(next).isAfterOrEqualTo(day);
        assertThat(previous).isBeforeOrEqualTo(day);
        assertThat(Stream.iterate(
                        previous.plusDays(1), between -> between.isBefore(next), between -> between.plusDays(1)))
                .noneMatch(CALENDAR::works);
        assertThat(next.equals(previous)).isEqualTo(CALENDAR.works(day));
        assertThat(day.until(next).getDays()).isLessThan(11);
    }

    /// A notice that swaps two days moves these and no others, whatever the year.
    @ParameterizedTest
    @MethodSource("seeds")
    void a_notice_moves_its_own_days_only(long seed) {
        var random = new Random(seed);
        int year = 2015 + random.nextInt(20);
        var plain = new CalendarYear(year, RULEBOOK.holidays(), List.of(), null);
        var off = any(year, random, true, plain);
        var worked = any(year, random, false, plain);
        var move = new DayMoveView(
                new DayMoveId(new UUID(1, 1)), off, worked, "Tết", "1/TB-BNV", LocalDate.of(year - 1, 12, 1));

        var moved = new CalendarYear(year, RULEBOOK.holidays(), List.of(move), plain.seal());
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            var turned = day.equals(off) || day.equals(worked);
            assertThat(moved.works(day)).as(day.toString()).isEqualTo(turned != plain.works(day));
        });
        assertThat(moved.confirmed()).as("confirmed before the notice").isFalse();
        assertThat(new CalendarYear(year, RULEBOOK.holidays(), List.of(move), moved.seal()).confirmed())
                .isTrue();
    }

    /// BLLĐ 2019 Điều 111 khoản 3: as many working days are off as there are holidays on days of rest.
    @ParameterizedTest
    @MethodSource("seeds")
    void makes_up_for_every_holiday_on_a_day_of_rest(long seed) {
        var random = new Random(seed);
        int year = 2014 + random.nextInt(60);
        var days = CALENDAR.holidays(year);
        var resting = days.stream()
                .filter(day -> day.kind() == Holiday.Kind.HOLIDAY
                        && RULEBOOK.holidays().rest(day.day()))
                .map(Holiday::day);
        var made = days.stream().filter(day -> day.kind() == Holiday.Kind.COMPENSATION);
        assertThat(made.map(Holiday::against)).containsExactlyInAnyOrderElementsOf(resting.toList());
    }

    private static LocalDate any(int year, Random random, boolean worked, CalendarYear in) {
        while (true) {
            var day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
            if (in.works(day) == worked) {
                return day;
            }
        }
    }
}
