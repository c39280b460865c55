package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationProposed;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Proposes a draft for approval. One that loosens the law is not let through.
@UseCase
public class ProposeRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final Gate gate;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProposeRegulation(
            RegulationPermits permits, RegulationStore store, Gate gate, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.gate = gate;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the version the page showed
    public void execute(RegulationId id, int seen, Actor by) {
        var draft = permits.requireWrite(by, id);
        if (store.sentTwice(draft, seen, Step.Kind.PROPOSED, by)) {
            return;
        }
        draft.requireSeen(seen);
        gate.requireLawful(draft);
        var now = clock.instant();
        store.save(draft.moved(RegulationState.PROPOSED, now));
        store.step(id, Step.Kind.PROPOSED, by, now, "");
        facts.publishEvent(
                new RegulationProposed(by, id, draft.unit(), draft.content().number()));
    }
}
