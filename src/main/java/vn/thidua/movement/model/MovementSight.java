package vn.thidua.movement.model;

/// The duties of one movement that somebody may see: all of them where he sees the unit that launched it, else those of
/// the units he sees.
public final class MovementSight {
    /// Begins a query with the common tables `tops`, `m` (the movement), `branch` (units right below the launching
    /// one under which others take part) and `seen` (the duties with their units; `branch` is null where the unit
    /// lies under none of these and stands with the others of its kind). Wants the parameters `movement`, `by` and
    /// `today`.
    public static final String SQL = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            m as (
                select m.id, m.unit, cardinality(u.path) as depth, u.path && tops.units as whole
                from movement.movement m join organization.unit u on u.id = m.unit cross join tops
                where m.id = :movement
            ),
            branch as (
                select distinct u.path[m.depth + 1] as id
                from movement.participant p join organization.unit u on u.id = p.unit cross join m
                where p.movement = m.id and u.path[m.depth] = m.unit and cardinality(u.path) > m.depth + 1
            ),
            seen as (
                select o.*, u.short_name, u.name as unit_name, u.folded, u.position as unit_place, u.kind as unit_kind,
                       case when u.path[m.depth] = m.unit and u.path[m.depth + 1] in (select id from branch)
                            then u.path[m.depth + 1] end as branch
                from movement.owed(:today::date) o join organization.unit u on u.id = o.unit cross join m cross join tops
                where o.movement = m.id and (m.whole or u.path && tops.units)
            )
            """;

    private MovementSight() {}
}
