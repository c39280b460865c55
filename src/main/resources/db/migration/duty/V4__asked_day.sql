-- The last day by the words of the plan where a day off carries it to the next working day: due_on is reckoned from it
-- anew when the calendar changes. Null where the day stands as it is (`trước ngày`, a day that somebody set).
alter table duty.duty add asked_on date;
create index duty_asked_on on duty.duty (asked_on)
    where asked_on is not null and state in ('OPEN', 'RETURNED', 'SUBMITTED');

-- A step that has moved the time says from when to when.
alter table duty.step add due_before date;
alter table duty.step add due_after date;

-- How a task read before it was amended.
create table duty.task_wording (
    id    uuid primary key,
    task  uuid not null references duty.task (id),
    words text not null,
    quote text not null,
    until timestamptz not null
);
create index task_wording_task on duty.task_wording (task, until);
create trigger task_wording_stays before update or delete on duty.task_wording
    for each row execute function duty.refuse_change();

-- What asks nothing any more: a movement that has been closed.
create table duty.ended_origin (
    origin uuid primary key,
    at     timestamptz not null
);
