-- The same as before, of what stands with the duty; the task is not read where nothing of it is asked.
create or replace function movement.owed(today date)
    returns table (id uuid, movement uuid, task uuid, task_place integer, kind text, words text, stage integer,
                   unit uuid, state text, due_on date, submitted_on date, late boolean, counted boolean,
                   in_time boolean)
    language sql stable as
$$
    select d.id, d.origin, d.task, t.position, t.kind, t.words, t.stage, d.unit, d.state, d.due_on, d.submitted_on,
           coalesce(d.state in ('OPEN', 'RETURNED') and d.due_on < today, false),
           coalesce(d.state <> 'WAIVED' and d.due_on is not null and (d.submitted_on is not null or d.due_on < today), false),
           coalesce(d.state <> 'WAIVED' and d.submitted_on <= d.due_on, false)
    from duty.duty d left join duty.task t on t.id = d.task
$$;
