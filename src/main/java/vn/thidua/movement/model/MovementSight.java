package vn.thidua.movement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organization.UnitId;

/// The duties of one movement that somebody may see: all of them where he sees the unit that launched it, else those of
/// the units he sees. Two questions rather than one with an `or`: each has an index of its own.
/// @param depth of the unit that launched it, in the tree
/// @param tops units of his roles; he sees what lies below
public record MovementSight(Movement movement, boolean whole, int depth, List<UnitId> tops) {
    /// Follows the table `seen` with `branch`: units right below the launching one under which others take part.
    public static final String BRANCHES = """
            , branch as (
                select distinct u.path[:depth + 1] as id
                from movement.participant p join organization.unit u on u.id = p.unit
                where p.movement = :movement and u.path[:depth] = :leader and cardinality(u.path) > :depth + 1
            )
            """;

    /// Joins, to a table `sum` with units, each with where it stands as `p`: its `branch` is null where it lies under
    /// none of these and stands with the others of its kind. Each is looked up: they are few among all units.
    public static final String PLACED = """
             sum cross join lateral (
                select g.*, case when g.branch is null then g.kind else '' end as unit_kind
                from (select u.short_name, u.folded, u.position as unit_place, u.kind,
                             case when u.path[:depth] = :leader and u.path[:depth + 1] in (select id from branch)
                                  then u.path[:depth + 1] end as branch
                      from organization.unit u where u.id = sum.unit offset 0) g
            ) p
            """;

    private static final String WHOLE = """
            with seen as (select o.* from movement.owed(:today::date) o where o.movement = :movement)
            """;
    private static final String PART = """
            with seen as (
                -- unit by unit: a province's hundred among the duties of a nation
                select o.* from organization.unit v cross join lateral (
                    select o.* from movement.owed(:today::date) o where o.movement = :movement and o.unit = v.id offset 0
                ) o
                where v.path && :tops::uuid[]
            )
            """;

    public MovementSight {
        tops = List.copyOf(tops);
    }

    /// A question that begins with the table `seen`, which has what `movement.owed` gives.
    public JdbcClient.StatementSpec ask(JdbcClient jdbc, String question, LocalDate today) {
        return jdbc.sql((whole ? WHOLE : PART) + question)
                .param("movement", movement.id().value())
                .param("leader", movement.unit().value())
                .param("depth", depth)
                .param("tops", tops.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today);
    }
}
