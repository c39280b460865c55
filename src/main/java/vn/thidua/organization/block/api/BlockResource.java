package vn.thidua.organization.block.api;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockView;

/// A block or cluster as the API gives it.
/// @param organizer key of the unit whose council organizes it
/// @param activeFrom its first year
/// @param activeTo its last year, null while it goes on
/// @param guidance the document by which it was set up
record BlockResource(
        String id,
        String kind,
        String name,
        String shortName,
        String symbol,
        String organizer,
        String organizerName,
        int activeFrom,
        @Nullable Integer activeTo,
        String guidance,
        String note) {
    static BlockResource of(BlockView block) {
        return new BlockResource(
                Ids.text(block.id().value()),
                block.kind().name(),
                block.name(),
                block.shortName(),
                block.symbol(),
                Ids.text(block.organizer().value()),
                block.organizerName(),
                block.activeFrom(),
                block.activeTo(),
                block.guidance(),
                block.note());
    }
}
