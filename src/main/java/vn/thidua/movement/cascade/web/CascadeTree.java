package vn.thidua.movement.cascade.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// The cascade as the tree of the units it reaches, a level at a time. Units that take no part stand in it where some
/// below them do; members of blocks that lie elsewhere stand on its first level.
@Component
class CascadeTree {
    private static final int MOST = 200;
    private static final String LEVEL = """
            , parent as (
                select id, path from organization.unit where id = coalesce(:parent::uuid, (select top from whole))),
            branch as (
                select case when s.unit <> p.id and s.path @> array[p.id] then s.path[cardinality(p.path) + 1]
                            when :parent::uuid is null then s.unit end as node, s.*
                from seen s cross join parent p),
            below as (
                select b.node, %s
                from branch b where b.unit <> b.node group by b.node)
            select n.id, n.name, n.kind, own.state, own.number, own.movement, b.units, b.asked, b.done, b.launched, b.late,
                   count(*) over () as total
            from (select distinct node from branch where node is not null) t
            join organization.unit n on n.id = t.node
            left join below b on b.node = t.node
            left join seen own on own.unit = t.node
            order by n.path @> array[(select id from parent)] desc, n.position, n.name collate "vi-x-icu", n.id
            limit :most
            """.formatted(Tally.SQL.formatted("b"));

    private static final String KINDS = """
            select s.kind, %s
            from seen s group by s.kind order by count(*) desc, s.kind
            """.formatted(Tally.SQL.formatted("s"));

    private final Cascade cascade;
    private final Organization organization;

    CascadeTree(Cascade cascade, Organization organization) {
        this.cascade = cascade;
        this.organization = organization;
    }

    List<KindTally> kinds(MovementId movement, Actor by) {
        return cascade.ask(KINDS, movement, by)
                .query((row, _) -> new KindTally(UnitKind.valueOf(row.getString("kind")), Tally.of(row)))
                .list();
    }

    /// The first level, opened down to one unit where that is asked for.
    Level top(MovementId movement, @Nullable UnitId opened, Actor by) {
        var open = new HashSet<UnitId>();
        if (opened != null) {
            open.add(opened);
            organization.above(opened).forEach(above -> open.add(above.id()));
        }
        return hang(movement, level(movement, null, by), open, by);
    }

    /// The level below a unit.
    Level below(MovementId movement, UnitId unit, Actor by) {
        return level(movement, unit, by);
    }

    private Level hang(MovementId movement, Level level, Set<UnitId> open, Actor by) {
        var branches = level.branches().stream()
                .map(branch -> branch.opens() && open.contains(branch.unit())
                        ? branch.with(hang(movement, level(movement, branch.unit(), by), open, by))
                        : branch)
                .toList();
        return new Level(branches, level.more());
    }

    private Level level(MovementId movement, @Nullable UnitId parent, Actor by) {
        var total = new int[1];
        var branches = cascade.ask(LEVEL, movement, by)
                .param("parent", parent == null ? null : parent.value(), Types.OTHER)
                .param("most", MOST)
                .query((row, _) -> {
                    total[0] = row.getInt("total");
                    return branch(row);
                })
                .list();
        return new Level(branches, total[0] - branches.size());
    }

    private static Branch branch(ResultSet row) throws SQLException {
        var unit = new UnitId(row.getObject("id", UUID.class));
        var state = row.getString("state");
        var movement = row.getObject("movement", UUID.class);
        return new Branch(
                unit,
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                state == null ? null : CascadeState.valueOf(state),
                row.getString("number"),
                movement == null
                        ? null
                        : "/movements/" + Ids.text(movement) + "/cascade/units/" + Ids.text(unit.value()),
                Tally.of(row),
                Level.CLOSED);
    }
}
