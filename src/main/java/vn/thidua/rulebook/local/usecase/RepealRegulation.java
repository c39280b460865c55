package vn.thidua.rulebook.local.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationRefusals;
import vn.thidua.rulebook.local.RegulationRepealed;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Step;

/// Repeals a regulation from a day on. What it said of the days before still holds for them.
@UseCase
public class RepealRegulation {
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RepealRegulation(RegulationPermits permits, RegulationStore store, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the version the page showed
    /// @param from the first day it holds no more
    public void execute(RegulationId id, int seen, LocalDate from, String reason, Actor by) {
        var held = permits.requireDecide(by, id);
        if (store.sentTwice(held, seen, Step.Kind.REPEALED, by)) {
            return;
        }
        held.requireSeen(seen);
        var why = Vietnamese.line(reason);
        if (why.isEmpty()) {
            throw Refusal.on("reason", RegulationRefusals.REASON, "rulebook.local.refusal.reason");
        }
        var first = held.content().from();
        var last = held.content().to();
        if (from.isBefore(first) || last != null && from.isAfter(last)) {
            throw Refusal.on("day", RegulationRefusals.REPEAL_DAY, "rulebook.local.refusal.repeal_day", first);
        }
        var now = clock.instant();
        store.save(held.moved(RegulationState.REPEALED, now).until(from.minusDays(1), now));
        store.step(id, Step.Kind.REPEALED, by, now, why);
        facts.publishEvent(
                new RegulationRepealed(by, id, held.unit(), held.content().number()));
    }
}
