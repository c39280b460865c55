package vn.thidua.plan.model;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;

/// A document the plan is based on or implements (căn cứ), or one it cites.
/// @param printed as the plan prints it
/// @param type kind of document (`Luật`, `Kế hoạch`), null where none is named
/// @param number with its symbol (`68/KH-UBND`)
public record LegalBasis(
        String printed,
        @Nullable String type,
        @Nullable String number,
        @Nullable PartialDate date,
        @Nullable String issuer,
        Source source)
        implements Provision {}
