package vn.thidua.plan.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.usecase.RecallPlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// Laying a plan before the head, and taking it back. Returning and issuing are the head's own act and no system's.
@RestController
@RequestMapping("/api/v1/plans/{plan}/submission")
class SubmissionApi {
    private final PlanPermits permits;
    private final SubmitPlan submit;
    private final RecallPlan recall;
    private final Preconditions preconditions;
    private final JdbcClient jdbc;

    SubmissionApi(
            PlanPermits permits, SubmitPlan submit, RecallPlan recall, Preconditions preconditions, JdbcClient jdbc) {
        this.permits = permits;
        this.submit = submit;
        this.recall = recall;
        this.preconditions = preconditions;
        this.jdbc = jdbc;
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_PLANS)
    ResponseEntity<Void> submit(PlanId plan, HttpServletRequest request, Actor actor) {
        return step(plan, request, actor, () -> submit.execute(plan, actor));
    }

    @DeleteMapping
    @Needs(ApiScopes.WRITE_PLANS)
    ResponseEntity<Void> recall(PlanId plan, HttpServletRequest request, Actor actor) {
        return step(plan, request, actor, () -> recall.execute(plan, actor));
    }

    private ResponseEntity<Void> step(PlanId plan, HttpServletRequest request, Actor actor, Runnable step) {
        permits.require(actor, Act.DRAFT, plan);
        preconditions.change(request, () -> locked(plan), step);
        return ResponseEntity.noContent().eTag(Preconditions.tag(locked(plan))).build();
    }

    private int locked(PlanId plan) {
        return jdbc.sql("select version from plan.plan where id = :id for update")
                .param("id", plan.value())
                .query(Integer.class)
                .single();
    }
}
