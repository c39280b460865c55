package vn.thidua.movement.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Audience;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.block.usecase.DeleteBlock;
import vn.thidua.plan.PlanId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// What is chosen before a launch keeps up with what changes around it.
@DatabaseTest
class PreparationTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private Preparing preparing;

    @Autowired
    private PrepareParticipants prepareParticipants;

    @Autowired
    private PrepareDuty prepareDuty;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private DeleteBlock deleteBlock;

    private UnitId province;
    private UnitId department;
    private UnitId division;
    private Actor officer;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan_of_a_department() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = given.actor(Role.EMULATION_OFFICER, department);
        plan = givenPlans.issued(department);
    }

    @Test
    void whoever_joins_later_is_still_meant_by_what_the_plan_names() {
        var registration = registration();
        var later = new Wish(
                false,
                registration.kind(),
                registration.words(),
                Wish.Whom.AS_NAMED,
                List.of(),
                null,
                LocalDate.of(2026, 3, 20));
        prepareDuty.execute(plan, registration.id(), later, 0, officer);

        var young = given.unit("Phòng Thương mại điện tử", department);

        assertThat(registration().units()).contains(division, young);
        assertThat(registration().dueOn()).isEqualTo("2026-03-20");
    }

    @Test
    void whoever_is_left_out_later_owes_nothing_and_the_duty_is_asked_about_again() {
        var registration = registration();
        var chosen = new Wish(
                false,
                registration.kind(),
                registration.words(),
                Wish.Whom.CHOSEN,
                List.of(division),
                null,
                registration.dueOn());
        prepareDuty.execute(plan, registration.id(), chosen, 0, officer);

        prepareParticipants.execute(
                plan,
                new Audience(Audience.Reach.DIRECT, Set.of(), List.of(), List.of(), List.of(division)),
                0,
                officer);

        assertThat(registration().hinders()).isTrue();
        assertThat(registration().doubts()).isNotEmpty();
    }

    @Test
    void a_block_that_is_no_more_calls_upon_nobody_and_the_page_still_opens() {
        var provincial = givenPlans.issued(province);
        var head = given.actor(Role.EMULATION_OFFICER, province);
        var block = createBlock.execute(
                province,
                new Block.Particulars(BlockKind.BLOCK, "Khối " + UUID.randomUUID(), "", "", 2026, "", ""),
                head);
        addMembers.execute(block, 2026, List.of(new BlockMemberId(department.value())), false, head);
        prepareParticipants.execute(
                provincial, new Audience(Audience.Reach.NONE, Set.of(), List.of(block), List.of(), List.of()), 0, head);
        assertThat(preparing.of(provincial, head).participants()).hasSize(1);

        deleteBlock.execute(block, head);

        assertThat(preparing.of(provincial, head).participants()).isEmpty();
    }

    private PreparedDuty registration() {
        return preparing.of(plan, officer).duties().stream()
                .filter(duty -> duty.kind() == DutyKind.REGISTER_TITLES)
                .findFirst()
                .orElseThrow();
    }
}
