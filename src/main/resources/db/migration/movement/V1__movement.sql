create schema if not exists movement;

create table movement.movement (
    id               uuid primary key,
    version          integer not null,
    -- of the form it was launched with: what is sent twice is done once
    form_key         uuid not null unique,
    -- a plan is launched once; its amendments change the movement
    plan             uuid not null unique,
    edition          integer not null,
    unit             uuid not null,
    year             integer not null,
    number           text not null,
    title            text not null,
    theme            text not null,
    slogan           text not null,
    state            text not null,
    begins_on        date not null,
    ends_on          date not null,
    participants     integer not null,
    launched_at      timestamptz not null,
    launched_by      uuid not null,
    launched_by_name text not null,
    folded           text not null generated always as (kernel.fold(title || ' ' || number || ' ' || theme)) stored,
    check (begins_on <= ends_on)
);
create index movement_unit on movement.movement (unit, year);

create table movement.stage (
    movement uuid not null references movement.movement (id),
    ordinal  integer not null,
    name     text not null,
    from_day date,
    to_day   date,
    goal     text not null,
    primary key (movement, ordinal)
);

create table movement.participant (
    movement uuid not null references movement.movement (id),
    unit     uuid not null,
    primary key (movement, unit)
);
create index participant_unit on movement.participant (unit);
