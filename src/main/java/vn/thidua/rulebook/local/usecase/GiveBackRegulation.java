package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.local.RegulationGivenBack;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Gives a proposed regulation back to its writers, with a reason.
@UseCase
public class GiveBackRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GiveBackRegulation(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the version the page showed
    public void execute(RegulationId id, int seen, String reason, Actor by) {
        var proposed = permits.requireDecide(by, id);
        if (store.sentTwice(proposed, seen, Step.Kind.GIVEN_BACK, by)) {
            return;
        }
        proposed.requireSeen(seen);
        var why = Vietnamese.line(reason);
        if (why.isEmpty()) {
            throw Refusal.on("reason", RegulationRefusals.REASON, "rulebook.local.refusal.reason");
        }
        var now = clock.instant();
        store.save(proposed.moved(RegulationState.DRAFT, now));
        store.step(id, Step.Kind.GIVEN_BACK, by, now, why);
        facts.publishEvent(new RegulationGivenBack(
                by, id, proposed.unit(), proposed.content().number()));
    }
}
