package vn.thidua.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.model.DayMove;
import vn.thidua.duty.calendar.usecase.MoveDays;
import vn.thidua.duty.calendar.usecase.RemoveDayMove;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The administrator enters days moved by a notice: last days that a day off carries on are reckoned anew. Each test
/// has a month of its own, for the calendar is everybody's.
@DatabaseTest
class ReckoningTests {
    @Autowired
    private Given given;

    @Autowired
    private Duties duties;

    @Autowired
    private DutySteps steps;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private MoveDays moveDays;

    @Autowired
    private RemoveDayMove remove;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private UnitId province;
    private UnitId commune;
    private Actor clerk;

    @BeforeEach
    void a_commune() {
        province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        clerk = given.actor(Role.EMULATION_OFFICER, commune);
    }

    @Test
    void what_is_still_owed_moves_and_its_unit_is_told() {
        var monday = mondayOf(3);
        var duty = asked(monday, monday);

        off(monday);

        assertThat(view(duty).dueOn()).isEqualTo(monday.plusDays(1));
        assertThat(steps.of(view(duty).id()).getFirst())
                .returns(DutyStep.Kind.RECKONED, DutyStep::kind)
                .returns(new DutyStep.Move(monday, monday.plusDays(1)), DutyStep::moved);
        assertThat(jdbc.sql(
                                "select count(*) from notice.notice where account = :account and kind = 'duty.notice.moved'")
                        .param("account", clerk.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void it_comes_back_when_the_notice_is_taken_back() {
        var monday = mondayOf(4);
        var duty = asked(monday, monday);
        var move = off(monday);

        remove.execute(move, given.administrator());

        assertThat(view(duty).dueOn()).isEqualTo(monday);
    }

    @Test
    void what_was_carried_over_a_day_of_rest_comes_back_when_that_is_worked() {
        var monday = mondayOf(6);
        var saturday = monday.minusDays(2);
        var duty = asked(saturday, monday);

        moveDays.execute(notice(null, saturday), given.administrator());

        assertThat(view(duty).dueOn()).isEqualTo(saturday);
    }

    @Test
    void a_day_that_stands_as_it_is_and_what_is_done_stay() {
        var monday = mondayOf(7);
        var before = asked(null, monday);
        var done = asked(monday, monday);
        accept.execute(view(done).id(), 0, given.actor(Role.EMULATION_OFFICER, province));

        off(monday);

        assertThat(view(before).dueOn()).isEqualTo(monday);
        assertThat(view(done).dueOn()).isEqualTo(monday);
    }

    private DayMoveId off(LocalDate day) {
        return moveDays.execute(notice(day, null), given.administrator());
    }

    private static DayMove.Particulars notice(@Nullable LocalDate off, @Nullable LocalDate worked) {
        return new DayMove.Particulars(off, worked, "Nghỉ theo thông báo", "9441/TB-BNV", LocalDate.of(2026, 1, 5));
    }

    private static LocalDate mondayOf(int month) {
        return LocalDate.of(2073, month, 10).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private UUID asked(@Nullable LocalDate asked, LocalDate due) {
        var origin = Ids.next();
        var task = new Task(TaskId.next(), origin, 1, DutyKind.REPORT, "Báo cáo", "", "", null, province, "", "");
        transactions.executeWithoutResult(
                _ -> duties.derive(List.of(new Asked(task, null, due, asked, List.of(commune)))));
        return origin;
    }

    private DutyView view(UUID origin) {
        return duties.of(origin, commune).getFirst();
    }
}
