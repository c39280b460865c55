package vn.thidua.ledger.extract;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.LedgerPermits;

/// Withdraws an extract: whoever looks up its code is told so from now on. What it said stays kept.
@UseCase
public class WithdrawExtract {
    private static final int LONGEST = 500;

    private final LedgerPermits permits;
    private final Extracts extracts;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WithdrawExtract(LedgerPermits permits, Extracts extracts, Clock clock, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.extracts = extracts;
        this.clock = clock;
        this.facts = facts;
    }

    /// @throws Refusal without a reason, or where it is withdrawn already
    public void execute(ExtractId id, String reason, Actor by) {
        var extract = extracts.require(id);
        permits.requireIssue(by, extract.unit());
        var why = Vietnamese.line(reason);
        if (why.isEmpty()) {
            throw Refusal.on("reason", ExtractRefusals.REASON, "ledger.extract.refusal.reason");
        }
        if (why.length() > LONGEST) {
            throw Refusal.on(
                    "reason", ExtractRefusals.TOO_LONG, "ledger.extract.refusal.too_long", Integer.toString(LONGEST));
        }
        if (!extracts.withdraw(id, why, by, clock.instant().atOffset(ZoneOffset.UTC))) {
            throw Refusal.of(ExtractRefusals.WITHDRAWN, "ledger.extract.refusal.withdrawn");
        }
        facts.publishEvent(new ExtractWithdrawn(
                by, id, extract.unit(), extract.fullNumber(), HexFormat.of().formatHex(extract.hash())));
    }
}
