package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.amend.Item;
import vn.thidua.movement.model.Amendments;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.usecase.AmendMovement;
import vn.thidua.movement.usecase.Answer;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.CloseMovement;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.movement.usecase.PendingAmendment;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Derived;
import vn.thidua.support.Given;
import vn.thidua.support.GivenAmendments;
import vn.thidua.support.GivenPlans;

/// The plan of a running movement is amended: what moves, moves; what is done stays done; everybody is told once.
@DatabaseTest
class AmendMovementTests {
    private static final UnaryOperator<String> TWO_WEEKS_LONGER =
            text -> text.replace("trước ngày 28/02/2026", "trước ngày 15/3/2026");
    private static final UnaryOperator<String> NO_REGISTRATION =
            text -> text.replaceAll("1\\. Các phòng gửi[^\n]*\n", "");

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private AmendMovement amend;

    @Autowired
    private CloseMovement close;

    @Autowired
    private PendingAmendment pending;

    @Autowired
    private Movements movements;

    @Autowired
    private Amendments amendments;

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Duties duties;

    @Autowired
    private DutySteps steps;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private JdbcClient jdbc;

    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor officer;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan_of_a_department_with_two_divisions() {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        plan = givenPlans.issued(department);
    }

    @Test
    void dates_move_and_done_work_stays_done() {
        var movement = launched();
        var done = registration(movement, office);
        submit.execute(done.id(), "Đã đăng ký.", List.of(), given.actor(Role.EMULATION_OFFICER, office));
        accept.execute(done.id(), 1, officer);

        amended(movement, TWO_WEEKS_LONGER);

        assertThat(registration(movement, division)).returns(LocalDate.of(2026, 3, 14), DutyView::dueOn);
        assertThat(registration(movement, office))
                .returns(LocalDate.of(2026, 2, 27), DutyView::dueOn)
                .returns(DutyState.DONE, DutyView::state);
        assertThat(steps.of(registration(movement, division).id())).anySatisfy(step -> {
            assertThat(step.kind()).isEqualTo(DutyStep.Kind.AMENDED);
            assertThat(step.moved()).isEqualTo(new DutyStep.Move(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 14)));
            assertThat(step.words()).isEqualTo("Theo kế hoạch sửa đổi");
        });
    }

    @Test
    void the_movement_follows_the_new_edition_and_remembers_what_it_did() {
        var movement = launched();

        amended(movement, TWO_WEEKS_LONGER);

        assertThat(movement(movement))
                .returns(2, Movement::edition)
                .returns(plans.find(plan).orElseThrow().number(), Movement::number);
        assertThat(pending.waits(movement(movement))).isFalse();
        assertThat(amendments.of(movement)).singleElement().satisfies(applied -> {
            assertThat(applied.moved()).isEqualTo(2);
            assertThat(applied.waived()).isZero();
            assertThat(applied.changes()).extracting(each -> each.what()).contains("CHANGED");
        });
    }

    @Test
    void what_the_plan_no_longer_asks_is_waived_with_the_reason_even_where_it_was_handed_in() {
        var movement = launched();
        var handedIn = registration(movement, office);
        submit.execute(handedIn.id(), "Đã đăng ký.", List.of(), given.actor(Role.EMULATION_OFFICER, office));

        amended(movement, NO_REGISTRATION);

        assertThat(List.of(registration(movement, office), registration(movement, division)))
                .extracting(DutyView::state)
                .containsOnly(DutyState.WAIVED);
        assertThat(steps.of(handedIn.id()))
                .extracting(DutyStep::kind, DutyStep::words)
                .startsWith(tuple(DutyStep.Kind.WAIVED, "Theo kế hoạch sửa đổi"))
                .contains(tuple(DutyStep.Kind.SUBMITTED, "Đã đăng ký."));
    }

    @Test
    void what_is_new_lies_before_those_whom_the_plan_names() {
        var movement = launched();

        amended(
                movement,
                text -> text.replace(
                        "2. Văn phòng Sở tổng hợp",
                        "2. Phòng Kế hoạch ký giao ước thi đua trước ngày 20/03/2026.\n3. Văn phòng Sở tổng hợp"));

        assertThat(duties.owedBy(division))
                .filteredOn(each -> each.task().kind() == DutyKind.PLEDGE)
                .singleElement()
                .returns(LocalDate.of(2026, 3, 19), DutyView::dueOn);
        assertThat(duties.owedBy(office)).extracting(each -> each.task().kind()).doesNotContain(DutyKind.PLEDGE);
    }

    @Test
    void a_day_set_at_the_launch_stays_unless_the_leader_says_otherwise() {
        var key = key(DutyKind.REGISTER_TITLES);
        var movement = launched(
                new Choice(key, false, DutyKind.REGISTER_TITLES, "Đăng ký", true, List.of(), LocalDate.of(2026, 3, 5)));

        amended(movement, TWO_WEEKS_LONGER);
        assertThat(registration(movement, division)).returns(LocalDate.of(2026, 3, 5), DutyView::dueOn);

        var item = item(plan, movement, text -> text.replace("trước ngày 15/3/2026", "trước ngày 31/3/2026"));
        apply(movement, new Answer(item, true, true, false, List.of(), null));
        assertThat(registration(movement, division)).returns(LocalDate.of(2026, 3, 30), DutyView::dueOn);
    }

    @Test
    void what_the_leader_does_not_take_stays_as_it_is_and_is_not_asked_again() {
        var movement = launched();
        new GivenAmendments(given, beans).amend(plan, NO_REGISTRATION);
        var gone = pending.of(movement(movement)).orElseThrow().items().stream()
                .filter(each -> each.what() == Item.What.GONE)
                .findFirst()
                .orElseThrow();

        apply(movement, new Answer(gone.id(), false, false, false, List.of(), null));

        assertThat(registration(movement, division)).returns(DutyState.OPEN, DutyView::state);
        new GivenAmendments(given, beans).amend(plan, text -> text.replace("15/12/2026", "10/12/2026"));
        assertThat(pending.of(movement(movement)).orElseThrow().items())
                .extracting(each -> each.what())
                .doesNotContain(Item.What.GONE);
    }

    @Test
    void each_unit_is_told_once_with_all_its_changes() {
        var movement = launched();
        var clerk = given.actor(Role.EMULATION_OFFICER, division);

        amended(
                movement,
                text -> TWO_WEEKS_LONGER
                        .apply(text)
                        .replace(
                                "2. Văn phòng Sở tổng hợp",
                                "2. Phòng Kế hoạch ký giao ước thi đua trước ngày 20/03/2026.\n3. Văn phòng Sở tổng hợp"));

        assertThat(told(clerk, "movement.notice.amended"))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("14/03/2026", "giao uoc"));
    }

    @Test
    void its_leaders_are_told_that_the_plan_has_a_new_edition() {
        launched();
        new GivenAmendments(given, beans).amend(plan, TWO_WEEKS_LONGER);

        assertThat(told(officer, "movement.notice.plan_amended")).hasSize(1);
    }

    @Test
    void sent_twice_it_is_applied_once_and_by_two_leaders_at_once_by_one() throws Exception {
        var movement = launched();
        new GivenAmendments(given, beans).amend(plan, TWO_WEEKS_LONGER);
        var same = new AmendMovement.Order(Ids.next(), 2, "Theo kế hoạch sửa đổi", "", List.of());
        var other = new AmendMovement.Order(Ids.next(), 2, "Theo kế hoạch sửa đổi", "", List.of());
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var all = new ArrayList<Callable<String>>();
            for (var order : List.of(same, same, other)) {
                all.add(() -> {
                    try {
                        amend.execute(movement, order, officer);
                        return "done";
                    } catch (Refusal refusal) {
                        return refusal.code();
                    }
                });
            }
            for (var future : threads.invokeAll(all)) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes).contains("done", MovementRefusals.NOTHING_TO_AMEND);
        assertThat(amendments.of(movement)).hasSize(1);
    }

    @Test
    void of_a_unit_that_hands_in_while_the_plan_is_amended_nothing_is_lost() throws Exception {
        var units = new ArrayList<UnitId>(List.of(office, division));
        for (int i = 1; i <= 10; i++) {
            units.add(given.unit("Phòng số " + i, department));
        }
        var movement = launched();
        var clerks = units.stream()
                .map(unit -> given.actor(Role.EMULATION_OFFICER, unit))
                .toList();
        new GivenAmendments(given, beans).amend(plan, NO_REGISTRATION);
        var owed = units.stream().map(unit -> registration(movement, unit)).toList();
        var start = new CyclicBarrier(units.size() + 1);
        var all = new ArrayList<Callable<Boolean>>();
        for (int at = 0; at < units.size(); at++) {
            var duty = owed.get(at).id();
            var clerk = clerks.get(at);
            all.add(() -> {
                start.await();
                try {
                    submit.execute(duty, "Đã đăng ký.", List.of(), clerk);
                    return true;
                } catch (Refusal _) {
                    return false;
                }
            });
        }
        all.add(() -> {
            start.await();
            apply(movement);
            return true;
        });
        var outcomes = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            for (var future : threads.invokeAll(all)) {
                outcomes.add(future.get());
            }
        }

        for (int at = 0; at < units.size(); at++) {
            assertThat(registration(movement, units.get(at)).state()).isEqualTo(DutyState.WAIVED);
            assertThat(steps.of(owed.get(at).id()).stream().anyMatch(step -> step.kind() == DutyStep.Kind.SUBMITTED))
                    .isEqualTo(outcomes.get(at));
        }
    }

    @Test
    void who_does_not_lead_the_movement_applies_nothing() {
        var movement = launched();
        new GivenAmendments(given, beans).amend(plan, TWO_WEEKS_LONGER);
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", null));
        var below = given.actor(Role.HEAD, division);
        var auditor = given.actor(Role.AUDITOR, department);

        assertThatExceptionOfType(Missing.class).isThrownBy(() -> amend.execute(movement, order(2), stranger));
        for (var wrong : List.of(below, auditor)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> amend.execute(movement, order(2), wrong))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(MovementRefusals.NOT_LEADING));
        }
        assertThat(movement(movement).edition()).isEqualTo(1);
    }

    @Test
    void an_edition_the_leader_has_not_seen_is_not_applied_nor_any_to_a_closed_movement() {
        var movement = launched();
        new GivenAmendments(given, beans).amend(plan, TWO_WEEKS_LONGER);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> amend.execute(movement, order(1), officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(MovementRefusals.EDITION_SEEN_BEFORE));
        close.execute(movement, new CloseMovement.Order(true, false, ""), officer);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> amend.execute(movement, order(2), officer))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(MovementRefusals.CLOSED));
    }

    @Test
    void everybody_may_be_asked_to_acknowledge_the_amended_plan() {
        var movement = launched();
        new GivenAmendments(given, beans).amend(plan, TWO_WEEKS_LONGER);

        amend.execute(
                movement,
                new AmendMovement.Order(Ids.next(), 2, "Theo kế hoạch sửa đổi", "Xác nhận bản sửa đổi", List.of()),
                officer);

        assertThat(duties.owedBy(division))
                .filteredOn(each -> each.task().kind() == DutyKind.ACKNOWLEDGE)
                .extracting(each -> each.task().words())
                .hasSize(2)
                .contains("Xác nhận bản sửa đổi");
    }

    private MovementId launched(Choice... choices) {
        return launch.execute(
                plan, new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of(choices)), officer);
    }

    private void amended(MovementId movement, UnaryOperator<String> text) {
        new GivenAmendments(given, beans).amend(plan, text);
        apply(movement);
    }

    private void apply(MovementId movement, Answer... answers) {
        var edition = plans.lastEdition(plan);
        amend.execute(
                movement,
                new AmendMovement.Order(Ids.next(), edition, "Theo kế hoạch sửa đổi", "", List.of(answers)),
                officer);
    }

    private static AmendMovement.Order order(int edition) {
        return new AmendMovement.Order(Ids.next(), edition, "Theo kế hoạch sửa đổi", "", List.of());
    }

    private String item(PlanId of, MovementId movement, UnaryOperator<String> text) {
        new GivenAmendments(given, beans).amend(of, text);
        return pending.of(movement(movement)).orElseThrow().items().stream()
                .filter(each -> each.task() != null && each.task().kind() == DutyKind.REGISTER_TITLES)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Movement movement(MovementId id) {
        return movements.find(id).orElseThrow();
    }

    private DutyView registration(MovementId movement, UnitId unit) {
        return duties.of(movement.value(), unit).stream()
                .filter(each -> each.task().kind() == DutyKind.REGISTER_TITLES)
                .findFirst()
                .orElseThrow();
    }

    private String key(DutyKind kind) {
        var issued = plans.find(plan).orElseThrow();
        return Derived.from(issued).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<String> told(Actor whom, String kind) {
        return jdbc.sql("select folded from notice.notice where account = :account and kind = :kind")
                .param("account", whom.account())
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
