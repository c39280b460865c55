package vn.thidua.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.derive.Proposal;
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
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;

/// Movements and blocks for what comes after them.
public class GivenMovements {
    private final Given given;
    private final IssuedPlans plans;
    private final LaunchMovement launch;
    private final Duties duties;
    private final CreateBlock createBlock;
    private final AddMembers addMembers;
    private final SetOfficers setOfficers;

    GivenMovements(
            Given given,
            IssuedPlans plans,
            LaunchMovement launch,
            Duties duties,
            CreateBlock createBlock,
            AddMembers addMembers,
            SetOfficers setOfficers) {
        this.given = given;
        this.plans = plans;
        this.launch = launch;
        this.duties = duties;
        this.createBlock = createBlock;
        this.addMembers = addMembers;
        this.setOfficers = setOfficers;
    }

    /// What is answered where the plan is not clear.
    /// @param about part of the sentence it is about
    /// @param of who is to do it; nobody where there is none
    /// @param dueOn null where it stays open
    public record Answer(
            String about,
            DutyKind kind,
            List<UnitId> of,
            @Nullable LocalDate dueOn) {
        public Answer {
            of = List.copyOf(of);
        }
    }

    /// What follows from an issued plan.
    public List<Proposal> proposals(PlanId id) {
        var plan = plans.find(id).orElseThrow();
        return Derived.from(plan);
    }

    /// Launches for the units directly below, all the plan says taken as it is but for what is answered.
    public MovementId launched(PlanId plan, Actor by, Answer... answers) {
        return launched(plan, Audience.directlyBelow(), by, answers);
    }

    /// Launches for the members of a block.
    public MovementId launched(PlanId plan, BlockId block, Actor by, Answer... answers) {
        return launched(
                plan, new Audience(Audience.Reach.NONE, Set.of(), List.of(block), List.of(), List.of()), by, answers);
    }

    private MovementId launched(PlanId plan, Audience audience, Actor by, Answer... answers) {
        return launch.execute(plan, new LaunchMovement.Order(Ids.next(), audience, choices(plan, answers)), by);
    }

    private List<Choice> choices(PlanId plan, Answer... answers) {
        return proposals(plan).stream()
                .flatMap(proposal -> Arrays.stream(answers)
                        .filter(answer -> proposal.quote().contains(answer.about()))
                        .filter(answer -> answer.kind() == proposal.kind())
                        .map(answer -> new Choice(
                                proposal.key(),
                                answer.of().isEmpty(),
                                answer.kind(),
                                proposal.words(),
                                false,
                                answer.of(),
                                proposal.dueOn() == null ? answer.dueOn() : proposal.dueOn())))
                .toList();
    }

    /// The duties of a kind that a unit has in a movement, in their order.
    public List<DutyView> duties(MovementId movement, UnitId unit, DutyKind kind) {
        return duties.of(movement.value(), unit).stream()
                .filter(duty -> duty.task().kind() == kind)
                .toList();
    }

    /// A block with a chair and one vice chair in a year.
    public BlockId block(UnitId organizer, int year, UnitId chair, UnitId viceChair, UnitId... others) {
        var by = given.actor(Role.EMULATION_OFFICER, organizer);
        var block = createBlock.execute(
                organizer,
                new Block.Particulars(BlockKind.BLOCK, "Khối " + UUID.randomUUID(), "", "", year, "", ""),
                by);
        officers(block, organizer, year, chair, viceChair, others);
        return block;
    }

    /// The members of another year, who chairs it and who stands in.
    public void officers(BlockId block, UnitId organizer, int year, UnitId chair, UnitId viceChair, UnitId... others) {
        var by = given.actor(Role.EMULATION_OFFICER, organizer);
        var members = Stream.concat(Stream.of(chair, viceChair), Stream.of(others))
                .map(GivenMovements::member)
                .toList();
        addMembers.execute(block, year, members, false, by);
        setOfficers.execute(
                block, year, new SetOfficers.Command(member(chair), Set.of(member(viceChair)), null, ""), by);
    }

    private static BlockMemberId member(UnitId unit) {
        return new BlockMemberId(unit.value());
    }
}
