package vn.thidua.plan.usecase;

import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.PlanRefusals;

/// The reason that a decision against somebody's work must give.
final class Reason {
    private static final int LONGEST = 2000;

    private Reason() {}

    static String required(String written) {
        var reason = Vietnamese.nfc(written).strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw Refusal.on("reason", PlanRefusals.REASON_MISSING, "plan.refusal.reason_missing", LONGEST);
        }
        return reason;
    }
}
