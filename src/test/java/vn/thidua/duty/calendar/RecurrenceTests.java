package vn.thidua.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.duty.calendar.Recurrence.Every;

class RecurrenceTests {
    @ParameterizedTest
    @CsvSource({
        "định kỳ hàng tháng, MONTH",
        "mỗi tháng, MONTH",
        "cuối mỗi tháng, MONTH",
        "định kỳ hàng quý, QUARTER",
        "hằng quý, QUARTER",
        "Định kỳ mỗi quý, QUARTER",
        "cuối mỗi quý, QUARTER",
        "định kỳ 03 tháng, QUARTER",
        "định kỳ 6 tháng, HALF_YEAR",
        "06 tháng một lần, HALF_YEAR",
        "một năm hai lần, HALF_YEAR",
        "định kỳ hàng năm, YEAR",
        "hằng năm, YEAR",
    })
    void knows_how_often_from_the_words_of_plans(String words, Every every) {
        assertThat(Recurrence.read(words)).contains(Recurrence.of(every));
    }

    /// A person is asked what these mean.
    @ParameterizedTest
    @ValueSource(
            strings = {"định kỳ", "hàng kỳ", "định kỳ hàng tuần", "thường xuyên", "", "trước ngày 45 tháng liền sau"})
    void says_nothing_where_the_words_do_not_say_how_often(String words) {
        assertThat(Recurrence.read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 05/01 hàng năm, 01-05, true",
        "không quá 15/02 hàng năm, 02-15, false",
        "chậm nhất ngày 06 tháng 3 hằng năm, 03-06, false",
        "trước ngày 30 tháng 6 mỗi năm, 06-30, true",
    })
    void reads_the_day_of_the_year(String words, String day, boolean before) {
        var found = Recurrence.read(words).orElseThrow();
        assertThat(found.every()).isEqualTo(Every.YEAR);
        assertThat(found.days()).containsExactly(MonthDay.parse("--" + day));
        assertThat(found.before()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"trước ngày 20 tháng liền sau, MONTH, 20, true", "chậm nhất ngày 10 của tháng sau, MONTH, 10, false"})
    void reads_the_day_of_the_month_after(String words, Every every, int day, boolean before) {
        var found = Recurrence.read(words).orElseThrow();
        assertThat(found.every()).isEqualTo(every);
        assertThat(found.dayAfter()).isEqualTo(day);
        assertThat(found.before()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 05 hàng tháng, 5, 29, true",
        "vào ngày mùng 1 mỗi tháng, 1, 1, false",
        "chậm nhất ngày 30 hằng tháng, 30, 29, false"
    })
    void reads_the_day_of_each_month_or_its_last(String words, int day, int february, boolean before) {
        var found = Recurrence.read(words).orElseThrow();
        assertThat(found.every()).isEqualTo(Every.MONTH);
        assertThat(found.days()).hasSize(12).contains(MonthDay.of(1, day), MonthDay.of(2, Math.min(day, february)));
        assertThat(found.before()).isEqualTo(before);
    }
}
