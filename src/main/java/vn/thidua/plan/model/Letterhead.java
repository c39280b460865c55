package vn.thidua.plan.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;

/// The document's own fields: head, number, date, kind and subject line.
/// @param number digits as printed, null when blank
/// @param symbol `KH-VP`
/// @param printed the fragments as printed and their places, by field name (`number`, `date`, `motto`, …); a field is
///     there also when blank in the text, absent when the text has no trace of it
public record Letterhead(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable PartialDate date,
        @Nullable String issuingBody,
        @Nullable String superiorBody,
        @Nullable String type,
        @Nullable String subject,
        @Nullable Integer planYear,
        Map<String, Printed> printed)
        implements Understood {
    public Letterhead {
        printed = Map.copyOf(printed);
    }

    /// Its fields stand in several places: see [#printed()].
    @Override
    public Source source() {
        return Source.BY_HAND;
    }

    /// A fragment as printed, and where.
    public record Printed(String text, Source source) {}
}
