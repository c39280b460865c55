package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.model.Proposals;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.plan.usecase.ClosePlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// An issued plan becomes dated duties on the right desks, once, or nothing happens.
@DatabaseTest
class LaunchTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private Movements movements;

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Proposals derivation;

    @Autowired
    private Duties duties;

    @Autowired
    private ClosePlan close;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor officer;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan_of_a_department_with_two_divisions() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        plan = givenPlans.issued(department);
    }

    @Test
    void each_body_owes_what_the_plan_asks_of_it_when_the_plan_says() {
        launched(order());

        assertThat(duties.owedBy(division))
                .extracting(each -> each.task().kind(), DutyView::dueOn)
                .containsExactly(
                        tuple(DutyKind.REGISTER_TITLES, LocalDate.of(2026, 2, 27)), tuple(DutyKind.ACKNOWLEDGE, null));
        assertThat(duties.owedBy(office))
                .extracting(each -> each.task().kind(), DutyView::dueOn)
                .contains(tuple(DutyKind.REPORT, LocalDate.of(2026, 12, 14)));
        assertThat(duties.owedBy(division).getFirst().task().quote())
                .isEqualTo("Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.");
    }

    @Test
    void the_trail_knows_how_many_take_part_and_how_much_they_owe() {
        var movement = launched(order());

        assertThat(jdbc.sql(
                                "select particulars ->> 'participants' || ' ' || (particulars ->> 'duties') from audit.entry where subject = ? and unit = ?")
                        .params(movement.value(), department.value())
                        .query(String.class)
                        .list())
                .containsExactly("2 5");
    }

    @Test
    void pressed_twice_it_launches_once() throws Exception {
        var order = order();
        var again = new ArrayList<Callable<MovementId>>();
        for (int i = 0; i < 4; i++) {
            again.add(() -> launch.execute(plan, order, officer));
        }
        var ids = new ArrayList<MovementId>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var future : threads.invokeAll(again)) {
                ids.add(future.get());
            }
        }

        assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
        assertThat(duties.of(ids.getFirst().value(), division)).hasSize(2);
    }

    @Test
    void launched_by_two_people_at_once_it_is_the_movement_of_one() throws Exception {
        var both = new ArrayList<Callable<String>>();
        for (int i = 0; i < 2; i++) {
            both.add(() -> {
                try {
                    return launched(order()).text();
                } catch (Refusal refusal) {
                    return refusal.code();
                }
            });
        }
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var future : threads.invokeAll(both)) {
                outcomes.add(future.get());
            }
        }

        var movement = movements.ofPlan(plan).orElseThrow();
        assertThat(outcomes).containsExactlyInAnyOrder(movement.text(), MovementRefusals.ALREADY_LAUNCHED);
        assertThat(duties.of(movement.value(), division)).hasSize(2);
    }

    @Test
    void a_launch_that_is_cut_off_leaves_nothing_and_can_be_made_again() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            launched(order());
            status.setRollbackOnly();
        });
        assertThat(movements.ofPlan(plan)).isEmpty();
        assertThat(duties.owedBy(division)).isEmpty();

        launched(order());

        assertThat(duties.owedBy(division)).hasSize(2);
    }

    @Test
    void one_wrong_choice_and_nothing_is_launched() {
        var nobody =
                new Choice(proposal(DutyKind.REPORT).key(), false, DutyKind.REPORT, "Báo cáo", false, List.of(), null);

        refused(MovementRefusals.BODY_NEEDED, () -> launched(order(nobody)));

        assertThat(movements.ofPlan(plan)).isEmpty();
        assertThat(duties.owedBy(division)).isEmpty();
    }

    @Test
    void duties_are_changed_dropped_and_added_before_the_launch() {
        var registration = proposal(DutyKind.REGISTER_TITLES);
        launched(order(
                new Choice(
                        registration.key(),
                        false,
                        DutyKind.REGISTER_CRITERIA,
                        "Đăng ký tiêu chí",
                        false,
                        List.of(division),
                        LocalDate.of(2026, 3, 15)),
                new Choice(proposal(DutyKind.ACKNOWLEDGE).key(), true, DutyKind.ACKNOWLEDGE, "", true, List.of(), null),
                new Choice("", false, DutyKind.PLEDGE, "Ký giao ước", true, List.of(), null)));

        assertThat(duties.owedBy(division))
                .extracting(each -> each.task().words())
                .containsExactly("Đăng ký tiêu chí", "Ký giao ước");
        assertThat(duties.owedBy(division).getFirst())
                .returns(LocalDate.of(2026, 3, 15), DutyView::dueOn)
                .returns(registration.key(), each -> each.task().provision());
        assertThat(duties.owedBy(office)).extracting(each -> each.task().kind()).doesNotContain(DutyKind.ACKNOWLEDGE);
    }

    @Test
    void a_choice_about_words_the_plan_no_longer_says_is_refused() {
        refused(
                MovementRefusals.NO_SUCH_PROPOSAL,
                () -> launched(
                        order(new Choice("report-000000000000-1", true, DutyKind.REPORT, "", true, List.of(), null))));
    }

    @Test
    void nobody_is_called_upon_who_does_not_belong_to_the_unit() {
        var foreign = given.unit("Sở Nội vụ", "SNV", province);
        refused(MovementRefusals.OUT_OF_REACH, () -> launched(byHand(foreign)));
        refused(MovementRefusals.OUT_OF_REACH, () -> launched(byHand(province)));
        var block = block(province, List.of(foreign));
        refused(
                MovementRefusals.OUT_OF_REACH,
                () -> launched(new LaunchMovement.Order(
                        Ids.next(),
                        new Audience(Audience.Reach.NONE, Set.of(), List.of(block), List.of(), List.of()),
                        List.of())));
        refused(
                MovementRefusals.OUT_OF_REACH,
                () -> launched(
                        order(new Choice("", false, DutyKind.OTHER, "Làm thay", false, List.of(foreign), null))));
        refused(
                MovementRefusals.NOBODY_TAKES_PART,
                () -> launched(new LaunchMovement.Order(
                        Ids.next(),
                        new Audience(Audience.Reach.NONE, Set.of(), List.of(), List.of(), List.of()),
                        List.of())));
    }

    @Test
    void the_organizer_of_a_block_calls_upon_its_members() {
        var member = given.unit("Sở Tài chính", "STC", province);
        var provincial = givenPlans.issued(province);
        var head = given.actor(Role.HEAD, province);
        var audience = new Audience(
                Audience.Reach.NONE, Set.of(), List.of(block(province, List.of(member))), List.of(), List.of());
        var all = everybody(provincial);

        launch.execute(provincial, new LaunchMovement.Order(Ids.next(), audience, all), head);

        assertThat(duties.owedBy(member)).isNotEmpty();
        assertThat(duties.owedBy(department)).isEmpty();
    }

    @Test
    void only_some_kinds_of_units_take_part_and_some_are_left_out_by_hand() {
        var audience =
                new Audience(Audience.Reach.ALL, Set.of(UnitKind.DEPARTMENT), List.of(), List.of(), List.of(office));

        launch.execute(plan, new LaunchMovement.Order(Ids.next(), audience, everybody(plan)), officer);

        assertThat(duties.owedBy(office)).isEmpty();
        assertThat(duties.owedBy(division)).isNotEmpty();
    }

    @Test
    void to_strangers_the_plan_is_not_there_and_those_who_may_not_launch_are_refused() {
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> launch.execute(plan, order(), stranger));
        var below = given.actor(Role.HEAD, division);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> launch.execute(plan, order(), below));
        for (var role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.UNION_OFFICER)) {
            var actor = given.actor(role, department);
            refused("ACC-", () -> launch.execute(plan, order(), actor));
        }
        assertThat(movements.ofPlan(plan)).isEmpty();
    }

    @Test
    void neither_a_draft_nor_a_closed_plan_is_launched() {
        var draft = givenPlans.submitted(department);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> launch.execute(draft, order(), officer));
        close.execute(plan, given.actor(Role.HEAD, department));
        refused(MovementRefusals.PLAN_CLOSED, () -> launched(order()));
    }

    private MovementId launched(LaunchMovement.Order order) {
        return launch.execute(plan, order, officer);
    }

    private static LaunchMovement.Order order(Choice... choices) {
        return new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of(choices));
    }

    private static LaunchMovement.Order byHand(UnitId unit) {
        return new LaunchMovement.Order(
                Ids.next(),
                new Audience(Audience.Reach.DIRECT, Set.of(), List.of(), List.of(unit), List.of()),
                List.of());
    }

    /// All that the plan asks, asked of everybody.
    private List<Choice> everybody(PlanId of) {
        return proposals(of).stream()
                .map(each -> new Choice(each.key(), false, each.kind(), each.words(), true, List.of(), each.dueOn()))
                .toList();
    }

    private Proposal proposal(DutyKind kind) {
        return proposals(plan).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Proposal> proposals(PlanId of) {
        return derivation.of(plans.find(of).orElseThrow());
    }

    private BlockId block(UnitId organizer, List<UnitId> members) {
        var by = given.actor(Role.EMULATION_OFFICER, organizer);
        var block = createBlock.execute(
                organizer,
                new Block.Particulars(BlockKind.BLOCK, "Khối " + UUID.randomUUID(), "", "", 2026, "", ""),
                by);
        addMembers.execute(
                block,
                2026,
                members.stream().map(unit -> new BlockMemberId(unit.value())).toList(),
                false,
                by);
        return block;
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith(code));
    }
}
