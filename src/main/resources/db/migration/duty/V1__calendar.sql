create schema if not exists duty;

-- A year somebody has touched. Its row is locked while the year is changed; the revision tells every instance that
-- what it remembers of the year is of yesterday.
create table duty.calendar_year (
    id           uuid primary key,
    year         integer not null unique check (year between 1900 and 2200),
    revision     uuid not null,
    confirmed_as uuid,
    confirmed_at timestamptz,
    confirmed_by text,
    constraint confirmed_by_somebody_at_some_time
        check ((confirmed_as is null) = (confirmed_at is null) and (confirmed_as is null) = (confirmed_by is null))
);

-- What a notice moved: a day off, a day of rest to work, or one against the other. Removed, never deleted.
create table duty.day_move (
    id            uuid primary key,
    version       integer not null,
    off_day       date,
    work_day      date,
    name          text not null,
    document      text not null,
    document_date date not null,
    entered_at    timestamptz not null,
    entered_by    text not null,
    removed_at    timestamptz,
    removed_by    text,
    constraint moves_something check (off_day is not null or work_day is not null),
    constraint moves_two_days check (off_day is distinct from work_day),
    constraint removed_by_somebody check ((removed_at is null) = (removed_by is null))
);
create unique index day_move_off on duty.day_move (off_day) where removed_at is null;
create unique index day_move_work on duty.day_move (work_day) where removed_at is null;
