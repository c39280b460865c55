package vn.thidua.movement.prepare;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.Participants;
import vn.thidua.plan.PlanId;

/// Chooses who takes part in a movement that is to be launched.
@UseCase
public class PrepareParticipants {
    private final MovementPermits permits;
    private final Preparing preparing;
    private final Preparations preparations;
    private final Participants participants;

    PrepareParticipants(
            MovementPermits permits, Preparing preparing, Preparations preparations, Participants participants) {
        this.permits = permits;
        this.preparing = preparing;
        this.preparations = preparations;
        this.participants = participants;
    }

    /// @param seen the revision in which who takes part was last changed, as far as the actor has seen
    /// @throws Refusal where somebody is chosen out of reach, or somebody else has chosen meanwhile
    public void execute(PlanId id, Audience audience, int seen, Actor by) {
        permits.requireLaunch(by, id);
        var plan = preparing.requireUnlaunched(id, by);
        participants.of(audience, plan.unit(), plan.year());
        var before = preparations.begin(id, by);
        if (before.audience().equals(audience)) {
            return;
        }
        Preparing.requireSeen(seen, before.audienceSince(), before);
        preparations.audience(before, audience);
        preparations.end(before, by);
    }
}
