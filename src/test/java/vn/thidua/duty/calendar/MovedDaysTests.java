package vn.thidua.duty.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.duty.calendar.model.DayMove;
import vn.thidua.duty.calendar.usecase.ConfirmYear;
import vn.thidua.duty.calendar.usecase.MoveDays;
import vn.thidua.duty.calendar.usecase.RemoveDayMove;
import vn.thidua.duty.calendar.usecase.ReopenYear;
import vn.thidua.duty.calendar.usecase.RestoreDayMove;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Days moved by notices and years confirmed. Each test has a year of its own, for the calendar is everybody's.
@DatabaseTest
class MovedDaysTests {
    @Autowired
    private Given given;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private MoveDays moveDays;

    @Autowired
    private RemoveDayMove remove;

    @Autowired
    private RestoreDayMove restore;

    @Autowired
    private ConfirmYear confirm;

    @Autowired
    private ReopenYear reopen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_notice_takes_a_day_off_against_a_saturday() {
        var monday = LocalDate.of(2041, 6, 3);
        var saturday = LocalDate.of(2041, 6, 8);
        assertThat(calendar.works(monday)).isTrue();
        assertThat(calendar.works(saturday)).isFalse();

        var move = moveDays.execute(notice(monday, saturday), given.administrator());
        assertThat(calendar.works(monday)).isFalse();
        assertThat(calendar.works(saturday)).isTrue();
        assertThat(calendar.forward(LocalDate.of(2041, 5, 31), 1)).isEqualTo(LocalDate.of(2041, 6, 4));

        remove.execute(move, given.administrator());
        assertThat(calendar.works(monday)).isTrue();
        assertThat(calendar.works(saturday)).isFalse();

        restore.execute(move, given.administrator());
        assertThat(calendar.works(monday)).isFalse();
        assertThat(calendar.works(saturday)).isTrue();
    }

    @Test
    void a_notice_overrides_what_the_law_gives() {
        var tet = calendar.holidays(2042).stream()
                .filter(day -> day.kind() == Holiday.Kind.COMPENSATION || day.unsure())
                .filter(day -> day.day().getMonthValue() < 3)
                .findFirst()
                .orElseThrow();
        moveDays.execute(notice(null, tet.day()), given.administrator());
        assertThat(calendar.works(tet.day())).isTrue();
        assertThat(calendar.year(2042).on(tet.day())).satisfies(day -> {
            assertThat(day.unsure()).isFalse();
            assertThat(day.source()).isEqualTo("9441/TB-BNV");
        });
    }

    @Test
    void a_day_that_is_already_so_is_refused_and_says_where() {
        refused("off", CalendarRefusals.OFF_ALREADY, notice(LocalDate.of(2043, 9, 2), null));
        refused("off", CalendarRefusals.OFF_ALREADY, notice(LocalDate.of(2043, 6, 6), null)); // a Saturday
        refused("worked", CalendarRefusals.WORKED_ALREADY, notice(null, LocalDate.of(2043, 6, 8)));

        moveDays.execute(notice(LocalDate.of(2043, 6, 9), LocalDate.of(2043, 6, 13)), given.administrator());
        refused("off", CalendarRefusals.DAY_TAKEN, notice(LocalDate.of(2043, 6, 9), null));
        refused("off", CalendarRefusals.DAY_TAKEN, notice(LocalDate.of(2043, 6, 13), null));
        refused("worked", CalendarRefusals.DAY_TAKEN, notice(null, LocalDate.of(2043, 6, 9)));
    }

