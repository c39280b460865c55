package vn.thidua.plan.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A title or form of commendation that the plan sets, registers or offers.
/// @param title in the plan's words with obvious slips mended, null where the plan names none
/// @param printed as printed
/// @param award code of the rulebook where the name is known there
/// @param level who decides or is asked to
/// @param ratio as printed with its base (`15% trong số cá nhân đạt …`)
public record TitleTarget(
        @Nullable String title,
        @Nullable String printed,
        @Nullable String award,
        @Nullable String level,
        @Nullable For subject,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal upTo,
        NumericTarget.@Nullable Comparator comparator,
        @Nullable String ratio,
        String sentence,
        Source source)
        implements Provision {

    /// Whom it is for.
    public enum For {
        COLLECTIVE("collective"),
        INDIVIDUAL("individual"),
        BOTH("collective+individual");

        private final String json;

        For(String json) {
            this.json = json;
        }

        public String json() {
            return json;
        }
    }
}
