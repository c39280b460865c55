package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.rulebook.local.Content;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationEntered;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Begins a new version of a regulation, as a draft that says the same. The old one holds until the new one is approved
/// and its first day has come.
@UseCase
public class BeginVersion {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BeginVersion(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    public RegulationId execute(RegulationId id, UUID formKey, Actor by) {
        var old = permits.requireWrite(by, id);
        var before = store.ofForm(formKey);
        if (before.isPresent()) {
            return before.get();
        }
        if (old.state() != RegulationState.APPROVED) {
            throw Refusal.of(RegulationRefusals.NOT_IN_FORCE, "rulebook.local.refusal.not_in_force");
        }
        if (store.nextOf(id).isPresent()) {
            throw Refusal.of(RegulationRefusals.REPLACED_ALREADY, "rulebook.local.refusal.replaced_already");
        }
        var now = clock.instant();
        var draft = Regulation.entered(old.unit(), next(old.content()), id, now);
        store.add(draft, formKey);
        store.step(draft.id(), Step.Kind.ENTERED, by, now, "");
        facts.publishEvent(new RegulationEntered(
                by, draft.id(), draft.unit(), draft.content().number()));
        return draft.id();
    }

    private Content next(Content old) {
        var today = LocalDate.now(clock);
        var from = today.isAfter(old.from()) ? today : old.from().plusDays(1);
        return new Content(old.number(), old.signed(), old.title(), from, null, old.provisions());
    }
}
