package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.rulebook.local.Content;
import vn.thidua.rulebook.local.RegulationChanged;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Changes what a draft says.
@UseCase
public class ChangeRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ChangeRegulation(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the version the form showed
    public void execute(RegulationId id, int seen, Content content, Actor by) {
        var draft = permits.requireWrite(by, id);
        if (draft.content().equals(content)) {
            draft.requireDraft();
            return;
        }
        draft.requireSeen(seen);
        var now = clock.instant();
        store.save(draft.saying(content, now));
        store.step(id, Step.Kind.CHANGED, by, now, "");
        facts.publishEvent(new RegulationChanged(by, id, draft.unit(), content.number()));
    }
}
