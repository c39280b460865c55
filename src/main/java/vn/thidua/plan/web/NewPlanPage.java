package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The ways to a new plan.
/// @param units the units the visitor may draft for; cut where there are very many
/// @param unit the one chosen
/// @param answerable issued plans of units above it
/// @param repeatable its own plans of earlier years
public record NewPlanPage(
        List<UnitView> units,
        @Nullable UnitView unit,
        List<PlanLine> answerable,
        List<PlanLine> repeatable,
        int year,
        String text,
        FormErrors errors) {}
