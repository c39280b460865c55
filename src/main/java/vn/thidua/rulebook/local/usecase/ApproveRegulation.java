package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationApproved;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Approves a regulation, which then holds from its first day. Nobody approves what he has had a hand in. A new version
/// ends the old one on the day before.
@UseCase
public class ApproveRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final Gate gate;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ApproveRegulation(
            RegulationPermits permits, RegulationStore store, Gate gate, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.gate = gate;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the version the page showed
    public void execute(RegulationId id, int seen, Actor by) {
        var proposed = permits.requireDecide(by, id);
        if (store.sentTwice(proposed, seen, Step.Kind.APPROVED, by)) {
            return;
        }
        proposed.requireSeen(seen);
        if (store.writtenBy(id, by)) {
            throw Refusal.of(RegulationRefusals.OWN_HAND, "rulebook.local.refusal.own_hand");
        }
        gate.requireLawful(proposed);
        var now = clock.instant();
        store.save(proposed.moved(RegulationState.APPROVED, now));
        store.step(id, Step.Kind.APPROVED, by, now, "");
        endOld(proposed, now, by);
        facts.publishEvent(new RegulationApproved(
                by, id, proposed.unit(), proposed.content().number()));
    }

    private void endOld(Regulation proposed, Instant now, Actor by) {
        var replaces = proposed.replaces();
        if (replaces == null) {
            return;
        }
        var old = store.lock(replaces);
        if (old.state() == RegulationState.APPROVED) {
            store.save(old.until(proposed.content().from().minusDays(1), now));
            store.step(replaces, Step.Kind.REPLACED, by, now, "");
        }
    }
}
