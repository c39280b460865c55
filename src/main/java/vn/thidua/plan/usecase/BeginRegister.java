package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.NumberRegister;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanRefusals;

/// Lets the year's numbers go on after those already given on paper, before the first is given here.
@UseCase
public class BeginRegister {
    private static final int HIGHEST = 9999;

    private final Permits permits;
    private final NumberRegister register;

    BeginRegister(Permits permits, NumberRegister register) {
        this.permits = permits;
        this.register = register;
    }

    /// @param last the last number given on paper
    public void execute(UnitId unit, int year, String kind, int last, Actor by) {
        permits.require(by, Act.DRAFT, unit);
        PlanYear.required(year);
        if (last < 1 || last > HIGHEST) {
            throw Refusal.on("last", PlanRefusals.NUMBER_RANGE, "plan.refusal.number_range", HIGHEST);
        }
        if (!register.beginAfter(unit.value(), year, kind, last)) {
            throw Refusal.on("last", PlanRefusals.REGISTER_BEGUN, "plan.refusal.register_begun");
        }
    }
}
