package vn.thidua.movement.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.Task;
import vn.thidua.movement.amend.Amendment;
import vn.thidua.movement.amend.Item;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementCourse;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.model.Proposals;
import vn.thidua.organization.Organization;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// The amendment of its plan that a movement does not follow yet. Knows no permission: who calls has asked for it.
@Component
@Transactional(readOnly = true)
public class PendingAmendment {
    private final IssuedPlans plans;
    private final Proposals proposals;
    private final DutyChanges duties;
    private final MovementCourse course;
    private final Organization organization;

    PendingAmendment(
            IssuedPlans plans,
            Proposals proposals,
            DutyChanges duties,
            MovementCourse course,
            Organization organization) {
        this.plans = plans;
        this.proposals = proposals;
        this.duties = duties;
        this.course = course;
        this.organization = organization;
    }

    /// @param plan its new edition
    /// @param items what it changes, and what it leaves
    public record Preview(IssuedPlan plan, List<Item> items) {
        public Preview {
            items = List.copyOf(items);
        }
    }

    /// Whether there is one.
    public boolean waits(Movement movement) {
        return movement.state() == MovementState.LAUNCHED && plans.lastEdition(movement.plan()) > movement.edition();
    }

    /// What it would change as things stand, nothing where there is none.
    public Optional<Preview> of(Movement movement) {
        if (!waits(movement)) {
            return Optional.empty();
        }
        var origin = movement.id().value();
        return plans.find(movement.plan())
                .map(plan -> new Preview(plan, items(movement, plan, duties.tasks(origin), duties.of(origin))));
    }

    /// What it changes about these tasks and duties.
    @Transactional(propagation = Propagation.SUPPORTS)
    List<Item> items(Movement movement, IssuedPlan plan, List<Task> tasks, List<DutyStanding> standing) {
        var before = plans.find(movement.plan(), movement.edition())
                .map(edition -> proposals.of(edition, movement.title()))
                .orElse(List.of());
        return Amendment.of(
                before, proposals.of(plan), tasks, standing, organization.units(course.participants(movement.id())));
    }
}
