create schema if not exists duty;

-- What is asked, in the same words of every unit that owes it.
create table duty.task (
    id        uuid primary key,
    -- what asks: a movement, whose module knows the rest
    origin    uuid not null,
    position  integer not null,
    kind      text not null,
    words     text not null,
    provision text not null,
    quote     text not null,
    stage     integer,
    -- the unit that asks, and decides whether it is done
    asked_by  uuid not null,
    due_words text not null,
    event     text not null,
    folded    text not null generated always as (kernel.fold(words)) stored,
    unique (origin, position)
);
create index task_asked_by on duty.task (asked_by);

-- One unit's part of a task. The due date stands here, so that lists run along an index and one unit may be given
-- longer; late is read off it and never stored.
create table duty.duty (
    id             uuid primary key,
    version        integer not null,
    task           uuid not null references duty.task (id),
    unit           uuid not null,
    person         uuid,
    -- the unit it passed from, where a reorganization has ended that one
    inherited_from uuid,
    state          text not null,
    opens_on       date,
    due_on         date,
    -- when the unit last said it was done: in time or not is read off this
    submitted_at   timestamptz,
    settled_at     timestamptz,
    check (opens_on <= due_on),
    check (state not in ('OPEN', 'RETURNED') or settled_at is null)
);
create unique index duty_once on duty.duty (task, unit) where inherited_from is null and person is null;
create index duty_task on duty.duty (task, state);
create index duty_unit on duty.duty (unit, due_on) where state in ('OPEN', 'RETURNED');
create index duty_of_unit on duty.duty (unit, state);
create index duty_waiting on duty.duty (task) where state = 'SUBMITTED';

-- What has been done about a duty, only ever added to.
create table duty.step (
    id         uuid primary key,
    duty       uuid not null references duty.duty (id),
    kind       text not null,
    by_account uuid,
    by_name    text not null,
    -- the unit directly above that acted for it, null where it acted itself
    acting     uuid,
    at         timestamptz not null,
    -- the unit's statement, or the reason
    words      text not null
);
create index step_duty on duty.step (duty, at);

create table duty.proof (
    step     uuid not null references duty.step (id),
    position integer not null,
    file     uuid not null,
    primary key (step, position)
);

create function duty.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger step_stays before update or delete on duty.step
    for each row execute function duty.refuse_change();
create trigger proof_stays before update or delete on duty.proof
    for each row execute function duty.refuse_change();

-- Duties that passed to an heir with a reorganization, or ended with their unit. One whose version has grown since has
-- been worked on.
create table duty.passed_duty (
    reorganization uuid not null,
    duty           uuid not null references duty.duty (id),
    from_unit      uuid not null,
    inherited_from uuid,
    state          text not null,
    version        integer not null,
    primary key (reorganization, duty)
);

-- Whether somebody may answer for a unit: he holds the act there or at the unit directly above, which gathers what its
-- subordinates owe. A role that lies higher reaches the unit for seeing, not for acting in its stead.
create function duty.may_answer(account uuid, wanted uuid) returns boolean language sql stable as
$$
    select exists (
        select from organization.unit u
        left join organization.unit p on p.id = u.parent
        join access.grants_for(account, 'ANSWER_DUTIES') g
          on g.unit in (u.id, u.parent)
          or g.unit is null and (u.parent is null or p.parent is null)
        where u.id = wanted)
$$;

-- Whether the account holds the act at the unit itself.
create function duty.answers_as(account uuid, wanted uuid) returns boolean language sql stable as
$$
    select exists (
        select from organization.unit u
        join access.grants_for(account, 'ANSWER_DUTIES') g on g.unit = u.id or g.unit is null and u.parent is null
        where u.id = wanted)
$$;
