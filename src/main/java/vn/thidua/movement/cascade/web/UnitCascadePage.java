package vn.thidua.movement.cascade.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.plan.align.Alignment;
import vn.thidua.plan.align.AskedKind;
import vn.thidua.plan.align.Verdict;
import vn.thidua.plan.issued.IssuedHead;
import vn.thidua.site.FormErrors;

/// One unit in the cascade: its plan held against the superior's, and what the unit may do about it.
/// @param alignment null while it has no plan
/// @param planAddress its plan's page, null where the visitor may not read it
/// @param choosable its issued plans, where the visitor may name one
/// @param drops whether he may take the named one back
/// @param begins address of the page where it begins a plan from the superior's, null where that is nothing to do now
public record UnitCascadePage(
        MovementHead head,
        CascadeLine line,
        @Nullable Alignment alignment,
        @Nullable String planAddress,
        List<IssuedHead> choosable,
        boolean drops,
        @Nullable String begins,
        FormErrors errors) {
    public String address() {
        return line.address();
    }

    public static String kindText(AskedKind kind) {
        return "plan.asked." + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String verdictText(Verdict verdict) {
        return "plan.verdict." + verdict.name().toLowerCase(Locale.ROOT);
    }

    /// The class of the color a verdict is shown in.
    public static String tag(Verdict verdict) {
        return switch (verdict) {
            case TAKEN_UP, TIGHTENED -> "ok";
            case CONTRIBUTES -> "info";
            case LOOSENED, LEFT_OUT -> "late";
            case REWORDED, UNCLEAR -> "due";
        };
    }
}
