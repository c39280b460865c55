package vn.thidua.ledger.usecase;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritCorrected;
import vn.thidua.ledger.MeritId;

/// Enters what a merit really is. What stood there stays to be read.
@UseCase
public class CorrectMerit {
    private final LedgerPermits permits;
    private final Ledger ledger;
    private final ApplicationEventPublisher facts;

    CorrectMerit(LedgerPermits permits, Ledger ledger, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.ledger = ledger;
        this.facts = facts;
    }

    /// @param seen key of the entry the form showed
    public void execute(MeritId merit, UUID seen, Merit to, String reason, UUID formKey, Actor by) {
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
        var why = Vietnamese.line(reason);
        if (why.isEmpty()) {
            throw Refusal.on("reason", LedgerRefusals.REASON, "ledger.refusal.reason");
        }
        var origin = new Ledger.Origin(formKey, RecordMerit.BY_HAND, last.keeper(), by);
        ledger.correct(standing, seen, to, why, origin);
        facts.publishEvent(new MeritCorrected(by, merit, standing.home(), last.id()));
    }
}
