package vn.thidua.organization.block;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Belongings.Handover;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// How a place in a block goes from a unit to its heir and back. All rows remember the reorganization.
@Component
class BlockSuccession {
    private final JdbcClient jdbc;

    BlockSuccession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BlockId> joined(Handover handover) {
        return jdbc.sql("""
                        select distinct block from organization.block_member
                        where unit = :from and year >= :year and to_day is null
                        """)
                .param("from", handover.from().value())
                .param("year", handover.effective().getYear())
                .query((row, _) -> new BlockId(row.getObject(1, UUID.class)))
                .list();
    }

    List<BlockId> organized(Handover handover) {
        return jdbc.sql("select id from organization.block where organizer = :from")
                .param("from", handover.from().value())
                .query((row, _) -> new BlockId(row.getObject(1, UUID.class)))
                .list();
    }

    /// @param heirs the heir, or nobody where the membership ends with the unit
    void passMembership(BlockId block, Handover handover, List<UnitId> heirs) {
        var years = jdbc.sql("""
                        select year from organization.block_member
                        where block = :block and unit = :from and year >= :year and to_day is null order by year
                        """)
                .param("block", block.value())
                .param("from", handover.from().value())
                .param("year", handover.effective().getYear())
                .query((row, _) -> row.getInt(1))
                .list();
        for (int year : years) {
            var office = leave(block, year, handover);
            for (var heir : heirs) {
                join(block, year, handover, heir);
                if (!office.isEmpty()) {
                    take(block, year, handover, heir, office.getFirst());
                }
            }
        }
    }

    void passOrganizer(BlockId block, Handover handover, UnitId heir) {
        jdbc.sql("""
                        insert into organization.block_organizer_passed (reorganization, block, organizer, heir)
                        values (:reorganization, :block, :from, :heir)
                        """)
                .param("reorganization", handover.reorganization().value())
                .param("block", block.value())
                .param("from", handover.from().value())
                .param("heir", heir.value())
                .update();
        jdbc.sql("update organization.block set organizer = :heir, version = version + 1 where id = :block")
                .param("heir", heir.value())
                .param("block", block.value())
                .update();
    }

    void takeBack(ReorganizationId reorganization) {
        for (var statement : List.of(
                "delete from organization.block_office where opened_by = :id",
                """
                delete from organization.block_office o using organization.block_member m
                where m.joined_by = :id and o.block = m.block and o.year = m.year and o.member = m.member
                """,
                "delete from organization.block_member where joined_by = :id",
                "update organization.block_office set to_day = null, ended_by = null where ended_by = :id",
                "update organization.block_member set to_day = null, left_by = null where left_by = :id",
                """
                update organization.block b set organizer = p.organizer, version = version + 1
                from organization.block_organizer_passed p
                where p.reorganization = :id and p.block = b.id and b.organizer = p.heir
                """,
                "delete from organization.block_organizer_passed where reorganization = :id")) {
            jdbc.sql(statement).param("id", reorganization.value()).update();
        }
    }

    /// @return the office it held, or nothing
    private List<String> leave(BlockId block, int year, Handover handover) {
        about("""
                update organization.block_member set to_day = :day::date - 1, left_by = :reorganization
                where block = :block and year = :year and member = :member
                """, block, year, handover, handover.from()).update();
        return about("""
                update organization.block_office
                set to_day = greatest(from_day, :day::date) - 1, ended_by = :reorganization
                where block = :block and year = :year and member = :member and to_day is null
                returning office
                """, block, year, handover, handover.from())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void join(BlockId block, int year, Handover handover, UnitId heir) {
        about("""
                insert into organization.block_member (block, year, unit, position, from_day, joined_by)
                select :block, :year, :member,
                       (select position from organization.block_member
                        where block = :block and year = :year and member = :from),
                       case when extract(year from :day::date)::integer = :year then :day::date end, :reorganization
                on conflict (block, year, member) do nothing
                """, block, year, handover, heir)
                .param("from", handover.from().value())
                .update();
    }

    /// The chair goes before an office the heir has already; a vice chair's adds nothing to one.
    private void take(BlockId block, int year, Handover handover, UnitId heir, String office) {
        if (office.equals(BlockOffice.CHAIR.name())) {
            about("""
                    delete from organization.block_office
                    where block = :block and year = :year and member = :member and opened_by = :reorganization
                    """, block, year, handover, heir).update();
            about("""
                    update organization.block_office
                    set to_day = greatest(from_day, :day::date) - 1, ended_by = :reorganization
                    where block = :block and year = :year and member = :member and to_day is null
                    """, block, year, handover, heir).update();
        }
        about("""
                insert into organization.block_office
                    (id, block, year, member, office, from_day, reason, opened_by)
                select :id, :block, :year, :member, :office, greatest(:day::date, make_date(:year, 1, 1)), '',
                       :reorganization
                where not exists (
                    select from organization.block_office
                    where block = :block and year = :year and member = :member and to_day is null)
                """, block, year, handover, heir)
                .param("id", Ids.next())
                .param("office", office)
                .update();
    }

    private JdbcClient.StatementSpec about(String sql, BlockId block, int year, Handover handover, UnitId member) {
        return jdbc.sql(sql)
                .param("block", block.value())
                .param("year", year)
                .param("member", member.value())
                .param("day", handover.effective())
                .param("reorganization", handover.reorganization().value());
    }
}
