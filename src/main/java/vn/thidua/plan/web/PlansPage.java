package vn.thidua.plan.web;

import java.util.List;
import vn.thidua.site.table.TablePage;

/// The list of plans.
/// @param states the states there are plans in, with how many, for narrowing the list
/// @param mayDraft whether the visitor may begin a plan somewhere
/// @param mayManage whether he may set up units and accounts instead
public record PlansPage(
        TablePage<PlanLine> table,
        List<StateCount> states,
        int year,
        int workingYear,
        String state,
        boolean mayDraft,
        boolean mayManage) {

    /// @param address the list narrowed to this state
    public record StateCount(String text, int plans, String address, boolean chosen) {}

    public boolean searched() {
        return !table.query().filter("q").isEmpty() || !state.isEmpty();
    }
}
