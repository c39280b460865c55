-- A board of a nation reads forty thousand duties: what it counts by stands with them, in one index.
alter table duty.duty
    -- the day it was handed in, as offices reckon days
    add column submitted_on date
        generated always as ((submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
    -- of its task, which never changes
    add column origin uuid;
update duty.duty d set origin = t.origin from duty.task t where t.id = d.task;
alter table duty.duty alter column origin set not null;
create index duty_origin on duty.duty (origin, unit) include (task, state, due_on, submitted_on);
create index duty_owed on duty.duty (origin, due_on) include (task, unit) where state in ('OPEN', 'RETURNED');
-- duty_once begins with the task as well
drop index duty.duty_task;

-- The latest steps of a task are found without going through its duties.
alter table duty.step add column task uuid;
alter table duty.step disable trigger step_stays;
update duty.step s set task = d.task from duty.duty d where d.id = s.duty;
alter table duty.step enable trigger step_stays;
alter table duty.step alter column task set not null;
create index step_task on duty.step (task, at desc, id desc);
