package vn.thidua.movement.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.Duties;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementLaunched;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.derive.Period;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.model.Participants;
import vn.thidua.movement.model.Proposals;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;

/// Launches an issued plan: the movement, those who take part and all their duties come to be in one transaction, or
/// nothing does. Sent twice it launches once.
@UseCase
public class LaunchMovement {
    private final MovementPermits permits;
    private final Participants participants;
    private final Movements movements;
    private final Proposals proposals;
    private final Duties duties;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    LaunchMovement(
            MovementPermits permits,
            Participants participants,
            Movements movements,
            Proposals proposals,
            Duties duties,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.participants = participants;
        this.movements = movements;
        this.proposals = proposals;
        this.duties = duties;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param formKey of the form; a second order with the same key is the same order
    /// @param choices about proposals that are not to be taken as they are, and duties added
    public record Order(UUID formKey, Audience audience, List<Choice> choices) {
        public Order {
            choices = List.copyOf(choices);
        }
    }

    /// @throws Refusal where the plan is launched already, nobody takes part, or a duty has no body
    public MovementId execute(PlanId id, Order order, Actor by) {
        var plan = permits.requireLaunch(by, id);
        var before = movements.ofForm(order.formKey(), id);
        if (before.isPresent()) {
            return before.get();
        }
        var called = participants.of(order.audience(), plan.unit(), plan.year());
        if (called.isEmpty()) {
            throw Refusal.on("audience", MovementRefusals.NOBODY_TAKES_PART, "movement.refusal.nobody_takes_part");
        }
        var movement = movement(plan, order.formKey(), by);
        if (!movements.add(movement, called.stream().map(UnitView::id).toList())) {
            return movements.ofForm(order.formKey(), id).orElseThrow(LaunchMovement::alreadyLaunched);
        }
        movements.call(movement.id(), order.audience().people());
        var asked = new Tasking(movement.id(), plan.unit(), called).of(proposals.of(plan), order.choices());
        int owed = duties.derive(asked);
        facts.publishEvent(
                new MovementLaunched(by, movement.id(), plan.unit(), plan.title(), plan.number(), called.size(), owed));
        return movement.id();
    }

    private Movement movement(IssuedPlan plan, UUID formKey, Actor by) {
        var content = plan.content();
        return new Movement(
                MovementId.next(),
                formKey,
                plan.id(),
                plan.edition(),
                plan.unit(),
                plan.year(),
                plan.number(),
                plan.title(),
                Course.text(content.theme()),
                Course.text(content.slogan()),
                MovementState.LAUNCHED,
                Period.of(content, plan.year(), plan.issuedOn()),
                Course.stages(content),
                clock.instant(),
                by);
    }

    private static Refusal alreadyLaunched() {
        return Refusal.of(MovementRefusals.ALREADY_LAUNCHED, "movement.refusal.already_launched");
    }
}
