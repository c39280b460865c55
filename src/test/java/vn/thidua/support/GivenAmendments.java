package vn.thidua.support;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.usecase.AcceptFinding;
import vn.thidua.plan.usecase.AmendPlan;
import vn.thidua.plan.usecase.EditText;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.SubmitPlan;

/// New editions of issued plans, made through the use cases.
public final class GivenAmendments {
    private final Given given;
    private final BeanFactory beans;

    public GivenAmendments(Given given, BeanFactory beans) {
        this.given = given;
        this.beans = beans;
    }

    /// A plan of the unit with this text, signed on 12/01/2026.
    public PlanId issued(UnitId unit, String text) {
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var id = use(ImportPlan.class).execute(unit, text, null, officer);
        sign(id, LocalDate.of(2026, 1, 12), officer);
        return id;
    }

    /// Amends the plan so that its text is another, signed on 02/02/2026.
    public void amend(PlanId id, UnaryOperator<String> text) {
        var plans = use(Plans.class);
        var unit = plans.require(id).unit();
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        use(AmendPlan.class).execute(id, officer);
        var revisions = use(Revisions.class);
        var base = revisions.require(id, plans.require(id).revision());
        var words = text.apply(base.text());
        if (words.equals(base.text())) {
            throw new IllegalArgumentException("nothing amended in: " + words);
        }
        use(EditText.class)
                .execute(id, new EditText.Passage(base.number(), 0, base.text().length(), words, Ids.next()), officer);
        sign(id, LocalDate.of(2026, 2, 2), officer);
    }

    private void sign(PlanId id, LocalDate on, Actor officer) {
        var plan = use(Plans.class).require(id);
        use(Examiner.class).examine(plan, use(Revisions.class).require(id, plan.revision())).hindering().stream()
                .map(Finding::key)
                .distinct()
                .forEach(finding -> use(AcceptFinding.class).execute(id, finding, "Đúng như ý.", officer));
        use(SubmitPlan.class).execute(id, officer);
        use(IssuePlan.class)
                .execute(
                        id,
                        new IssuePlan.Signature(use(Plans.class).require(id).revision(), on),
                        given.actor(Role.HEAD, plan.unit()));
    }

    private <T> T use(Class<T> type) {
        return beans.getBean(type);
    }
}
