-- Review meetings at the end of stages and of the movement.
create table movement.review (
    id              uuid primary key,
    version         integer not null,
    movement        uuid not null references movement.movement (id),
    -- the unit that calls it
    unit            uuid not null,
    -- the stage it ends, null where it reviews the movement as a whole
    stage           integer,
    state           text not null,
    title           text not null,
    on_day          date not null,
    starts          time not null,
    place           text not null,
    chair           text not null,
    -- a line each
    agenda          text not null,
    -- people invited beside the units, a line each
    others          text not null,
    -- of the last invitation; empty where it bears none
    number          text not null,
    invited_on      date,
    docx            uuid,
    pdf             uuid,
    -- people who were there beside the units, a line each
    present         text not null,
    conclusions     text not null,
    reason          text not null,
    prepared_by     uuid not null,
    prepared_at     timestamptz not null,
    folded          text not null generated always as (kernel.fold(title || ' ' || place || ' ' || agenda)) stored,
    check (state <> 'INVITED' or invited_on is not null)
);
create index review_movement on movement.review (movement);

create table movement.review_unit (
    review   uuid not null references movement.review (id),
    unit     uuid not null,
    attended boolean not null,
    primary key (review, unit)
);
create index review_unit_unit on movement.review_unit (unit);

create table movement.review_document (
    review   uuid not null references movement.review (id),
    position integer not null,
    file     uuid not null,
    primary key (review, position)
);

-- What the meeting concluded that somebody is to do; each is a duty.
create table movement.conclusion (
    review   uuid not null references movement.review (id),
    position integer not null,
    words    text not null,
    task     uuid not null,
    duty     uuid not null,
    primary key (review, position)
);
create index conclusion_task on movement.conclusion (task);
