package vn.thidua.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebook.Rulebook;

/// The double ledger of the calendar: every listed day off, make-up day and lunar day once more, by hand.
class ListedDaysTests {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.byLaw(Rulebook.load());

    /// The calendars of civil servants as the yearly notices fixed them: these weekdays are off, these Saturdays are
    /// worked, and no other.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020 | 01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02 | -
            2021 | 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03 | -
            2022 | 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 | -
            2023 | 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04 | -
            2024 | 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03 | 05-04
            2025 | 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02 | 04-26
            2026 | 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24 | 01-10 08-22
            """)
    void gives_the_listed_days_of_a_year_and_no_other(int year, String off, String worked) {
        assertThat(days(year, day -> !weekend(day) && !CALENDAR.works(day))).isEqualTo(listed(year, off));
        assertThat(days(year, day -> weekend(day) && CALENDAR.works(day))).isEqualTo(listed(year, worked));
    }

    /// Of 2027 only these are known: how Tết and the second day of 2/9 are laid is not, and says so.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027 | 01-01 04-16 04-30 05-03 09-02 11-24 | -
            """)
    void knows_what_is_certain_of_a_year_whose_notice_is_not_out(int year, String off, String worked) {
        assertThat(days(year, day -> !CALENDAR.works(day))).containsAll(listed(year, off));
        assertThat(days(year, day -> weekend(day) && CALENDAR.works(day))).isEqualTo(listed(year, worked));
        var unsure = CALENDAR.holidays(year).stream().filter(Holiday::unsure).map(Holiday::day);
        assertThat(unsure)
                .contains(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 7), LocalDate.of(2027, 9, 1))
                .doesNotContain(LocalDate.of(2027, 2, 6), LocalDate.of(2027, 9, 2), LocalDate.of(2027, 4, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-02-19, 2015-04-28",
        "2016, 2016-02-08, 2016-04-16",
        "2017, 2017-01-28, 2017-04-06",
        "2018, 2018-02-16, 2018-04-25",
        "2019, 2019-02-05, 2019-04-14",
        "2020, 2020-01-25, 2020-04-02",
        "2021, 2021-02-12, 2021-04-21",
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01",
        "2032, 2032-02-11, 2032-04-19",
        "2033, 2033-01-31, 2033-04-09",
        "2034, 2034-02-19, 2034-04-28",
        "2035, 2035-02-08, 2035-04-17"
    })
    void knows_the_first_day_of_tet_and_the_hung_kings_day(int year, LocalDate tet, LocalDate kings) {
        assertThat(LunarCalendar.day(year, MonthDay.of(1, 1))).isEqualTo(tet);
        assertThat(LunarCalendar.day(year, MonthDay.of(3, 10))).isEqualTo(kings);
        assertThat(CALENDAR.works(tet)).isFalse();
        assertThat(CALENDAR.works(kings)).isFalse();
    }

    /// Years in which Vietnam and China kept Tết on different days.
    @ParameterizedTest
    @CsvSource({"1968, 1968-01-29", "1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02"})
    void sees_the_moon_from_vietnam(int year, LocalDate tet) {
        assertThat(LunarCalendar.day(year, MonthDay.of(1, 1))).isEqualTo(tet);
    }

    /// BLLĐ 2012 Điều 115: 10; BLLĐ 2019 Điều 112: 11; with NQ 28/2026/QH16 12.
    @ParameterizedTest
    @CsvSource({"2014, 10", "2020, 10", "2021, 11", "2025, 11", "2026, 12", "2027, 12", "2035, 12"})
    void gives_as_many_paid_holidays_as_the_law(int year, int days) {
        assertThat(CALENDAR.holidays(year))
                .filteredOn(day -> day.kind() == Holiday.Kind.HOLIDAY)
                .hasSize(days);
    }

    @Test
    void keeps_a_proposed_swap_out_and_shows_it() {
        assertThat(CALENDAR.works(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(CALENDAR.works(LocalDate.of(2026, 11, 28))).isFalse();
        assertThat(CALENDAR.year(2026).proposals()).singleElement().satisfies(swap -> {
            assertThat(swap.off()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(swap.worked()).isEqualTo(LocalDate.of(2026, 11, 28));
            assertThat(swap.confidence().unsure()).isTrue();
        });
    }

    @Test
    void says_on_what_each_day_stands() {
        assertThat(CALENDAR.year(2026).on(LocalDate.of(2026, 4, 27))).satisfies(day -> {
            assertThat(day.kind()).isEqualTo(Holiday.Kind.COMPENSATION);
            assertThat(day.name()).isEqualTo("Giỗ Tổ Hùng Vương");
            assertThat(day.against()).isEqualTo(LocalDate.of(2026, 4, 26));
            assertThat(day.source()).contains("Điều 111");
        });
        assertThat(CALENDAR.year(2026).on(LocalDate.of(2026, 11, 24)))
                .satisfies(day -> assertThat(day.source()).contains("NQ 28/2026/QH16"));
        assertThat(CALENDAR.year(2025).on(LocalDate.of(2025, 11, 24))).isNull();
        assertThat(CALENDAR.year(2026).on(LocalDate.of(2026, 8, 22)))
                .satisfies(day -> assertThat(day.against()).isEqualTo(LocalDate.of(2026, 8, 31)));
    }

    private static List<LocalDate> days(int year, Predicate<LocalDate> wanted) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(wanted)
                .toList();
    }

    private static List<LocalDate> listed(int year, String days) {
        return days.equals("-")
                ? List.of()
                : Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
