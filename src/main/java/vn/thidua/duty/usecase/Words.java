package vn.thidua.duty.usecase;

import vn.thidua.duty.DutyRefusals;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// What people write about a duty.
final class Words {
    private static final int LONGEST = 4000;

    private Words() {}

    /// The reason that a decision against somebody must give.
    static String reason(String written) {
        var reason = Vietnamese.nfc(written).strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Refusal.on("reason", DutyRefusals.REASON_MISSING, "duty.refusal.reason_missing", LONGEST);
        }
        return reason;
    }

    /// A statement, which may be empty where proofs speak.
    static String statement(String written) {
        var statement = Vietnamese.nfc(written).strip();
        if (statement.length() > LONGEST) {
            throw Refusal.on("statement", DutyRefusals.STATEMENT_TOO_LONG, "duty.refusal.statement_too_long", LONGEST);
        }
        return statement;
    }
}
