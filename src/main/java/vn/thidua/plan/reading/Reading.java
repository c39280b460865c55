package vn.thidua.plan.reading;

import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.PlanContent;

/// What the reader makes of one text.
/// @param text the normalised text, which all spans point into
public record Reading(String text, Outline outline, PlanContent content) {}
