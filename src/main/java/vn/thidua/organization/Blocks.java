package vn.thidua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Missing;

/// What other modules ask about blocks and clusters. Knows no permission, as [Organization].
@Component
public class Blocks {
    private static final String BLOCK = """
            select b.id, b.kind, b.name, b.short_name, b.symbol, b.organizer, u.short_name as organizer_name,
                   b.active_from, b.active_to, b.guidance, b.note, b.deleted_at is not null as deleted
            from organization.block b join organization.unit u on u.id = b.organizer
            """;
    private static final String MEMBER = """
            select m.member, m.unit, p.name, m.position, o.office, m.from_day, m.to_day, m.joined_by is not null as heir
            from organization.block_member m
            join organization.block_party p on p.id = m.member
            left join organization.block_office o
              on o.block = m.block and o.year = m.year and o.member = m.member and o.to_day is null
            where m.block = :block and m.year = :year
            """;

    private final JdbcClient jdbc;

    Blocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where there is none
    public BlockView block(BlockId id) {
        return jdbc.sql(BLOCK + "where b.id = :id")
                .param("id", id.value())
                .query(Blocks::block)
                .optional()
                .orElseThrow(() -> new Missing("block"));
    }

    /// The blocks a unit belongs to in a year.
    public List<BlockView> ofUnit(UnitId unit, int year) {
        return jdbc.sql(BLOCK + """
                        where b.deleted_at is null and b.id in (
                            select m.block from organization.block_member m
                            where m.member = :unit and m.year = :year and m.to_day is null)
                        order by b.name collate "vi-x-icu", b.id
                        """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Blocks::block)
                .list();
    }

    /// The blocks a unit organizes.
    public List<BlockView> organizedBy(UnitId unit) {
        return jdbc.sql(BLOCK + """
                        where b.deleted_at is null and b.organizer = :unit order by b.name collate "vi-x-icu", b.id
                        """)
                .param("unit", unit.value())
                .query(Blocks::block)
                .list();
    }

    /// The members of a year in their order, with those that left during it.
    public List<BlockMember> roster(BlockId block, int year) {
        return jdbc.sql(MEMBER + """
                          and (m.to_day is null or m.to_day >= make_date(m.year, 1, 1))
                        order by m.position, m.to_day nulls last, p.name collate "vi-x-icu", m.member
                        """)
                .param("block", block.value())
                .param("year", year)
                .query(Blocks::member)
                .list();
    }

    /// The members that have not left, in their order.
    public List<BlockMember> members(BlockId block, int year) {
        return roster(block, year).stream().filter(member -> !member.left()).toList();
    }

    /// Who chairs the block on a day.
    public Optional<BlockMember> chair(BlockId block, LocalDate on) {
        return officers(block, on, BlockOffice.CHAIR).stream().findFirst();
    }

    /// Who stands in for the chair on a day.
    public List<BlockMember> viceChairs(BlockId block, LocalDate on) {
        return officers(block, on, BlockOffice.VICE_CHAIR);
    }

    private List<BlockMember> officers(BlockId block, LocalDate on, BlockOffice office) {
        return jdbc.sql("""
                        select m.member, m.unit, p.name, m.position, o.office, m.from_day, m.to_day,
                               m.joined_by is not null as heir
                        from organization.block_officers(:day::date) o
                        join organization.block_member m
                          on m.block = o.block and m.member = o.member and m.year = extract(year from :day::date)::integer
                        join organization.block_party p on p.id = m.member
                        where o.block = :block and o.office = :office
                        order by m.position, p.name collate "vi-x-icu"
                        """)
                .param("day", on)
                .param("block", block.value())
                .param("office", office.name())
                .query(Blocks::member)
                .list();
    }

    /// Which version of what is written about it this is.
    public int version(BlockId id) {
        return jdbc.sql("select version from organization.block where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Missing("block"));
    }

    private static BlockView block(ResultSet row, int number) throws SQLException {
        return new BlockView(
                new BlockId(row.getObject("id", UUID.class)),
                BlockKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                new UnitId(row.getObject("organizer", UUID.class)),
                row.getString("organizer_name"),
                row.getInt("active_from"),
                row.getObject("active_to", Integer.class),
                row.getString("guidance"),
                row.getString("note"),
                row.getBoolean("deleted"));
    }

    private static BlockMember member(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        var office = row.getString("office");
        return new BlockMember(
                new BlockMemberId(row.getObject("member", UUID.class)),
                unit == null ? null : new UnitId(unit),
                row.getString("name"),
                row.getInt("position"),
                office == null ? null : BlockOffice.valueOf(office),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("heir"));
    }
}
