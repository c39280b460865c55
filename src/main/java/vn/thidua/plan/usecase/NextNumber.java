package vn.thidua.plan.usecase;

import org.springframework.stereotype.Component;
import vn.thidua.document.NumberRegister;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.Revisions;
import vn.thidua.rulebook.Rulebook;

/// The number a plan would get if it were signed now; others may sign before.
@Component
public class NextNumber {
    private final Revisions revisions;
    private final Examiner examiner;
    private final NumberRegister register;
    private final Rulebook rulebook;

    NextNumber(Revisions revisions, Examiner examiner, NumberRegister register, Rulebook rulebook) {
        this.revisions = revisions;
        this.examiner = examiner;
        this.register = register;
        this.rulebook = rulebook;
    }

    /// @param year of the signature
    public int of(Plan plan, int year) {
        var content = examiner.examine(plan, revisions.require(plan.id(), plan.revision()))
                .corrected()
                .reading()
                .content();
        var kind = PaperKind.of(content.letterhead().type(), rulebook);
        return register.last(plan.unit().value(), year, kind) + 1;
    }
}
