-- The plan of its own by which a unit carries a movement out.
create table movement.answer (
    movement  uuid not null references movement.movement (id),
    unit      uuid not null,
    plan      uuid not null,
    edition   integer not null,
    title     text not null,
    number    text not null,
    issued_on date not null,
    -- picked by the unit among its issued plans; else the plan itself says that it answers the movement's
    chosen    boolean not null,
    -- edition of the movement's plan that it has been held against
    against   integer not null,
    primary key (movement, unit)
);
create index answer_plan on movement.answer (plan);

-- What each such plan makes of each provision of the movement's: written when the plan is issued, so that thousands of
-- plans need not be read to say how many took a provision up, or what their figures add up to.
create table movement.alignment (
    movement uuid not null,
    unit     uuid not null,
    -- of the provision among those of the movement's plan
    position integer not null,
    verdict  text not null,
    -- the part of the movement's figure that the unit takes on, where units' figures add up to that
    part     numeric,
    primary key (movement, unit, position),
    foreign key (movement, unit) references movement.answer (movement, unit) on delete cascade
);

-- The units a movement reaches, also through the movements that units below have launched from their own plans; each
-- by the nearest.
create function movement.cascade(top uuid) returns table (movement uuid, unit uuid, level integer)
    language sql stable as
$$
    with recursive chain (movement, level) as (
        select top, 1
        union
        select n.id, c.level + 1
        from chain c
        join movement.answer a on a.movement = c.movement
        join movement.movement n on n.plan = a.plan and n.unit = a.unit
        -- no tree of units is deeper
        where c.level < 12)
    select distinct on (p.unit) p.movement, p.unit, c.level
    from chain c
    join movement.participant p on p.movement = c.movement
    order by p.unit, c.level, p.movement
$$;

-- Where each of these units stands with its own plan on a day.
create function movement.cascade_states(top uuid, today date)
    returns table (movement uuid, unit uuid, level integer, duty uuid, due_on date, late boolean, plan uuid, title text,
                   number text, issued_on date, launched uuid, launched_at timestamptz, state text)
    language sql stable as
$$
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
    from movement.cascade(top) s
    left join lateral (
        select d.id, d.state, d.due_on
        from duty.duty d
        join duty.task t on t.id = d.task
        where d.unit = s.unit and t.origin = s.movement and t.kind = 'SUBORDINATE_PLAN'
        order by d.state = 'WAIVED', d.due_on nulls last, d.id
        limit 1) d on true
    left join movement.answer a on a.movement = s.movement and a.unit = s.unit
    left join movement.movement n on n.plan = a.plan and n.unit = s.unit
$$;

-- The first time somebody of a unit that takes part opened the movement or its plan.
create table movement.opening (
    movement  uuid not null references movement.movement (id),
    account   uuid not null,
    opened_at timestamptz not null,
    primary key (movement, account)
);

-- Somebody of a unit that takes part has said that he knows what it asks of him.
create table movement.acknowledgement (
    movement        uuid not null references movement.movement (id),
    unit            uuid not null,
    account         uuid not null,
    -- whether he said so for the whole unit
    for_unit        boolean not null,
    acknowledged_at timestamptz not null,
    primary key (movement, unit, account)
);

-- Those who had not said so were asked to; at most once a day.
create table movement.acknowledgement_reminder (
    movement uuid not null references movement.movement (id),
    day      date not null,
    people   integer not null,
    by_name  text not null,
    at       timestamptz not null,
    primary key (movement, day)
);

-- The people of a unit as far as they have accounts: whoever holds a role for the very unit, or works there.
create function movement.people_of(wanted uuid[]) returns table (unit uuid, account uuid)
    language sql stable as
$$
    select g.unit, g.account
    from access.role_grant g
    join access.account a on a.id = g.account and not a.blocked
    where g.unit = any (wanted) and access.grant_state(g) = 'CURRENT'
      and not exists (select from access.api_token t where t.account = g.account)
    union
    select p.unit, a.id
    from organization.person p
    join access.account a on a.person = p.id and not a.blocked
    where p.unit = any (wanted) and p.left_day is null and p.merged_into is null
$$;

-- The units somebody belongs to, in the same sense.
create function movement.units_of(wanted uuid) returns table (unit uuid)
    language sql stable as
$$
    select g.unit from access.role_grant g
    where g.account = wanted and g.unit is not null and access.grant_state(g) = 'CURRENT'
      and not exists (select from access.api_token t where t.account = wanted)
    union
    select p.unit from organization.person p
    join access.account a on a.person = p.id
    where a.id = wanted and p.left_day is null and p.merged_into is null
$$;
