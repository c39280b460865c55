package vn.thidua.organization.block.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;

/// What the pages of one block show besides its roster.
@Component
class RosterBoard {
    static final int AT_MOST = 60;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    RosterBoard(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /// Who chaired and stood in from when until when, in the order of time.
    List<BlockPage.Term> history(BlockId block, int year) {
        return jdbc.sql("""
                        select p.name, o.office, o.from_day, o.to_day, o.reason, o.opened_by is not null as heir
                        from organization.block_office o join organization.block_party p on p.id = o.member
                        where o.block = :block and o.year = :year and (o.to_day is null or o.to_day >= o.from_day)
                        order by o.office, o.from_day, p.name collate "vi-x-icu"
                        """)
                .param("block", block.value())
                .param("year", year)
                .query((row, _) -> new BlockPage.Term(
                        row.getString("name"),
                        BlockOffice.valueOf(row.getString("office")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason"),
                        row.getBoolean("heir")))
                .list();
    }

    /// The years in which the block has members.
    List<Integer> years(BlockId block) {
        return jdbc.sql("select distinct year from organization.block_member where block = :block")
                .param("block", block.value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /// Members whose own page the actor may open.
    Set<UUID> open(BlockId block, int year, Actor by) {
        return new HashSet<>(jdbc.sql("""
                        select p.id from organization.block_member m join organization.block_party p on p.id = m.member
                        where m.block = :block and m.year = :year and p.path && :tops
                        """)
                .param("block", block.value())
                .param("year", year)
                .param("tops", tops(by))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /// Who may still be added: what the words find, or without words the units directly below the organizer.
    List<MembersPage.Candidate> candidates(BlockView block, int year, String text, Actor by) {
        return jdbc.sql("""
                        select p.id, p.name, p.sort, coalesce(above.short_name, '') as above,
                               coalesce((select min(b.short_name) from organization.block_member m
                                         join organization.block b on b.id = m.block and b.deleted_at is null
                                         where m.member = p.id and m.year = :year and m.to_day is null
                                           and b.organizer = :organizer), '') as other
                        from organization.block_party p
                        left join organization.unit above
                          on above.id = p.path[cardinality(p.path) - case when p.sort = 'UNIT' then 1 else 0 end]
                        where p.path && :tops
                          and not exists (select from organization.unit ended where ended.id = p.id and ended.to_day is not null)
                          and not exists (select from organization.block_members(:block, :year) m where m.member = p.id)
                          and case when cardinality(:words::text[]) = 0
                              then p.sort = 'UNIT' and p.path[cardinality(p.path) - 1] = :organizer
                              else (select bool_and(strpos(p.folded, word) > 0) from unnest(:words::text[]) word) end
                        order by p.sort desc, cardinality(p.path), p.name collate "vi-x-icu", p.id
                        limit :limit
                        """)
                .param("year", year)
                .param("organizer", block.organizer().value())
                .param("block", block.id().value())
                .param("tops", tops(by))
                .param("words", BlockBoard.words(text))
                .param("limit", AT_MOST)
                .query((row, _) -> new MembersPage.Candidate(
                        new BlockMemberId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("above"),
                        row.getString("sort").equals("ENTERPRISE"),
                        row.getString("other")))
                .list();
    }

    private UUID[] tops(Actor by) {
        return permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
