package vn.thidua.movement.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyKind;
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

    List<BoardRow.Branch> branches(MovementSight sight) {
        return ask(MovementSight.BRANCHES + """
                        , sum as (select unit from seen group by unit)
                        select g.branch, g.unit_kind, g.units, coalesce(b.short_name, '') as name
                        from (select p.branch, p.unit_kind, count(*) as units from""" + MovementSight.PLACED + """
                              group by 1, 2) g
                        left join organization.unit b on b.id = g.branch
                        order by b.position nulls first, b.short_name collate "vi-x-icu", g.unit_kind
                        """, sight)
                .query((row, _) -> new BoardRow.Branch(
                        row.getObject("branch", UUID.class),
                        row.getString("name"),
                        row.getString("unit_kind"),
                        row.getInt("units"),
                        Timeliness.NONE))
                .list();
    }

    List<DutyKind> kinds(MovementSight sight) {
        var kinds = sight.whole()
                ? "select distinct kind from duty.task where origin = :movement order by 1"
                : "select distinct s.kind from seen s order by 1";
        return ask(kinds, sight)
                .query((row, _) -> DutyKind.valueOf(row.getString(1)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String question, MovementSight sight) {
        return sight.ask(jdbc, question, LocalDate.now(clock));
    }
}
