package vn.thidua.organization.block.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Line;

/// A block or cluster: bodies of a like kind or neighboring ones that compete with each other under one council. It is
/// set up for a first year, gets its members and its chair anew each year, may end with a year and go on again; one
/// set up by mistake is thrown away and can be brought back.
@Table(schema = "organization", name = "block")
public record Block(
        @Id BlockId id,
        @Version @Nullable Integer version,
        BlockKind kind,
        String name,
        String shortName,
        String symbol,
        UnitId organizer,
        int activeFrom,
        @Nullable Integer activeTo,
        String guidance,
        String note,
        @Nullable Instant deletedAt) {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    public Block {
        name = Line.required("name", name, 300);
        shortName = Line.optional("shortName", shortName, 120);
        if (shortName.isEmpty()) {
            shortName = name;
        }
        symbol = Line.optional("symbol", symbol, 24);
        guidance = Line.optional("guidance", guidance, 500);
        note = Line.optional("note", note, 1000);
        checkYear("activeFrom", activeFrom);
        if (activeTo != null) {
            checkYear("activeTo", activeTo);
            if (activeTo < activeFrom) {
                throw Refusal.on("activeTo", BlockRefusals.YEAR, "organization.block.refusal.ends_before");
            }
        }
    }

    public static Block created(UnitId organizer, Particulars as) {
        return new Block(
                new BlockId(Ids.next()),
                null,
                as.kind(),
                as.name(),
                as.shortName(),
                as.symbol(),
                organizer,
                as.activeFrom(),
                null,
                as.guidance(),
                as.note(),
                null);
    }

    public Block changed(Particulars to) {
        return new Block(
                id,
                version,
                to.kind(),
                to.name(),
                to.shortName(),
                to.symbol(),
                organizer,
                to.activeFrom(),
                activeTo,
                to.guidance(),
                to.note(),
                deletedAt);
    }

    /// @param year the last year, null to go on
    public Block lastingTo(@Nullable Integer year) {
        return new Block(
                id, version, kind, name, shortName, symbol, organizer, activeFrom, year, guidance, note, deletedAt);
    }

    public Block deleted(@Nullable Instant at) {
        return new Block(
                id, version, kind, name, shortName, symbol, organizer, activeFrom, activeTo, guidance, note, at);
    }

    /// @throws Refusal where the block is thrown away or has no life in that year
    public void requireActive(int year) {
        checkYear("year", year);
        if (deletedAt != null) {
            throw Refusal.of(BlockRefusals.DELETED, "organization.block.refusal.deleted");
        }
        if (year < activeFrom || (activeTo != null && year > activeTo)) {
            throw Refusal.of(BlockRefusals.NOT_ACTIVE, "organization.block.refusal.not_active", Integer.toString(year));
        }
    }

    private static void checkYear(String field, int year) {
        if (year < EARLIEST || year > LATEST) {
            throw Refusal.on(field, BlockRefusals.YEAR, "organization.block.refusal.year", Integer.toString(year));
        }
    }

    /// What a form says about a block.
    public record Particulars(
            BlockKind kind,
            String name,
            String shortName,
            String symbol,
            int activeFrom,
            String guidance,
            String note) {}
}
