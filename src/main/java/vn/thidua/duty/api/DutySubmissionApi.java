package vn.thidua.duty.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.usecase.Proof;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.duty.usecase.WithdrawDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// Handing in a duty, and taking it back. Whether it is done, given back or waived is for people to decide.
@RestController
@RequestMapping("/api/v1/duties/{duty}/submission")
class DutySubmissionApi {
    private final DutyPermits permits;
    private final DutyResources duties;
    private final SubmitDuty submit;
    private final WithdrawDuty withdraw;
    private final Preconditions preconditions;

    DutySubmissionApi(
            DutyPermits permits,
            DutyResources duties,
            SubmitDuty submit,
            WithdrawDuty withdraw,
            Preconditions preconditions) {
        this.permits = permits;
        this.duties = duties;
        this.submit = submit;
        this.withdraw = withdraw;
        this.preconditions = preconditions;
    }

    /// @param statement what was done, in a few words; may be left out where proofs speak
    record SubmissionBody(
            @Nullable String statement, @Nullable List<ProofBody> proofs) {
        String words() {
            return Objects.requireNonNullElse(statement, "");
        }

        List<Proof> files() {
            return Objects.requireNonNullElse(proofs, List.<ProofBody>of()).stream()
                    .map(ProofBody::proof)
                    .toList();
        }
    }

    /// A file, within the request and not beside it: so it is sent once with it, or not at all.
    /// @param content its bytes, in Base64
    record ProofBody(@Nullable String name, byte @Nullable [] content) {
        Proof proof() {
            return new Proof(
                    Objects.requireNonNullElse(name, ""), Objects.requireNonNullElseGet(content, () -> new byte[0]));
        }
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_DUTIES)
    ResponseEntity<DutyResource> submit(
            DutyId duty, @RequestBody SubmissionBody body, HttpServletRequest request, Actor actor) {
        if (duties.doneElsewhere(permits.requireSee(actor, duty).task().id())) {
            throw Refusal.of(DutyRefusals.DONE_ELSEWHERE, "duty.refusal.done_elsewhere");
        }
        return step(duty, request, actor, () -> submit.execute(duty, body.words(), body.files(), actor));
    }

    @DeleteMapping
    @Needs(ApiScopes.WRITE_DUTIES)
    ResponseEntity<DutyResource> withdraw(DutyId duty, HttpServletRequest request, Actor actor) {
        return step(duty, request, actor, () -> withdraw.execute(duty, actor));
    }

    private ResponseEntity<DutyResource> step(DutyId duty, HttpServletRequest request, Actor actor, Runnable step) {
        permits.requireAnswer(actor, duty);
        preconditions.change(request, () -> duties.locked(duty), step);
        var now = duties.require(duty, actor);
        return ResponseEntity.ok().eTag(Preconditions.tag(now.version())).body(now);
    }
}
