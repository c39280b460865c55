package vn.thidua.movement.usecase;

import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementRefusals;

/// The reasons that people must give when they change what others owe.
final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    static String required(String written) {
        var reason = optional(written);
        if (reason.isEmpty()) {
            throw missing();
        }
        return reason;
    }

    static String optional(String written) {
        var reason = Vietnamese.nfc(written).strip();
        if (reason.length() > LONGEST) {
            throw missing();
        }
        return reason;
    }

    private static Refusal missing() {
        return Refusal.on("reason", MovementRefusals.REASON_MISSING, "movement.refusal.reason_missing", LONGEST);
    }
}
