-- What each amendment of the plan has done to the movement, only ever added to.
create table movement.amendment (
    id         uuid primary key,
    movement   uuid not null references movement.movement (id),
    -- of the form it was applied with: what is sent twice is done once
    form_key   uuid not null unique,
    edition    integer not null,
    number     text not null,
    reason     text not null,
    moved      integer not null,
    reworded   integer not null,
    added      integer not null,
    waived     integer not null,
    applied_at timestamptz not null,
    applied_by uuid not null,
    by_name    text not null,
    unique (movement, edition)
);

create table movement.amendment_change (
    amendment    uuid not null references movement.amendment (id),
    position     integer not null,
    -- CHANGED, NEW or GONE
    what         text not null,
    task         uuid not null,
    words        text not null,
    words_before text,
    due_before   date,
    due_after    date,
    -- duties that moved, came to be or were waived
    moved        integer not null,
    added        integer not null,
    waived       integer not null,
    primary key (amendment, position)
);

-- The day that somebody set for what the plan hangs dates on.
create table movement.event_date (
    movement uuid not null references movement.movement (id),
    event    text not null,
    day      date not null,
    -- AT the day, so many working days AFTER or AHEAD of it
    relation text not null,
    days     integer not null,
    set_at   timestamptz not null,
    set_by   uuid not null,
    by_name  text not null,
    primary key (movement, event)
);

-- Each time a movement was closed or opened again, only ever added to.
create table movement.closing (
    id       uuid primary key,
    movement uuid not null references movement.movement (id),
    reopened boolean not null,
    reason   text not null,
    missed   integer not null,
    waived   integer not null,
    at       timestamptz not null,
    by       uuid not null,
    by_name  text not null
);
create index closing_movement on movement.closing (movement, at);

create function movement.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger amendment_stays before update or delete on movement.amendment
    for each row execute function movement.refuse_change();
create trigger amendment_change_stays before update or delete on movement.amendment_change
    for each row execute function movement.refuse_change();
create trigger closing_stays before update or delete on movement.closing
    for each row execute function movement.refuse_change();

-- Participants that passed to an heir with a reorganization.
create table movement.passed_participant (
    reorganization uuid not null,
    movement       uuid not null references movement.movement (id),
    from_unit      uuid not null,
    heir           uuid not null,
    -- whether the heir takes part only because of it
    added          boolean not null,
    primary key (reorganization, movement, from_unit)
);
