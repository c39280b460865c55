package vn.thidua.organization.block.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.block.model.Block;

/// What somebody typed about a block.
/// @param seen the version the form showed, null of a new one
public record BlockForm(
        BlockKind kind,
        String name,
        String shortName,
        String symbol,
        @Nullable Integer activeFrom,
        String guidance,
        String note,
        @Nullable Integer seen) {
    static BlockForm blank(int year) {
        return new BlockForm(BlockKind.BLOCK, "", "", "", year, "", "", null);
    }

    static BlockForm of(BlockView block, int version) {
        return new BlockForm(
                block.kind(),
                block.name(),
                block.shortName(),
                block.symbol(),
                block.activeFrom(),
                block.guidance(),
                block.note(),
                version);
    }

    BlockForm seeing(@Nullable Integer version) {
        return new BlockForm(kind, name, shortName, symbol, activeFrom, guidance, note, version);
    }

    /// Empty where it is a new one.
    public String seenText() {
        return seen == null ? "" : seen.toString();
    }

    Block.Particulars particulars() {
        return new Block.Particulars(
                kind, name, shortName, symbol, activeFrom == null ? 0 : activeFrom, guidance, note);
    }

    /// The year as the form shows it.
    public String activeFromText() {
        return activeFrom == null ? "" : activeFrom.toString();
    }
}
