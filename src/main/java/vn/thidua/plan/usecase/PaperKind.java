package vn.thidua.plan.usecase;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.rulebook.DocumentKind;
import vn.thidua.rulebook.Rulebook;

/// Under which abbreviation a paper is numbered: by its kind, as the rulebook names it (Nghị định 30/2020/NĐ-CP,
/// Annex III).
public final class PaperKind {
    private static final String PLAN = "Kế hoạch";

    private PaperKind() {}

    /// @param type as printed in the letterhead; what the rulebook does not know is numbered as a plan
    /// @throws Refusal where the rulebook gives plans no abbreviation
    public static String of(@Nullable String type, Rulebook rulebook) {
        return Stream.concat(Stream.ofNullable(type), Stream.of(PLAN))
                .flatMap(name ->
                        rulebook.kinds().stream().filter(known -> known.name().equalsIgnoreCase(name)))
                .map(DocumentKind::abbreviation)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlanRefusals.NUMBER_KIND, "plan.refusal.number_kind"));
    }

    /// The one most plans are numbered under.
    public static String ofPlans(Rulebook rulebook) {
        return of(null, rulebook);
    }
}
