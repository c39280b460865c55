package vn.thidua.organization.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;

/// The paper by which the tree changes, and since when.
/// @param effective the first day of the new state
/// @param number number and symbol of the decision
/// @param day the day it was signed, where known
/// @param decidedBy who signed it
public record Decision(
        LocalDate effective, String number, @Nullable LocalDate day, String decidedBy, String reason) {
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public Decision {
        if (effective.isBefore(EARLIEST) || effective.isAfter(LATEST)) {
            throw Refusal.on("effective", OrganizationRefusals.EFFECTIVE_DAY, "organization.refusal.effective_day");
        }
        number = Line.optional("number", number, 80);
        if (number.isEmpty()) {
            throw Refusal.on("number", OrganizationRefusals.DECISION_NUMBER, "organization.refusal.decision_number");
        }
        decidedBy = Line.optional("decidedBy", decidedBy, 200);
        reason = Line.optional("reason", reason, 500);
    }
}