    @Test
    void what_is_incomplete_is_refused_at_its_field() {
        incomplete("off", CalendarRefusals.NOTHING_MOVED, null, null, "Tết", "1/TB-BNV", LocalDate.of(2026, 1, 5));
        var day = LocalDate.of(2044, 6, 1);
        incomplete("worked", CalendarRefusals.SAME_DAY, day, day, "Tết", "1/TB-BNV", LocalDate.of(2026, 1, 5));
        incomplete("name", CalendarRefusals.NAME_BLANK, day, null, "  ", "1/TB-BNV", LocalDate.of(2026, 1, 5));
        incomplete("document", CalendarRefusals.DOCUMENT_BLANK, day, null, "Tết", "", LocalDate.of(2026, 1, 5));
        incomplete("documentDate", CalendarRefusals.DOCUMENT_DATE, day, null, "Tết", "1/TB-BNV", null);
        incomplete("documentDate", CalendarRefusals.DOCUMENT_DATE, day, null, "Tết", "1/TB-BNV", day);
        incomplete(
                "off",
                CalendarRefusals.YEAR_UNKNOWN,
                LocalDate.of(2013, 6, 3),
                null,
                "Tết",
                "1/TB-BNV",
                LocalDate.of(2013, 1, 5));
    }

    @Test
    void what_was_taken_out_comes_back_only_while_its_days_are_free() {
        var monday = LocalDate.of(2045, 6, 5);
        var first = moveDays.execute(notice(monday, null), given.administrator());
        remove.execute(first, given.administrator());
        remove.execute(first, given.administrator());
        assertThat(facts("duty.DayMoveRemoved", 2045)).isEqualTo(1);

        var second = moveDays.execute(notice(monday, LocalDate.of(2045, 6, 10)), given.administrator());
        assertThatThrownBy(() -> restore.execute(first, given.administrator())).isInstanceOf(Refusal.class);

        remove.execute(second, given.administrator());
        restore.execute(first, given.administrator());
        assertThat(calendar.works(monday)).isFalse();
    }

    @Test
    void a_year_is_confirmed_as_it_was_seen_and_no_longer_once_it_changes() {
        var administrator = given.administrator();
        var seen = calendar.year(2046).seal();
        assertThat(calendar.year(2046).confirmed()).isFalse();
        var move = moveDays.execute(notice(LocalDate.of(2046, 6, 4), null), administrator);
        assertThatThrownBy(() -> confirm.execute(2046, seen, administrator))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(CalendarRefusals.CHANGED_SINCE));

        confirm.execute(2046, calendar.year(2046).seal(), administrator);
        confirm.execute(2046, calendar.year(2046).seal(), administrator);
        assertThat(calendar.year(2046).confirmed()).isTrue();
        assertThat(facts("duty.YearConfirmed", 2046)).isEqualTo(1);

        remove.execute(move, administrator);
        assertThat(calendar.year(2046).confirmed()).as("after a change").isFalse();
        restore.execute(move, administrator);
        assertThat(calendar.year(2046).confirmed()).as("as it was confirmed").isTrue();

