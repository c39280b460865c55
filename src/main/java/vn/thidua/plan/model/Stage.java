package vn.thidua.plan.model;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;

/// A stage or wave (giai đoạn, đợt) of the movement; an end the plan leaves open is null.
public record Stage(
        @Nullable String name,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String goal,
        Source source)
        implements Provision {}
