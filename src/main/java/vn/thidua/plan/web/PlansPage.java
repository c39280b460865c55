package vn.thidua.plan.web;

import java.util.List;
import vn.thidua.organization.UnitView;
import vn.thidua.site.table.TablePage;

/// The list of plans.
/// @param states the states there are plans in, with how many, for narrowing the list
/// @param units the units it can be narrowed to
/// @param mayDraft whether the visitor may begin a plan somewhere
/// @param mayManage whether he may set up units and accounts instead
public record PlansPage(
        TablePage<PlanLine> table,
        List<StateCount> states,
        int year,
        int workingYear,
        String state,
        List<UnitView> units,
        boolean mayDraft,
        boolean mayManage) {

    /// @param address the list narrowed to this state
    public record StateCount(String text, int plans, String address, boolean chosen) {}

    /// The unit asked for, as it stands in the address.
    public String unit() {
        return table.query().filter("unit");
    }

    public boolean searched() {
        return !table.query().filter("q").isEmpty() || !unit().isEmpty() || !state.isEmpty();
    }
}
