create schema if not exists plan;

create table plan.plan (
    id         uuid primary key,
    version    integer not null,
    unit       uuid not null,
    year       integer not null,
    title      text not null,
    state      text not null,
    revision   integer not null,
    original   uuid,
    answers    uuid references plan.plan (id),
    follows    uuid references plan.plan (id),
    edition    integer not null,
    number     text,
    issued_on  date,
    blocking   integer not null,
    warning    integer not null,
    changed_at timestamptz not null,
    deleted_at timestamptz,
    folded     text not null generated always as (kernel.fold(title || ' ' || coalesce(number, ''))) stored,
    constraint issued_has_number check ((edition = 0) = (number is null) and (edition = 0) = (issued_on is null)),
    constraint issued_stays check (edition = 0 or deleted_at is null)
);
create index plan_unit on plan.plan (unit, year);
create index plan_answers on plan.plan (answers);

-- Texts are kept whole: a plan has some dozens of them, and each must be readable by itself in twenty years.
create table plan.revision (
    plan        uuid not null references plan.plan (id),
    number      integer not null,
    parent      integer,
    text        text not null,
    corrections jsonb not null,
    cause       text not null,
    sitting     uuid not null,
    file        uuid,
    by_account  uuid not null,
    by_name     text not null,
    at          timestamptz not null,
    primary key (plan, number),
    foreign key (plan, parent) references plan.revision (plan, number),
    constraint later_than_parent check (parent < number)
);
create index revision_parent on plan.revision (plan, parent);

create table plan.edition (
    plan           uuid not null references plan.plan (id),
    ordinal        integer not null,
    revision       integer not null,
    number         text not null,
    issued_on      date not null,
    signed_by      uuid not null,
    signed_by_name text not null,
    docx           uuid not null,
    pdf            uuid not null,
    primary key (plan, ordinal),
    foreign key (plan, revision) references plan.revision (plan, number)
);

create table plan.step (
    id         uuid primary key,
    plan       uuid not null references plan.plan (id),
    state      text not null,
    by_account uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    reason     text not null
);
create index step_plan on plan.step (plan, at);

create table plan.acceptance (
    plan         uuid not null references plan.plan (id),
    finding      text not null,
    reason       text not null,
    by_account   uuid not null,
    by_name      text not null,
    at           timestamptz not null,
    withdrawn_at timestamptz
);
create unique index acceptance_in_force on plan.acceptance (plan, finding) where withdrawn_at is null;

create table plan.remark (
    id         uuid primary key,
    version    integer not null,
    plan       uuid not null references plan.plan (id),
    revision   integer not null,
    quote      text not null,
    text       text not null,
    answers    uuid references plan.remark (id),
    by_account uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    settled_by text,
    settled_at timestamptz
);
create index remark_plan on plan.remark (plan, at);

-- What was written stays written.
create function plan.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger revision_stays before update or delete on plan.revision
    for each row execute function plan.refuse_change();
create trigger edition_stays before update or delete on plan.edition
    for each row execute function plan.refuse_change();
create trigger step_stays before update or delete on plan.step
    for each row execute function plan.refuse_change();
