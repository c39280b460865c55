package vn.thidua.plan.align;

import vn.thidua.plan.model.PlanContent;

/// A plan as it is compared.
/// @param text the normalised text, which all spans of the content point into
public record PlanText(String text, PlanContent content) {}
