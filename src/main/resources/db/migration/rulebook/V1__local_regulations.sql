create schema if not exists rulebook;

-- The regulations of units. The text of one that holds is never changed; only its last day is, when a new version
-- replaces it or it is repealed.
create table rulebook.regulation (
    id          uuid primary key,
    version     integer not null default 0,
    -- the unit that issues it; it holds there and below
    unit        uuid not null,
    -- of the form it was sent with: what is sent twice is entered once
    form_key    uuid not null unique,
    number      text not null,
    signed      date not null,
    title       text not null,
    from_day    date not null,
    -- the last day in force; before the first day where it was repealed before it held
    to_day      date,
    state       text not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'REPEALED')),
    -- the one it is a new version of
    replaces    uuid references rulebook.regulation (id),
    -- a list of objects: `kind` and the values of its fields, as texts
    provisions  jsonb not null,
    changed_at  timestamptz not null,
    deleted_at  timestamptz,
    check (deleted_at is null or state = 'DRAFT')
);
create index regulation_unit on rulebook.regulation (unit, state);
-- a regulation has one new version at most
create unique index regulation_replaces on rulebook.regulation (replaces) where deleted_at is null;

create table rulebook.regulation_step (
    id          uuid primary key,
    regulation  uuid not null references rulebook.regulation (id),
    kind        text not null check (kind in
        ('ENTERED', 'CHANGED', 'PROPOSED', 'GIVEN_BACK', 'APPROVED', 'REPLACED', 'REPEALED', 'DELETED', 'RESTORED')),
    account     uuid not null,
    person      uuid,
    name        text not null,
    at          timestamptz not null,
    reason      text not null
);
create index regulation_step_regulation on rulebook.regulation_step (regulation, at);
