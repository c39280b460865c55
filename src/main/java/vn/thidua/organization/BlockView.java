package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/// A block or cluster as other modules see it.
/// @param symbol the abbreviation in document symbols, empty where it has none
/// @param organizer the unit whose council organizes it
/// @param activeFrom its first year
/// @param activeTo its last year, null while it goes on
/// @param guidance the document by which it was set up
public record BlockView(
        BlockId id,
        BlockKind kind,
        String name,
        String shortName,
        String symbol,
        UnitId organizer,
        String organizerName,
        int activeFrom,
        @Nullable Integer activeTo,
        String guidance,
        String note,
        boolean deleted) {
    public boolean activeIn(int year) {
        return !deleted && year >= activeFrom && (activeTo == null || year <= activeTo);
    }
}
