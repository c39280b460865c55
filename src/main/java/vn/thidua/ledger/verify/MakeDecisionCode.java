package vn.thidua.ledger.verify;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.MeritId;

/// Gives the decision a merit stands on a code, for whoever keeps the merit. There is one code for a decision.
@UseCase
public class MakeDecisionCode {
    private final LedgerPermits permits;
    private final Ledger ledger;
    private final DecisionCodes codes;
    private final ApplicationEventPublisher facts;

    MakeDecisionCode(LedgerPermits permits, Ledger ledger, DecisionCodes codes, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.ledger = ledger;
        this.codes = codes;
        this.facts = facts;
    }

    /// @throws Missing where the merit is no title and no form
    public void execute(MeritId merit, Actor by) {
        var standing = ledger.require(merit);
        permits.requireCorrect(by, standing);
        var content = standing.entry().content();
        if (!content.kind().award()) {
            throw new Missing("decision");
        }
        if (codes.add(content.decision(), by)) {
            facts.publishEvent(new DecisionCodeMade(
                    by, merit, standing.home(), content.decision().number()));
        }
    }
}
