package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.usecase.AcceptFinding;
import vn.thidua.plan.usecase.AmendPlan;
import vn.thidua.plan.usecase.ApplyFix;
import vn.thidua.plan.usecase.EditText;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.ReturnPlan;
import vn.thidua.plan.usecase.SubmitPlan;

/// The demo's plans, each brought to its state of life by the people whose work it is, on the day it bears.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoPlans {
    private static final String WHY_KEPT = "Giữ như bản gốc để minh họa phần kiểm tra.";

    private final Accounts accounts;
    private final Plans plans;
    private final Revisions revisions;
    private final Examiner examiner;
    private final ImportPlan importPlan;
    private final ApplyFix fix;
    private final AcceptFinding accept;
    private final EditText edit;
    private final SubmitPlan submit;
    private final ReturnPlan giveBack;
    private final IssuePlan issue;
    private final AmendPlan amend;
    private final DemoClock clock;

    DemoPlans(
            Accounts accounts,
            Plans plans,
            Revisions revisions,
            Examiner examiner,
            ImportPlan importPlan,
            ApplyFix fix,
            AcceptFinding accept,
            EditText edit,
            SubmitPlan submit,
            ReturnPlan giveBack,
            IssuePlan issue,
            AmendPlan amend,
            DemoClock clock) {
        this.accounts = accounts;
        this.plans = plans;
        this.revisions = revisions;
        this.examiner = examiner;
        this.importPlan = importPlan;
        this.fix = fix;
        this.accept = accept;
        this.edit = edit;
        this.submit = submit;
        this.giveBack = giveBack;
        this.issue = issue;
        this.amend = amend;
        this.clock = clock;
    }

    PlanId build(Province.Paper paper, Keys keys) {
        var signedOn = paper.signedOn(clock.today());
        if (signedOn == null) {
            return made(paper, keys);
        }
        var plan = clock.on(signedOn, () -> made(paper, keys));
        var amendment = paper.amendment();
        if (amendment != null) {
            clock.on(amendment.signedOn(), () -> amend(plan, amendment, actor(paper.officer()), head(paper)));
        }
        return plan;
    }

    private PlanId made(Province.Paper paper, Keys keys) {
        var officer = actor(paper.officer());
        var text = Dated.text(read(paper.file()), clock.today());
        var name = paper.file().substring(paper.file().lastIndexOf('/') + 1);
        var source = new ImportPlan.Source(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        var plan = importPlan.execute(keys.unit(paper.unit()), text, source, officer);
        if (paper.state() == Province.State.DRAFT) {
            return plan;
        }
        submit(plan, officer);
        switch (paper.state()) {
            case RETURNED -> giveBack.execute(plan, Objects.requireNonNullElse(paper.reason(), WHY_KEPT), head(paper));
            case ISSUED, AMENDED -> issue(plan, paper, head(paper));
            case DRAFT, SUBMITTED -> {}
        }
        return plan;
    }

    /// What hinders is mended where there is a proposal, and kept with a reason where there is none.
    private void submit(PlanId plan, Actor officer) {
        for (var left = hindering(plan); left != null; left = hindering(plan)) {
            if (left.fix() != null) {
                fix.execute(plan, left.key(), left.span().from(), officer);
            } else {
                accept.execute(plan, left.key(), WHY_KEPT, officer);
            }
        }
        submit.execute(plan, officer);
    }

    private @Nullable Finding hindering(PlanId id) {
        var plan = plans.require(id);
        return examiner.examine(plan, revisions.require(id, plan.revision())).hindering().stream()
                .findFirst()
                .orElse(null);
    }

    private void issue(PlanId plan, Province.Paper paper, Actor head) {
        var on = paper.signedOn(clock.today());
        issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), on), head);
    }

    private void amend(PlanId plan, Province.Amendment amendment, Actor officer, Actor head) {
        amend.execute(plan, officer);
        var issued = revisions.require(plan, plans.require(plan).revision());
        int at = issued.text().indexOf(amendment.words());
        if (at < 0) {
            throw new IllegalStateException("the demo's plan does not say " + amendment.words());
        }
        edit.execute(
                plan,
                new EditText.Passage(
                        issued.number(), at, at + amendment.words().length(), amendment.become(), Ids.next()),
                officer);
        submit(plan, officer);
        issue.execute(plan, new IssuePlan.Signature(plans.require(plan).revision(), amendment.signedOn()), head);
    }

    private Actor head(Province.Paper paper) {
        return actor(Objects.requireNonNull(paper.head(), () -> paper.file() + " has no head"));
    }

    private Actor actor(String userName) {
        return accounts.findByUserName(userName).orElseThrow().actor();
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
