package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.rulebook.local.RegulationDeleted;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationRestored;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Throws a draft away, or brings it back.
@UseCase
public class DeleteRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeleteRegulation(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the version the page showed
    public void execute(RegulationId id, int seen, Actor by) {
        var draft = permits.requireWrite(by, id);
        if (draft.deletedAt() != null) {
            return;
        }
        draft.requireSeen(seen);
        var now = clock.instant();
        store.save(draft.deleted(now));
        store.step(id, Step.Kind.DELETED, by, now, "");
        facts.publishEvent(
                new RegulationDeleted(by, id, draft.unit(), draft.content().number()));
    }

    public void restore(RegulationId id, Actor by) {
        var draft = permits.requireWrite(by, id);
        if (draft.deletedAt() == null) {
            return;
        }
        var replaces = draft.replaces();
        if (replaces != null && store.nextOf(replaces).isPresent()) {
            throw Refusal.of(RegulationRefusals.REPLACED_ALREADY, "rulebook.local.refusal.replaced_already");
        }
        var adopts = draft.lineage().adopts();
        if (adopts != null && store.adoptedBy(draft.unit(), adopts).isPresent()) {
            throw Refusal.of(RegulationRefusals.ADOPTED_ALREADY, "rulebook.local.refusal.adopted_already");
        }
        var now = clock.instant();
        store.save(draft.restored(now));
        store.step(id, Step.Kind.RESTORED, by, now, "");
        facts.publishEvent(
                new RegulationRestored(by, id, draft.unit(), draft.content().number()));
    }
}
