-- The same as before; the duties to issue a plan are gathered once, not looked up for each unit.
create or replace function movement.cascade_states(top uuid, today date)
    returns table (movement uuid, unit uuid, level integer, duty uuid, due_on date, late boolean, plan uuid, title text,
                   number text, issued_on date, launched uuid, launched_at timestamptz, state text)
    language sql stable as
$$
    with reached as materialized (select * from movement.cascade(top)),
    plan_duty as (
        select distinct on (d.origin, d.unit) d.origin, d.unit, d.id, d.state, d.due_on
        from duty.task t join duty.duty d on d.task = t.id
        where t.kind = 'SUBORDINATE_PLAN' and t.origin in (select movement from reached)
        order by d.origin, d.unit, d.state = 'WAIVED', d.due_on nulls last, d.id)
    select s.movement, s.unit, s.level, d.id, d.due_on,
           coalesce(d.state in ('OPEN', 'RETURNED') and d.due_on < today, false),
           a.plan, a.title, a.number, a.issued_on, n.id, n.launched_at,
           case when d.state = 'RETURNED' then 'RETURNED'
                when n.id is not null then 'LAUNCHED'
                when a.plan is not null then 'ISSUED'
                when d.state in ('SUBMITTED', 'DONE') then 'STATED'
                when d.state = 'WAIVED' then 'WAIVED'
                when d.id is null then 'NOT_ASKED'
                when d.due_on < today then 'LATE'
                else 'PENDING' end
    from reached s
    left join plan_duty d on d.origin = s.movement and d.unit = s.unit
    left join movement.answer a on a.movement = s.movement and a.unit = s.unit
    left join movement.movement n on n.plan = a.plan and n.unit = s.unit
$$;
