package vn.thidua.movement.model;

/// The duties of one movement that somebody may see: all of them where he sees the unit that launched it, else those of
/// the units he sees.
public final class MovementSight {
    /// Begins a query with the common tables `tops`, `m` (the movement), `visible` (the units he sees, unless he sees
    /// the whole) and `seen` (the duties). Wants the parameters `movement`, `by` and `today`.
    public static final String SQL = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            m as (
                select m.id, m.unit, cardinality(u.path) as depth, u.path && tops.units as whole
                from movement.movement m join organization.unit u on u.id = m.unit cross join tops
                where m.id = :movement
            ),
            visible as (
                select u.id from organization.unit u cross join m cross join tops where not m.whole and u.path && tops.units
            ),
            seen as (
                select o.* from m join movement.owed(:today::date) o on o.movement = m.id where m.whole
                union all
                select o.* from m cross join visible v
                join movement.owed(:today::date) o on o.movement = m.id and o.unit = v.id where not m.whole
            )
            """;

    /// Follows [#SQL] with the tables `branch` (units right below the launching one under which others take part) and
    /// `place` (units and where they stand: `branch` is null where one lies under none of these and stands with the
    /// others of its kind).
    public static final String PLACES = """
            , branch as (
                select distinct u.path[m.depth + 1] as id
                from movement.participant p join organization.unit u on u.id = p.unit cross join m
                where p.movement = m.id and u.path[m.depth] = m.unit and cardinality(u.path) > m.depth + 1
            ),
            place as (
                select g.*, case when g.branch is null then g.kind else '' end as unit_kind
                from (select u.id, u.short_name, u.folded, u.position as unit_place, u.kind,
                             case when u.path[m.depth] = m.unit and u.path[m.depth + 1] in (select id from branch)
                                  then u.path[m.depth + 1] end as branch
                      from organization.unit u cross join m) g
            )
            """;

    private MovementSight() {}
}
