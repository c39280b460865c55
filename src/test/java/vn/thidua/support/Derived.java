package vn.thidua.support;

import java.util.List;
import vn.thidua.duty.calendar.DueDates;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.movement.derive.Derivation;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.derive.Rules;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.rulebook.Rulebook;

/// What follows from a plan by the law alone, without days that somebody has moved.
public final class Derived {
    private static final Rulebook RULEBOOK = Rulebook.load();

    public static final Rules RULES = Rules.of(new DueDates(WorkingCalendar.byLaw(RULEBOOK)), RULEBOOK);

    private Derived() {}

    public static List<Proposal> from(IssuedPlan plan) {
        return Derivation.of(plan.content(), plan.title(), plan.year(), plan.issuedOn(), RULES);
    }
}
