package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.local.Content;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationEntered;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Enters a regulation as a draft.
@UseCase
public class EnterRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EnterRegulation(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param formKey of the form: what is sent twice is entered once
    public RegulationId execute(UnitId unit, Content content, UUID formKey, Actor by) {
        permits.requireEnter(by, unit);
        var before = store.ofForm(formKey);
        if (before.isPresent()) {
            return before.get();
        }
        var now = clock.instant();
        var draft = Regulation.entered(unit, content, null, now);
        store.add(draft, formKey);
        store.step(draft.id(), Step.Kind.ENTERED, by, now, "");
        facts.publishEvent(new RegulationEntered(by, draft.id(), unit, content.number()));
        return draft.id();
    }
}
