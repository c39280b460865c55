package vn.thidua.movement.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Derived;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// An inspection is planned, held, followed by what is to be mended, and closed; it is between the two.
@DatabaseTest
class InspectionTests {
    private static final String MENDING = "Bổ sung biên bản bình xét quý I";

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private PlanInspection plan;

    @Autowired
    private ChangeInspection change;

    @Autowired
    private CancelInspection cancel;

    @Autowired
    private RestoreInspection restore;

    @Autowired
    private RecordInspection record;

    @Autowired
    private AskMending askMending;

    @Autowired
    private CloseInspection close;

    @Autowired
    private ReopenInspection reopen;

    @Autowired
    private InspectionPermits permits;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private Duties duties;

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId department;
    private UnitId division;
    private Actor leader;
    private Actor clerk;
    private MovementId movement;
    private LocalDate today;

    @BeforeEach
    void a_movement_of_a_department_with_two_divisions() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        leader = given.actor(Role.EMULATION_OFFICER, department);
        clerk = given.actor(Role.EMULATION_OFFICER, division);
        movement = launch.execute(
                givenPlans.issued(department),
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                leader);
        today = LocalDate.now(clock);
    }

    @Test
    void the_inspected_unit_is_told_of_what_is_to_come() {
        var inspection = planned();
        assertThat(told(clerk)).containsExactly("movement.inspection.notice.planned.text");
        change.execute(movement, inspection, 0, outline(today.plusDays(9)), leader);
        assertThat(told(clerk)).contains("movement.inspection.notice.moved.text");
        assertThat(seen(inspection).plannedOn()).isEqualTo(today.plusDays(9));
        cancel.execute(movement, inspection, "Trùng lịch họp", leader);
        assertThat(told(clerk)).contains("movement.inspection.notice.cancelled.text");
        restore.execute(movement, inspection, leader);
        assertThat(seen(inspection))
                .returns(InspectionState.PLANNED, Inspection::state)
                .returns("", Inspection::reason);
    }

    @Test
    void what_is_to_be_mended_is_a_duty_of_the_unit_which_the_inspecting_one_accepts() {
        var inspection = held();
        askMending.execute(movement, inspection, new Mending.Wanted(MENDING, today.plusDays(10)), leader);

        var duty = mending();
        assertThat(duty)
                .returns(today.plusDays(10), DutyView::dueOn)
                .returns(department, each -> each.task().askedBy());
        assertThat(duty.task().origin()).isEqualTo(movement.value());
        assertThat(told(clerk)).contains("movement.inspection.notice.mending.text");

        refused(InspectionRefusals.REASON_NEEDED, () -> close.execute(movement, inspection, "", leader));
        submit.execute(duty.id(), "Đã bổ sung.", List.of(), clerk);
        accept.execute(duty.id(), 1, leader);
        close.execute(movement, inspection, "", leader);
        assertThat(seen(inspection))
                .returns(InspectionState.CLOSED, Inspection::state)
                .returns("", Inspection::reason);
    }

    @Test
    void closed_with_reasons_it_lets_the_unit_off_what_is_not_mended() {
        var inspection = held();
        askMending.execute(movement, inspection, new Mending.Wanted(MENDING, today.plusDays(10)), leader);
        var duty = mending();

        close.execute(movement, inspection, "Phòng giải thể từ tháng sau", leader);

        assertThat(jdbc.sql("select state from duty.duty where id = ?")
                        .param(duty.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(DutyState.WAIVED.name());
        assertThat(seen(inspection).reason()).isEqualTo("Phòng giải thể từ tháng sau");
        reopen.execute(movement, inspection, leader);
        assertThat(seen(inspection).state()).isEqualTo(InspectionState.HELD);
    }

    @Test
    void nothing_is_written_down_of_what_has_not_been_and_nothing_mended_before() {
        var inspection = planned();
        refused(
                InspectionRefusals.HELD_IN_FUTURE,
                () -> record.execute(movement, inspection, written(0, today.plusDays(1), "Tốt."), leader));
        refused(
                InspectionRefusals.FINDINGS_NEEDED,
                () -> record.execute(movement, inspection, written(0, today, " "), leader));
        refused(
                InspectionRefusals.NOT_HELD,
                () -> askMending.execute(movement, inspection, new Mending.Wanted(MENDING, today), leader));
        refused("FLOW-001", () -> close.execute(movement, inspection, "", leader));
        refused(InspectionRefusals.NOT_CLOSED, () -> reopen.execute(movement, inspection, leader));
        record.execute(movement, inspection, written(0, today, "Tốt."), leader);
        refused(
                InspectionRefusals.MENDING_DAY_NEEDED,
                () -> askMending.execute(
                        movement, inspection, new Mending.Wanted(MENDING, today.minusDays(1)), leader));
        refused(
                InspectionRefusals.CHANGED_SINCE_SEEN,
                () -> record.execute(movement, inspection, written(0, today, "Chưa tốt."), leader));
        refused(InspectionRefusals.NOT_PLANNED, () -> change.execute(movement, inspection, 1, outline(today), leader));
    }

    @Test
    void it_is_between_the_two() {
        var inspection = planned();
        var neighbour = given.actor(Role.EMULATION_OFFICER, given.unit("Phòng Thương mại", department));
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", null));

        assertThat(permits.requireSee(clerk, movement, inspection)).isNotNull();
        for (var other : List.of(neighbour, stranger)) {
            assertThatExceptionOfType(Missing.class).isThrownBy(() -> permits.requireSee(other, movement, inspection));
        }
        refused(
                InspectionRefusals.NOT_INSPECTED_BY_YOU,
                () -> record.execute(movement, inspection, written(0, today, "Tốt cả."), clerk));
        refused(InspectionRefusals.NOT_INSPECTING, () -> plan.execute(movement, division, outline(today), clerk));
        var auditor = given.actor(Role.AUDITOR, department);
        refused(InspectionRefusals.NOT_INSPECTED_BY_YOU, () -> cancel.execute(movement, inspection, "Thôi", auditor));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> plan.execute(movement, given.unit("Sở Tài chính", null), outline(today), leader));
    }

    @Test
    void the_unit_above_one_that_takes_part_inspects_it_too() {
        var province = given.unit("UBND tỉnh Lam Giang", "UBND", null);
        var middle = given.unit("Sở Xây dựng", "SXD", province);
        var lowest = given.unit("Phòng Quy hoạch", middle);
        var head = given.actor(Role.HEAD, province);
        var whole = new Audience(Audience.Reach.NONE, Set.of(), List.of(), List.of(lowest, middle), List.of());
        var provincial = givenPlans.issued(province);
        var led = launch.execute(provincial, new LaunchMovement.Order(Ids.next(), whole, everybody(provincial)), head);
        var officer = given.actor(Role.EMULATION_OFFICER, middle);

        var inspection = plan.execute(led, lowest, outline(today), officer);

        assertThat(permits.requireSee(officer, led, inspection).inspection().unit())
                .isEqualTo(middle);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> plan.execute(led, middle, outline(today), officer));
    }

    /// All that the plan asks, asked of everybody.
    private List<Choice> everybody(PlanId of) {
        var issued = plans.find(of).orElseThrow();
        return Derived.from(issued).stream()
                .map(each -> new Choice(each.key(), false, each.kind(), each.words(), true, List.of(), each.dueOn()))
                .toList();
    }

    private InspectionId planned() {
        return plan.execute(movement, division, outline(today.plusDays(5)), leader);
    }

    private InspectionId held() {
        var inspection = planned();
        record.execute(movement, inspection, written(0, today, "Đăng ký đủ; thiếu biên bản bình xét."), leader);
        return inspection;
    }

    private static Planned outline(LocalDate on) {
        return new Planned(on, "Bà Lê Thị Mai, Chánh Văn phòng", "Việc đăng ký thi đua");
    }

    private static RecordInspection.Written written(int seen, LocalDate on, String findings) {
        return new RecordInspection.Written(seen, on, "", findings);
    }

    private Inspection seen(InspectionId inspection) {
        return permits.requireSee(leader, movement, inspection).inspection();
    }

    private DutyView mending() {
        return duties.owedBy(division).stream()
                .filter(duty -> duty.task().words().equals(MENDING))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(Actor actor) {
        return jdbc.sql("select text from notice.notice where account = ? and about_kind = 'inspection'")
                .param(actor.account())
                .query(String.class)
                .list();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
