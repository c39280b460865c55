package vn.thidua.movement.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.plan.usecase.AmendPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Derived;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A unit's own plan settles the duty to have one, whichever came first, and the duty follows what becomes of it.
@DatabaseTest
class CascadeTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private ChoosePlan choose;

    @Autowired
    private DropPlan drop;

    @Autowired
    private AcceptDuty accept;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private AmendPlan amend;

    @Autowired
    private IssuedPlans issued;

    @Autowired
    private Duties duties;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan_of_a_department_with_two_divisions() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", "VP", department);
        division = given.unit("Phòng Kế hoạch", "PKH", department);
        plan = plans.issued(department);
    }

    @Test
    void the_plan_of_a_unit_that_answers_the_launched_one_hands_its_duty_in() {
        var movement = launched(plan, department);

        var own = plans.answering(plan, division);

        assertThat(duty(movement, division).state()).isEqualTo(DutyState.SUBMITTED);
        assertThat(duty(movement, office).state()).isEqualTo(DutyState.OPEN);
        assertThat(linked(movement, division)).isEqualTo(own);
        assertThat(jdbc.sql("select kind from duty.step where duty = ?")
                        .param(duty(movement, division).id().value())
                        .query(String.class)
                        .list())
                .containsExactly("FOLLOWED");
    }

    @Test
    void a_plan_issued_before_the_superiors_was_launched_counts_with_the_launch() {
        var own = plans.answering(plan, division);

        var movement = launched(plan, department);

        assertThat(duty(movement, division).state()).isEqualTo(DutyState.SUBMITTED);
        assertThat(linked(movement, division)).isEqualTo(own);
    }

    @Test
    void a_unit_names_one_of_its_issued_plans_and_takes_it_back() {
        var movement = launched(plan, department);
        var own = plans.issued(division);
        var officer = given.actor(Role.EMULATION_OFFICER, division);

        choose.execute(movement, division, own, officer);
        assertThat(duty(movement, division).state()).isEqualTo(DutyState.SUBMITTED);

        drop.execute(movement, division, officer);
        assertThat(duty(movement, division).state()).isEqualTo(DutyState.OPEN);
        refused(CascadeRefusals.NOTHING_LINKED, () -> drop.execute(movement, division, officer));
        assertThat(jdbc.sql("select fact from audit.entry where subject = ? and unit = ? order by id")
                        .params(movement.value(), division.value())
                        .query(String.class)
                        .list())
                .containsExactly("movement.SubordinatePlanLinked", "movement.SubordinatePlanUnlinked");
    }

    @Test
    void the_plan_named_stays_when_another_one_answering_the_same_is_issued() {
        var movement = launched(plan, department);
        var named = plans.issued(division);
        choose.execute(movement, division, named, given.actor(Role.EMULATION_OFFICER, division));

        plans.answering(plan, division);

        assertThat(linked(movement, division)).isEqualTo(named);
    }

    @Test
    void only_an_issued_plan_of_the_unit_itself_can_be_named() {
        var movement = launched(plan, department);
        var officer = given.actor(Role.EMULATION_OFFICER, division);
        var draft = plans.submitted(division);
        refused(CascadeRefusals.NO_SUCH_PLAN, () -> choose.execute(movement, division, draft, officer));
        var others = plans.issued(office);
        refused(CascadeRefusals.NO_SUCH_PLAN, () -> choose.execute(movement, division, others, officer));
        refused(CascadeRefusals.OWN_MOVEMENT, () -> choose.execute(movement, division, plan, officer));
        assertThat(duty(movement, division).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void a_unit_that_was_not_asked_for_a_plan_names_none() {
        var movement = launch.execute(
                plan,
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                given.actor(Role.EMULATION_OFFICER, department));
        var own = plans.issued(division);
        refused(
                CascadeRefusals.NOT_ASKED,
                () -> choose.execute(movement, division, own, given.actor(Role.EMULATION_OFFICER, division)));
    }

    @Test
    void what_the_superior_has_accepted_stays() {
        var movement = launched(plan, department);
        var own = plans.answering(plan, division);
        var duty = duty(movement, division);
        accept.execute(duty.id(), version(duty), given.actor(Role.EMULATION_OFFICER, department));
        var officer = given.actor(Role.EMULATION_OFFICER, division);

        refused(CascadeRefusals.ACCEPTED_ALREADY, () -> drop.execute(movement, division, officer));
        refused(CascadeRefusals.ACCEPTED_ALREADY, () -> choose.execute(movement, division, own, officer));
        assertThat(duty(movement, division).state()).isEqualTo(DutyState.DONE);
    }

    @Test
    void a_returned_plan_that_is_amended_is_handed_in_again() {
        var movement = launched(plan, department);
        var own = plans.answering(plan, division);
        var duty = duty(movement, division);
        giveBack.execute(duty.id(), version(duty), "Thiếu chỉ tiêu", given.actor(Role.EMULATION_OFFICER, department));
        assertThat(duty(movement, division).state()).isEqualTo(DutyState.RETURNED);

        amend.execute(own, given.actor(Role.EMULATION_OFFICER, division));
        plans.signed(own, division);

        assertThat(duty(movement, division).state()).isEqualTo(DutyState.SUBMITTED);
        assertThat(jdbc.sql("select edition from movement.answer where movement = ? and unit = ?")
                        .params(movement.value(), division.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void an_amended_superior_plan_is_held_against_those_below_anew() {
        var movement = launched(plan, department);
        plans.answering(plan, division);

        amend.execute(plan, given.actor(Role.EMULATION_OFFICER, department));
        plans.signed(plan, department);

        assertThat(jdbc.sql("select against from movement.answer where movement = ?")
                        .param(movement.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    @Test
    void a_member_of_a_block_answers_the_plan_of_the_member_that_leads_it() {
        var member = given.unit("Sở Tài chính", "STC", province);
        var provincial = plans.issued(province);
        var stranger = given.unit("Tỉnh khác", "TK", null);
        var movement = launch.execute(
                provincial,
                new LaunchMovement.Order(
                        Ids.next(),
                        new Audience(
                                Audience.Reach.NONE,
                                Set.of(),
                                List.of(block(List.of(stranger, member))),
                                List.of(),
                                List.of()),
                        onlyPlan(provincial)),
                given.actor(Role.HEAD, province));

        plans.answering(provincial, stranger);

        assertThat(duty(movement, stranger).state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void to_people_of_other_branches_the_unit_is_not_there_and_readers_change_nothing() {
        var movement = launched(plan, department);
        var own = plans.issued(division);
        var beside = given.actor(Role.EMULATION_OFFICER, office);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> choose.execute(movement, division, own, beside));
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> choose.execute(movement, division, own, stranger));
        for (var role : List.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
            var reader = given.actor(role, division);
            refused("ACC-", () -> choose.execute(movement, division, own, reader));
        }
        assertThat(duty(movement, division).state()).isEqualTo(DutyState.OPEN);
    }

    @Test
    void what_is_two_levels_down_belongs_to_the_cascade_once_the_level_between_has_launched_its_own() {
        var team = given.unit("Tổ Thống kê", "TTK", division);
        var movement = launched(plan, department);
        var own = plans.answering(plan, division);
        assertThat(reached(movement)).containsExactlyInAnyOrder(office, division);

        launched(own, division);

        assertThat(reached(movement)).containsExactlyInAnyOrder(office, division, team);
    }

    private List<UnitId> reached(MovementId movement) {
        return jdbc.sql("select unit from movement.cascade(?)")
                .param(movement.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Asks everybody directly below for a plan of its own and for nothing else.
    private MovementId launched(PlanId what, UnitId by) {
        return launch.execute(
                what,
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), onlyPlan(what)),
                given.actor(Role.EMULATION_OFFICER, by));
    }

    /// What the plan itself asks is left aside: its bodies are not those of each test.
    private List<Choice> onlyPlan(PlanId what) {
        var content = issued.find(what).orElseThrow();
        var choices = new ArrayList<Choice>();
        Derived.from(content)
                .forEach(each ->
                        choices.add(new Choice(each.key(), true, each.kind(), each.words(), true, List.of(), null)));
        choices.add(new Choice(
                "",
                false,
                DutyKind.SUBORDINATE_PLAN,
                "Ban hành kế hoạch thực hiện",
                true,
                List.of(),
                LocalDate.of(2026, 2, 15)));
        return choices;
    }

    private DutyView duty(MovementId movement, UnitId unit) {
        return duties.of(movement.value(), unit).stream()
                .filter(duty -> duty.task().kind() == DutyKind.SUBORDINATE_PLAN)
                .findFirst()
                .orElseThrow();
    }

    private int version(DutyView duty) {
        return jdbc.sql("select version from duty.duty where id = ?")
                .param(duty.id().value())
                .query(Integer.class)
                .single();
    }

    private PlanId linked(MovementId movement, UnitId unit) {
        return jdbc.sql("select plan from movement.answer where movement = ? and unit = ?")
                .params(movement.value(), unit.value())
                .query((row, _) -> new PlanId(row.getObject(1, UUID.class)))
                .single();
    }

    private BlockId block(List<UnitId> members) {
        Actor by = given.actor(Role.EMULATION_OFFICER, province);
        members.forEach(member -> given.also(by, Role.AUDITOR, member));
        var block = createBlock.execute(
                province,
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
