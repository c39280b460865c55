package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Closings;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.usecase.CloseMovement;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.movement.usecase.ReopenMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.usecase.ClosePlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A movement comes to its end: what was not done is seen to be not done, and nothing new is handed in.
@DatabaseTest
class ClosingTests {
    private static final CloseMovement.Order EARLY = new CloseMovement.Order(true, false, "");

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private CloseMovement close;

    @Autowired
    private ReopenMovement reopen;

    @Autowired
    private ClosePlan closePlan;

    @Autowired
    private Movements movements;

    @Autowired
    private Closings closings;

    @Autowired
    private Duties duties;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor officer;
    private PlanId plan;
    private MovementId movement;

    @BeforeEach
    void a_launched_plan_of_a_department_with_two_divisions() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        plan = givenPlans.issued(department);
        movement = launch.execute(
                plan, new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()), officer);
    }

    @Test
    void before_its_time_is_over_it_ends_only_where_somebody_says_so() {
        jdbc.sql("update movement.movement set ends_on = :day where id = :id")
                .param("day", LocalDate.now(clock))
                .param("id", movement.value())
                .update();
        refused(
                MovementRefusals.ENDS_LATER,
                () -> close.execute(movement, new CloseMovement.Order(false, false, ""), officer));
        assertThat(state()).isEqualTo(MovementState.LAUNCHED);

        jdbc.sql("update movement.movement set ends_on = :day where id = :id")
                .param("day", LocalDate.now(clock).minusDays(1))
                .param("id", movement.value())
                .update();
        close.execute(movement, new CloseMovement.Order(false, false, ""), officer);
        assertThat(state()).isEqualTo(MovementState.CLOSED);
    }

    @Test
    void what_was_not_done_stays_to_be_seen_and_nothing_more_is_handed_in() {
        close.execute(movement, EARLY, officer);

        assertThat(registration(division)).returns(DutyState.MISSED, DutyView::state);
        assertThat(duties.owedBy(division)).isEmpty();
        refused(
                "",
                () -> submit.execute(
                        registration(division).id(),
                        "Muộn.",
                        List.of(),
                        given.actor(Role.EMULATION_OFFICER, division)));
        assertThat(closings.of(movement))
                .singleElement()
                .satisfies(each -> assertThat(each.missed()).isEqualTo(5));
    }

    @Test
    void it_says_in_plain_words_that_the_movement_has_ended() {
        close.execute(movement, EARLY, officer);

        refused(
                DutyRefusals.ORIGIN_ENDED,
                () -> submit.execute(
                        registration(division).id(),
                        "Muộn.",
                        List.of(),
                        given.actor(Role.EMULATION_OFFICER, division)));
    }

    @Test
    void what_was_handed_in_before_is_still_accepted_but_not_given_back() {
        submit.execute(
                registration(office).id(), "Đã đăng ký.", List.of(), given.actor(Role.EMULATION_OFFICER, office));
        submit.execute(
                registration(division).id(), "Đã đăng ký.", List.of(), given.actor(Role.EMULATION_OFFICER, division));
        close.execute(movement, EARLY, officer);

        accept.execute(registration(office).id(), 1, officer);
        assertThat(registration(office)).returns(DutyState.DONE, DutyView::state);
        refused(
                DutyRefusals.ORIGIN_ENDED,
                () -> giveBack.execute(registration(division).id(), 1, "Thiếu biểu.", officer));
    }

    @Test
    void what_was_not_done_is_let_off_only_with_a_reason() {
        refused(
                MovementRefusals.REASON_MISSING,
                () -> close.execute(movement, new CloseMovement.Order(true, true, " "), officer));

        close.execute(movement, new CloseMovement.Order(true, true, "Do mưa lũ."), officer);

        assertThat(registration(division)).returns(DutyState.WAIVED, DutyView::state);
    }

    @Test
    void opened_again_it_goes_on_with_what_was_not_done() {
        close.execute(movement, EARLY, officer);

        reopen.execute(movement, "Bổ sung kết quả.", officer);

        assertThat(state()).isEqualTo(MovementState.LAUNCHED);
        var clerk = given.actor(Role.EMULATION_OFFICER, division);
        submit.execute(registration(division).id(), "Đã đăng ký.", List.of(), clerk);
        assertThat(registration(division)).returns(DutyState.SUBMITTED, DutyView::state);
        assertThat(closings.of(movement)).extracting(Closings.Closing::reopened).containsExactly(true, false);
    }

    @Test
    void with_its_plan_it_ends_and_cannot_go_on() {
        closePlan.execute(plan, given.actor(Role.HEAD, department));

        assertThat(state()).isEqualTo(MovementState.CLOSED);
        refused(MovementRefusals.PLAN_HAS_ENDED, () -> reopen.execute(movement, "Làm tiếp.", officer));
    }

    @Test
    void only_its_leaders_end_it() {
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", null));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> close.execute(movement, EARLY, stranger));
        refused(MovementRefusals.NOT_LEADING, () -> close.execute(movement, EARLY, given.actor(Role.HEAD, division)));
        refused(
                MovementRefusals.NOT_LEADING,
                () -> reopen.execute(movement, "Làm tiếp.", given.actor(Role.AUDITOR, department)));
        assertThat(state()).isEqualTo(MovementState.LAUNCHED);
    }

    private MovementState state() {
        return movements.find(movement).orElseThrow().state();
    }

    private DutyView registration(UnitId unit) {
        return duties.of(movement.value(), unit).stream()
                .filter(each -> each.task().kind() == DutyKind.REGISTER_TITLES)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith(code));
    }
}
