package vn.thidua.plan.usecase;

import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanRefusals;

/// The years that plans and their numbers are kept for.
final class PlanYear {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private PlanYear() {}

    /// @throws Refusal on the field `year` where it lies outside
    static int required(int year) {
        if (year < FIRST || year > LAST) {
            throw Refusal.on(
                    "year",
                    PlanRefusals.YEAR_RANGE,
                    "plan.refusal.year_range",
                    Integer.toString(FIRST),
                    Integer.toString(LAST));
        }
        return year;
    }
}
