package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The ways to a new plan.
/// @param units the units the visitor may draft for; cut where there are very many
/// @param unit the one chosen
/// @param chosen the superior's plan that a link named, null where none was named or the unit may not answer it
/// @param answerable issued plans of units above it
/// @param repeatable its own plans of earlier years
public record NewPlanPage(
        List<UnitView> units,
        @Nullable UnitView unit,
        @Nullable Chosen chosen,
        List<PlanLine> answerable,
        List<PlanLine> repeatable,
        int year,
        String text,
        FormErrors errors) {

    /// @param number number and symbol
    public record Chosen(String address, String title, String number) {}
}
