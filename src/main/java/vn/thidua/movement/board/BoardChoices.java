package vn.thidua.movement.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementSight;
import vn.thidua.movement.model.Timeliness;

/// What a board can be narrowed to, as far as the visitor sees it.
@Component
class BoardChoices {
    private final JdbcClient jdbc;
    private final Clock clock;

    BoardChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<BoardRow.Branch> branches(Movement movement, Actor by) {
        return ask("""
                        select g.branch, g.unit_kind, g.units, coalesce(b.short_name, '') as name
                        from (select p.branch, p.unit_kind, count(*) as units
                              from (select distinct unit from seen) s join place p on p.id = s.unit group by 1, 2) g
                        left join organization.unit b on b.id = g.branch
                        order by b.position nulls first, b.short_name collate "vi-x-icu", g.unit_kind
                        """, movement, by)
                .query((row, _) -> new BoardRow.Branch(
                        row.getObject("branch", UUID.class),
                        row.getString("name"),
                        row.getString("unit_kind"),
                        row.getInt("units"),
                        new Timeliness(0, 0, 0)))
                .list();
    }

    List<DutyKind> kinds(Movement movement, Actor by) {
        return ask("""
                        select distinct t.kind from duty.task t
                        where t.origin = :movement and exists (select from seen s where s.task = t.id) order by 1
                        """, movement, by)
                .query((row, _) -> DutyKind.valueOf(row.getString(1)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, Movement movement, Actor by) {
        return jdbc.sql(MovementSight.SQL + MovementSight.PLACES + question)
                .param("movement", movement.id().value())
                .param("by", by.account())
                .param("today", LocalDate.now(clock));
    }
}
