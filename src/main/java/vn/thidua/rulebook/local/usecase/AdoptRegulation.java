package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.local.Content;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationAdopted;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Takes over the regulation of a unit that has ended, as a draft of the heir that says the same. It goes the way
/// of any draft; until the heir has a regulation of its own in force, those of the units it came out of go on.
@UseCase
public class AdoptRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AdoptRegulation(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// What an heir has taken over before is not taken over again.
    /// @throws Refusal where the unit is no heir, or the regulation was never in force
    public RegulationId execute(RegulationId id, UnitId heir, UUID formKey, Actor by) {
        permits.requireEnter(by, heir);
        var old = permits.requireSee(by, id);
        if (!old.state().open() || !permits.heirs(by, old.unit()).contains(heir)) {
            throw Refusal.of(RegulationRefusals.NOT_HEIR, "rulebook.local.refusal.not_heir");
        }
        var before = store.adoptedBy(heir, id);
        if (before.isPresent()) {
            return before.get().id();
        }
        var now = clock.instant();
        var draft = Regulation.adopted(heir, from(LocalDate.now(clock), old.content()), id, now);
        store.add(draft, formKey);
        store.step(draft.id(), Step.Kind.ADOPTED, by, now, old.content().number());
        facts.publishEvent(
                new RegulationAdopted(by, draft.id(), heir, draft.content().number()));
        return draft.id();
    }

    private static Content from(LocalDate today, Content old) {
        return new Content(old.number(), old.signed(), old.title(), today, null, old.provisions());
    }
}
