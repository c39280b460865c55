package vn.thidua.plan.issued;

import java.time.LocalDate;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/// An issued plan without its text, for lists.
/// @param edition 1 for the first issue, 2 for the first amendment, …
public record IssuedHead(
        PlanId id, UnitId unit, int edition, int year, String title, String number, LocalDate issuedOn) {}
