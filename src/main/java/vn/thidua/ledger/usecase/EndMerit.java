package vn.thidua.ledger.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.MeritEnded;
import vn.thidua.ledger.MeritId;

/// Ends a merit: revoked by a decision, or struck because it was entered by mistake. Neither is deleted.
@UseCase
public class EndMerit {
    private final LedgerPermits permits;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    EndMerit(LedgerPermits permits, Ledger ledger, Clock clock, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.ledger = ledger;
        this.clock = clock;
        this.facts = facts;
    }

    /// @param seen key of the entry the form showed
    public void revoke(MeritId merit, UUID seen, Decision decision, String reason, UUID formKey, Actor by) {
        end(merit, seen, LedgerEntry.Sort.REVOKED, decision, reason, formKey, by);
    }

    /// @param seen key of the entry the form showed
    public void strike(MeritId merit, UUID seen, String reason, UUID formKey, Actor by) {
        end(merit, seen, LedgerEntry.Sort.STRUCK, Decision.NONE, reason, formKey, by);
    }

    private void end(
            MeritId merit, UUID seen, LedgerEntry.Sort how, Decision decision, String reason, UUID formKey, Actor by) {
        var standing = ledger.require(merit);
        permits.requireCorrect(by, standing);
        if (ledger.ofForm(formKey).isPresent()) {
            return;
        }
        var last = standing.entry();
        if (!standing.holds()) {
            throw Refusal.of(LedgerRefusals.HOLDS_NO_MORE, "ledger.refusal.holds_no_more");
        }
        if (!seen.equals(last.key())) {
            throw Refusal.of(LedgerRefusals.CHANGED_MEANWHILE, "ledger.refusal.changed_meanwhile");
        }
        if (how == LedgerEntry.Sort.REVOKED) {
            require(decision, last.content().decision().day());
        }
        var why = Vietnamese.line(reason);
        if (why.isEmpty()) {
            throw Refusal.on("reason", LedgerRefusals.REASON, "ledger.refusal.reason");
        }
        var origin = new Ledger.Origin(formKey, RecordMerit.BY_HAND, last.keeper(), by);
        ledger.end(standing, seen, how, decision, why, origin);
        facts.publishEvent(new MeritEnded(by, merit, standing.home(), how, last.id(), decision.number()));
    }

    private void require(Decision decision, @Nullable LocalDate given) {
        if (decision.number().isEmpty()) {
            throw Refusal.on("number", LedgerRefusals.DECISION_NUMBER, "ledger.refusal.decision_number");
        }
        if (decision.day() == null) {
            throw Refusal.on("day", LedgerRefusals.DECISION_DAY, "ledger.refusal.decision_day");
        }
        if (decision.day().isAfter(LocalDate.now(clock))) {
            throw Refusal.on("day", LedgerRefusals.DECISION_DAY, "ledger.refusal.decision_later");
        }
        if (given != null && decision.day().isBefore(given)) {
            throw Refusal.on("day", LedgerRefusals.DECISION_DAY, "ledger.refusal.revoked_before", given);
        }
    }
}
