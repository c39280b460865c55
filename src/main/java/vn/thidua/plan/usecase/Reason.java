package vn.thidua.plan.usecase;

import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.PlanRefusals;

/// The reason that a decision against somebody's work must give.
final class Reason {
    private static final int LONGEST = 2000;

    private Reason() {}

    static String required(String written) {
        return required(Vietnamese.nfc(written).strip(), LONGEST);
    }

    /// One line, for a list.
    static String line(String written, int atMost) {
        return required(Vietnamese.line(Vietnamese.nfc(written)), atMost);
    }

    private static String required(String reason, int atMost) {
        if (reason.isEmpty() || reason.length() > atMost) {
            throw Refusal.on("reason", PlanRefusals.REASON_MISSING, "plan.refusal.reason_missing", atMost);
        }
        return reason;
    }
}
