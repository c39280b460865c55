package vn.thidua.organization.block.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.UnitId;

/// Members and offices of blocks by year.
@Component
public class Rosters {
    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody else changes members of the organizer's blocks until the transaction ends: the rule of one block per
    /// member and year is about several blocks.
    public void lock(Block block) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organization.block'), hashtext(:organizer::text))")
                .param("organizer", block.organizer().value())
                .query(rows -> {});
    }

    /// Where one of the members already is in a year: another block of the same organizer.
    public Optional<Clash> clash(Block block, int year, Collection<BlockMemberId> members) {
        return jdbc.sql("""
                        select p.name as member, b.name as block, m.year
                        from organization.block_member m
                        join organization.block b on b.id = m.block and b.deleted_at is null
                        join organization.block_party p on p.id = m.member
                        where b.organizer = :organizer and b.id <> :block and m.year = :year and m.to_day is null
                          and m.member = any(:members)
                        order by m.position limit 1
                        """)
                .param("organizer", block.organizer().value())
                .param("block", block.id().value())
                .param("year", year)
                .param("members", values(members))
                .query((row, _) -> new Clash(row.getString("member"), row.getString("block"), row.getInt("year")))
                .optional();
    }

    /// Whether all of them are there to be chosen, below one of the tops.
    public boolean seen(Collection<BlockMemberId> members, Collection<UnitId> tops) {
        return jdbc.sql("select count(*) from organization.block_party where id = any(:members) and path && :tops")
                        .param("members", values(members))
                        .param("tops", tops.stream().map(UnitId::value).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                == members.size();
    }

    /// Puts a member at the end; one that is there stays where it is, one that had left is back.
    public void add(BlockId block, int year, BlockMemberId member) {
        jdbc.sql("""
                        insert into organization.block_member (block, year, unit, enterprise, position)
                        select :block, :year,
                               case when p.sort = 'UNIT' then p.id end, case when p.sort = 'ENTERPRISE' then p.id end,
                               1 + coalesce((select max(position) from organization.block_member
                                             where block = :block and year = :year), 0)
                        from organization.block_party p where p.id = :member
                        on conflict (block, year, member) do update set to_day = null, left_by = null
                        """)
                .param("block", block.value())
                .param("year", year)
                .param("member", member.value())
                .update();
    }

    public void place(BlockId block, int year, BlockMemberId member, int position) {
        jdbc.sql("""
                        update organization.block_member set position = :position
                        where block = :block and year = :year and member = :member
                        """)
                .param("position", position)
                .param("block", block.value())
                .param("year", year)
                .param("member", member.value())
                .update();
    }

    /// Takes a member out, with the offices it once held in that year.
    public void remove(BlockId block, int year, BlockMemberId member) {
        jdbc.sql("delete from organization.block_office where block = :block and year = :year and member = :member")
                .param("block", block.value())
                .param("year", year)
                .param("member", member.value())
                .update();
        jdbc.sql("delete from organization.block_member where block = :block and year = :year and member = :member")
                .param("block", block.value())
                .param("year", year)
                .param("member", member.value())
                .update();
    }

    /// The offices in force.
    public List<Office> offices(BlockId block, int year) {
        return jdbc.sql("""
                        select id, member, office, from_day from organization.block_office
                        where block = :block and year = :year and to_day is null
                        """)
                .param("block", block.value())
                .param("year", year)
                .query((row, _) -> new Office(
                        row.getObject("id", UUID.class),
                        new BlockMemberId(row.getObject("member", UUID.class)),
                        BlockOffice.valueOf(row.getString("office")),
                        row.getObject("from_day", LocalDate.class)))
                .list();
    }

    /// The last day of an office that has ended in the year, before which nothing can be changed any more.
    public Optional<LocalDate> lastEnd(BlockId block, int year) {
        return jdbc.sql("select max(to_day) from organization.block_office where block = :block and year = :year")
                .param("block", block.value())
                .param("year", year)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /// Ends an office the day before; one that began that day or later is no history but a slip, and goes.
    public void end(Office office, LocalDate before) {
        if (office.from().isBefore(before)) {
            jdbc.sql("update organization.block_office set to_day = :day where id = :id")
                    .param("day", before.minusDays(1))
                    .param("id", office.id())
                    .update();
        } else {
            jdbc.sql("delete from organization.block_office where id = :id")
                    .param("id", office.id())
                    .update();
        }
    }

    public void open(BlockId block, int year, BlockMemberId member, BlockOffice office, LocalDate from, String reason) {
        jdbc.sql("""
                        insert into organization.block_office (id, block, year, member, office, from_day, reason)
                        values (:id, :block, :year, :member, :office, :from, :reason)
                        """)
                .param("id", Ids.next())
                .param("block", block.value())
                .param("year", year)
                .param("member", member.value())
                .param("office", office.name())
                .param("from", from)
                .param("reason", reason)
                .update();
    }

    /// The last year before this one in which the block had members.
    public Optional<Integer> yearBefore(BlockId block, int year) {
        return Optional.ofNullable(extreme("max(year)", "year < :year", block, year));
    }

    public Optional<Integer> lastYear(BlockId block) {
        return Optional.ofNullable(extreme("max(year)", "year >= :year", block, 0));
    }

    public Optional<Integer> firstYear(BlockId block) {
        return Optional.ofNullable(extreme("min(year)", "year >= :year", block, 0));
    }

    /// All years in which a block has members.
    public List<Integer> years(BlockId block) {
        return jdbc.sql("select distinct year from organization.block_member where block = :block order by 1 desc")
                .param("block", block.value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private @Nullable Integer extreme(String wanted, String where, BlockId block, int year) {
        return jdbc.sql("select " + wanted + " from organization.block_member where block = :block and " + where)
                .param("block", block.value())
                .param("year", year)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .orElse(null);
    }

    private static UUID[] values(Collection<BlockMemberId> members) {
        return members.stream().map(BlockMemberId::value).toArray(UUID[]::new);
    }

    /// A member that stands in another block of the same organizer.
    public record Clash(String member, String block, int year) {}

    /// An office in force.
    public record Office(UUID id, BlockMemberId member, BlockOffice office, LocalDate from) {}
}