        reopen.execute(2046, administrator);
        reopen.execute(2046, administrator);
        assertThat(calendar.year(2046).confirmed()).isFalse();
        assertThat(facts("duty.YearReopened", 2046)).isEqualTo(1);
    }

    @Test
    void a_swap_over_the_turn_of_the_year_changes_both_years() {
        var administrator = given.administrator();
        confirm.execute(2047, calendar.year(2047).seal(), administrator);
        confirm.execute(2048, calendar.year(2048).seal(), administrator);
        var off = LocalDate.of(2047, 12, 30); // a Monday
        var worked = LocalDate.of(2048, 1, 11);
        moveDays.execute(notice(off, worked), administrator);
        assertThat(calendar.works(off)).isFalse();
        assertThat(calendar.works(worked)).isTrue();
        assertThat(calendar.year(2047).confirmed()).isFalse();
        assertThat(calendar.year(2048).confirmed()).isFalse();
    }

    /// Whoever is no administrator of the whole tree, however high his own branch, finds no way to the calendar.
    @ParameterizedTest
    @EnumSource(Role.class)
    void only_administrators_of_the_whole_tree_change_the_calendar(Role role) {
        var unit = given.unit("UBND tỉnh Sông Bứa", null);
        var stranger = given.actor(role, unit);
        var day = LocalDate.of(2049, 6, 1);
        missing(() -> moveDays.execute(notice(day, null), stranger));
        missing(() -> {
            confirm.execute(2049, calendar.year(2049).seal(), stranger);
            return null;
        });
        missing(() -> {
            reopen.execute(2049, stranger);
            return null;
        });
        missing(() -> remove.execute(new DayMoveId(UUID.randomUUID()), stranger));
        missing(() -> restore.execute(new DayMoveId(UUID.randomUUID()), stranger));
        assertThat(calendar.works(day)).isTrue();
    }

    @Test
    void two_who_enter_the_same_notice_at_once_enter_it_once() throws Exception {
        var day = LocalDate.of(2050, 6, 6);
        Callable<Boolean> entering = () -> {
            try {
                moveDays.execute(notice(day, null), given.administrator());
                return true;
            } catch (Refusal _) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var entered = pool.invokeAll(List.of(entering, entering, entering, entering)).stream()
                    .filter(future -> future.resultNow())
                    .count();
            assertThat(entered).isEqualTo(1);
        }
        assertThat(calendar.works(day)).isFalse();
    }

    @Test
    void what_is_undone_was_never_seen() {
        var day = LocalDate.of(2051, 6, 6);
        transactions.executeWithoutResult(status -> {
            moveDays.execute(notice(day, null), given.administrator());
            assertThat(calendar.works(day)).as("within its own transaction").isFalse();
            status.setRollbackOnly();
        });
        assertThat(calendar.works(day)).isTrue();
    }

    /// Another instance has changed the database: this one learns it from the revision.
    @Test
    void a_change_by_another_instance_is_seen() {
        var day = LocalDate.of(2052, 6, 5);
        assertThat(calendar.works(day)).isTrue();
        jdbc.sql("insert into duty.calendar_year (id, year, revision) values (:id, 2052, :id)")
                .param("id", UUID.randomUUID())
                .update();
        jdbc.sql("""
                insert into duty.day_move (id, version, off_day, name, document, document_date, entered_at, entered_by)
                values (:id, 0, :day, 'Tết', '1/TB-BNV', '2051-12-01', now(), 'Quản trị')
                """).param("id", UUID.randomUUID()).param("day", day).update();
        assertThat(calendar.year(2052).works(day)).isFalse();
        assertThat(calendar.works(day)).isFalse();
    }

    @Test
    void every_change_stands_in_the_trail_with_its_days() {
        var administrator = given.administrator();
        moveDays.execute(notice(LocalDate.of(2053, 6, 5), LocalDate.of(2053, 6, 7)), administrator);
        var changes = jdbc.sql("""
                        select e.changes::text || e.particulars::text
                        from audit.entry e join duty.calendar_year y on y.id = e.subject
                        where y.year = 2053 and e.fact = 'duty.DaysMoved' and e.subject_kind = 'calendar'
                        """).query(String.class).single();
        assertThat(changes).contains("2053-06-05", "2053-06-07", "9441/TB-BNV");
    }

    private long facts(String fact, int year) {
        return jdbc.sql("""
                select count(*) from audit.entry e join duty.calendar_year y on y.id = e.subject
                where e.fact = :fact and y.year = :year
                """)
                .param("fact", fact)
                .param("year", year)
                .query(Long.class)
                .single();
    }

    private void refused(String field, String code, DayMove.Particulars what) {
        assertThatThrownBy(() -> moveDays.execute(what, given.administrator()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private void incomplete(
            String field,
            String code,
            @Nullable LocalDate off,
            @Nullable LocalDate worked,
            String name,
            String document,
            @Nullable LocalDate date) {
        Actor administrator = given.administrator();
        assertThatThrownBy(() ->
                        moveDays.execute(new DayMove.Particulars(off, worked, name, document, date), administrator))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static void missing(Callable<?> act) {
        assertThatThrownBy(act::call).isInstanceOf(Missing.class);
    }

    private static DayMove.Particulars notice(@Nullable LocalDate off, @Nullable LocalDate worked) {
        return new DayMove.Particulars(off, worked, "Ngày hội của tỉnh", "9441/TB-BNV", LocalDate.of(2026, 10, 1));
    }
}
