package vn.thidua.movement.model;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.duty.calendar.DueDates;
import vn.thidua.movement.derive.Derivation;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.derive.Rules;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.rulebook.Rulebook;

/// Derives what duties follow from an issued plan, by the calendar and the law of this server.
@Component
public class Proposals {
    private final Rules rules;

    Proposals(DueDates dates, Rulebook rulebook) {
        this.rules = Rules.of(dates, rulebook);
    }

    public List<Proposal> of(IssuedPlan plan) {
        return of(plan, plan.title());
    }

    /// @param title the subject line it had, where that has changed since
    public List<Proposal> of(IssuedPlan plan, String title) {
        return Derivation.of(plan.content(), title, plan.year(), plan.issuedOn(), rules);
    }
}
