-- That the unit which owes a duty was reminded of it: no more than once a day for each duty.
create table movement.urge (
    duty       uuid not null,
    day        date not null,
    at         timestamptz not null,
    by_account uuid not null,
    by_name    text not null,
    primary key (duty, day)
);

-- The duties of movements with what timeliness is reckoned from, as of a day: late while the unit owes one whose last
-- day has passed; counted once it has been handed in or its last day has passed, unless the unit was let off; in time
-- when handed in by the last day.
create function movement.owed(today date)
    returns table (id uuid, movement uuid, task uuid, task_place integer, kind text, words text, stage integer,
                   unit uuid, state text, due_on date, submitted_on date, late boolean, counted boolean,
                   in_time boolean)
    language sql stable as
$$
    select d.id, t.origin, t.id, t.position, t.kind, t.words, t.stage, d.unit, d.state, d.due_on,
           (d.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date,
           coalesce(d.state in ('OPEN', 'RETURNED') and d.due_on < today, false),
           coalesce(d.state <> 'WAIVED' and (d.submitted_at is not null or d.due_on < today) and d.due_on is not null, false),
           coalesce(d.state <> 'WAIVED' and (d.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= d.due_on, false)
    from duty.task t join duty.duty d on d.task = t.id
$$;
