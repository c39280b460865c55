package vn.thidua.movement.inspection;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.AddedTasks;

/// Asks an inspected unit to mend something by a day: a duty of that unit, which the unit that inspects accepts.
@UseCase
public class AskMending {
    private final InspectionPermits permits;
    private final Mendings mendings;
    private final AddedTasks tasks;
    private final ApplicationEventPublisher facts;

    AskMending(InspectionPermits permits, Mendings mendings, AddedTasks tasks, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.mendings = mendings;
        this.tasks = tasks;
        this.facts = facts;
    }

    /// @throws Refusal where the inspection is not held or is closed, or words or day are missing
    public void execute(MovementId movement, InspectionId id, Mending.Wanted wanted, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var inspection = held.inspection();
        inspection.requireHeld();
        var words = InspectionWords.mending(wanted.words());
        var dueOn = InspectionWords.mendedBy(wanted.by(), Objects.requireNonNull(inspection.heldOn()));
        var owed = tasks.add(
                movement,
                new AddedTasks.Added(
                        words, inspection.findings(), null, inspection.unit(), inspection.inspected(), dueOn));
        mendings.add(id, words, dueOn, owed);
        facts.publishEvent(new MendingAsked(
                by, InspectionFact.About.of(inspection, held.movement().title()), words, dueOn));
    }
}
