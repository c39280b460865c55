package vn.thidua.plan.issued;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;

/// The issued plans, for the modules that carry them out. Knows no permission: who calls asks for it.
@Component
@Transactional(readOnly = true)
public class IssuedPlans {
    private final Plans plans;
    private final Editions editions;
    private final Revisions revisions;

    IssuedPlans(Plans plans, Editions editions, Revisions revisions) {
        this.plans = plans;
        this.editions = editions;
        this.revisions = revisions;
    }

    /// The plan as last signed, with all that people corrected of its reading; nothing where it was never issued.
    public Optional<IssuedPlan> find(PlanId id) {
        return plans.findById(id).flatMap(plan -> editions.last(id).map(edition -> issued(plan, edition)));
    }

    /// The plan as an edition of it was signed, closed or not as it is today.
    public Optional<IssuedPlan> find(PlanId id, int ordinal) {
        return plans.findById(id).flatMap(plan -> editions.of(id).stream()
                .filter(edition -> edition.ordinal() == ordinal)
                .findFirst()
                .map(edition -> issued(plan, edition)));
    }

    /// The ordinal of the edition signed last, without reading it; 0 where there is none.
    public int lastEdition(PlanId id) {
        return editions.last(id).map(Edition::ordinal).orElse(0);
    }

    private IssuedPlan issued(Plan plan, Edition edition) {
        var revision = revisions.require(plan.id(), edition.revision());
        var reading =
                CorrectedReading.of(revision.text(), revision.corrections()).reading();
        return new IssuedPlan(
                plan.id(),
                plan.unit(),
                edition.ordinal(),
                plan.year(),
                plan.title(),
                edition.number(),
                edition.issuedOn(),
                plan.state() == PlanState.CLOSED,
                reading.text(),
                reading.content());
    }
}
