package vn.thidua.movement.cascade;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// A unit takes back which of its plans carries a movement out, while the superior has not accepted it.
@UseCase
public class DropPlan {
    private final CascadePermits permits;
    private final Answers answers;
    private final Linking linking;

    DropPlan(CascadePermits permits, Answers answers, Linking linking) {
        this.permits = permits;
        this.answers = answers;
        this.linking = linking;
    }

    public void execute(MovementId movement, UnitId unit, Actor by) {
        permits.requireAnswer(by, movement, unit);
        var answer = answers.find(movement, unit)
                .orElseThrow(
                        () -> Refusal.of(CascadeRefusals.NOTHING_LINKED, "movement.cascade.refusal.nothing_linked"));
        if (linking.accepted(movement, unit)) {
            throw Refusal.of(CascadeRefusals.ACCEPTED_ALREADY, "movement.cascade.refusal.accepted_already");
        }
        linking.untie(answer, by);
    }
}
