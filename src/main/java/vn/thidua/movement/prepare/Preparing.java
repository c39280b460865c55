package vn.thidua.movement.prepare;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.model.Participants;
import vn.thidua.movement.model.Proposals;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;

/// Puts together how a launch stands.
@Component
@Transactional(readOnly = true)
public class Preparing {
    private final MovementPermits permits;
    private final Movements movements;
    private final Preparations preparations;
    private final Participants participants;
    private final Proposals proposals;

    Preparing(
            MovementPermits permits,
            Movements movements,
            Preparations preparations,
            Participants participants,
            Proposals proposals) {
        this.permits = permits;
        this.movements = movements;
        this.preparations = preparations;
        this.participants = participants;
        this.proposals = proposals;
    }

    /// How the launch of a plan stands, for whoever may launch it.
    /// @throws Missing where the actor may not see the plan, or it has not been issued
    /// @throws Refusal where he may not launch it, or it has run its course
    public Prepared of(PlanId plan, Actor by) {
        return of(permits.requireLaunch(by, plan), preparations.of(plan));
    }

    /// The movement the plan has been launched as, for whoever may launch it.
    public Optional<MovementId> launched(PlanId plan, Actor by) {
        permits.requireLaunch(by, plan);
        return movements.ofPlan(plan);
    }

    Prepared of(IssuedPlan plan, Preparation preparation) {
        var audience = participants.inReach(preparation.audience(), plan.unit(), plan.year());
        return Prepared.of(
                plan,
                preparation.with(audience),
                participants.of(audience, plan.unit(), plan.year()),
                proposals.of(plan));
    }

    /// What is to be launched still, as issued.
    /// @throws Refusal where it has been launched
    IssuedPlan requireUnlaunched(PlanId id, Actor by) {
        var plan = permits.requireLaunch(by, id);
        if (movements.ofPlan(id).isPresent()) {
            throw Refusal.of(MovementRefusals.ALREADY_LAUNCHED, "movement.refusal.already_launched");
        }
        return plan;
    }

    /// @param seen the revision whoever changes something has seen
    /// @param since the one it was last changed in
    static void requireSeen(int seen, int since, Preparation now) {
        if (seen != since) {
            throw changed(now);
        }
    }

    static Refusal changed(Preparation now) {
        return Refusal.of(
                MovementRefusals.CHANGED_MEANWHILE,
                "movement.refusal.changed_meanwhile",
                now.changedBy(),
                now.changedAt() == null ? "" : now.changedAt());
    }
}
