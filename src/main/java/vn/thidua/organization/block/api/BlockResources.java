package vn.thidua.organization.block.api;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;
import vn.thidua.organization.block.web.BlockBoard;

/// The blocks a system may see, and what their rosters' entity tags are made of.
@Component
class BlockResources {
    private static final String CHOSEN = """
            from organization.block b join organization.unit o on o.id = b.organizer
            where b.deleted_at is null and
            """ + BlockBoard.SEEN + """
              and (select coalesce(bool_and(strpos(b.folded || ' ' || o.folded, word) > 0), true)
                   from unnest(:words::text[]) word)
              and (:kind = '' or b.kind = :kind)
              and (:organizer::uuid is null or b.organizer = :organizer::uuid)
              and (:year::integer is null
                   or (b.active_from <= :year::integer and coalesce(b.active_to >= :year::integer, true)))
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;
    private final BlockBoard board;
    private final Blocks blocks;
    private final BlockStore store;
    private final Rosters rosters;

    BlockResources(
            JdbcClient jdbc,
            OrganizationPermits permits,
            BlockBoard board,
            Blocks blocks,
            BlockStore store,
            Rosters rosters) {
        this.jdbc = jdbc;
        this.permits = permits;
        this.board = board;
        this.blocks = blocks;
        this.store = store;
        this.rosters = rosters;
    }

    /// What the list is narrowed to.
    /// @param year only those that are there in it
    record Choice(
            String text,
            String kind,
            @Nullable UnitId organizer,
            @Nullable Integer year) {}

    List<BlockResource> part(Choice choice, int limit, int offset, Actor by) {
        return asked(
                        "select b.id " + CHOSEN
                                + " order by b.name collate \"vi-x-icu\", b.id limit :limit offset :offset",
                        choice,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new BlockId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .map(blocks::block)
                .map(BlockResource::of)
                .toList();
    }

    long count(Choice choice, Actor by) {
        return asked("select count(*) " + CHOSEN, choice, by).query(Long.class).single();
    }

    /// @throws Missing where there is none, it was thrown away, or it is not for this actor
    BlockView require(BlockId id, Actor by) {
        if (!board.sees(id, by)) {
            throw new Missing("block");
        }
        var block = blocks.block(id);
        if (block.deleted()) {
            throw new Missing("block");
        }
        return block;
    }

    RosterResource roster(BlockId id, int year) {
        return new RosterResource(
                Ids.text(id.value()),
                year,
                blocks.roster(id, year).stream().map(RosterResource.Member::of).toList());
    }

    /// Made of all that a roster says, as nothing counts its changes.
    int version(BlockId id, int year) {
        return jdbc.sql("""
                        select coalesce(hashtext(string_agg(
                            concat_ws(':', m.member, m.position, m.to_day, o.office, o.from_day), ',' order by m.member)), 0)
                        from organization.block_member m
                        left join organization.block_office o
                          on o.block = m.block and o.year = m.year and o.member = m.member and o.to_day is null
                        where m.block = :block and m.year = :year
                        """)
                .param("block", id.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// The version that holds, kept from changing until the transaction ends.
    int locked(BlockId id, int year) {
        rosters.lock(store.require(id));
        return version(id, year);
    }

    private JdbcClient.StatementSpec asked(String sql, Choice choice, Actor by) {
        var folded = Vietnamese.fold(choice.text());
        var organizer = choice.organizer();
        return jdbc.sql(sql)
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("words", folded.isEmpty() ? new String[0] : folded.split(" "))
                .param("kind", choice.kind())
                .param("organizer", organizer == null ? null : organizer.value(), Types.OTHER)
                .param("year", choice.year(), Types.INTEGER);
    }
}
