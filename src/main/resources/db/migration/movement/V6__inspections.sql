-- Inspections of a unit that takes part, by the unit that leads or one above the inspected.
create table movement.inspection (
    id              uuid primary key,
    version         integer not null,
    movement        uuid not null references movement.movement (id),
    unit            uuid not null,
    inspected       uuid not null,
    state           text not null,
    planned_on      date not null,
    -- who comes, a line each
    team            text not null,
    -- what is looked at, a line each
    matters         text not null,
    held_on         date,
    -- who was there for the inspected unit, a line each
    present         text not null,
    findings        text not null,
    -- why it was closed before all was mended, or called off
    reason          text not null,
    planned_by      uuid not null,
    planned_by_name text not null,
    planned_at      timestamptz not null,
    folded          text not null generated always as (kernel.fold(team || ' ' || matters || ' ' || findings)) stored,
    check (state not in ('HELD', 'CLOSED') or held_on is not null)
);
create index inspection_movement on movement.inspection (movement);

-- What must be mended; each is a duty of the inspected unit.
create table movement.mending (
    inspection uuid not null references movement.inspection (id),
    position   integer not null,
    words      text not null,
    due_on     date not null,
    task       uuid not null,
    duty       uuid not null,
    primary key (inspection, position)
);
create index mending_task on movement.mending (task);
