-- What binds a unit on a day: its regulations and those of the units above. Where one of these has none of its own in
-- force, those of the units it came out of go on, for itself and for whoever stood below them then or of whom it is not known where he stood.
create function rulebook.binding(wanted uuid, day date)
    returns table (regulation uuid, level uuid, depth bigint, inherited boolean)
    language sql stable as
$$
    with above as (
        select p.unit, p.depth from organization.unit u, unnest(u.path) with ordinality as p(unit, depth)
        where u.id = wanted
    ), held as (
        select r.id, r.unit, u.to_day as ended from rulebook.regulation r join organization.unit u on u.id = r.unit
        where r.state in ('APPROVED', 'REPEALED') and r.deleted_at is null
          and r.from_day <= day and (r.to_day is null or r.to_day >= day)
    )
    select h.id, a.unit, a.depth, false from held h join above a on a.unit = h.unit
    union all
    select h.id, a.unit, a.depth, true
    from held h
    cross join lateral organization.heirs(h.unit) heir
    join above a on a.unit = heir.unit
    where h.ended < day
      and not exists (select from held own where own.unit = a.unit)
      and (a.unit = wanted
           or not exists (select from organization.above_on(wanted, h.ended))
           or exists (select from organization.above_on(wanted, h.ended) stood where stood.unit = h.unit))
$$;
