-- Which people of the units that take part it calls upon; everybody where empty.
alter table movement.movement add column people text[] not null default '{}';

-- What has been chosen before a plan is launched, kept between sittings, and after it: so that whoever amends the plan
-- knows what was left out on purpose.
create table movement.preparation (
    plan             uuid primary key,
    -- goes up with every change
    revision         integer not null,
    -- the revision in which who takes part was last changed
    audience_since   integer not null,
    reach            text not null,
    kinds            text[] not null,
    blocks           uuid[] not null,
    added            uuid[] not null,
    removed          uuid[] not null,
    people           text[] not null,
    changed_at       timestamptz not null,
    changed_by       uuid not null,
    changed_by_name  text not null
);

-- What has been made of one proposal, or a duty added.
create table movement.prepared_duty (
    plan      uuid not null references movement.preparation (plan),
    -- key of the proposal; of our own making for one added
    id        text not null,
    -- the revision of the preparation it was last changed in
    revision  integer not null,
    added     boolean not null,
    dropped   boolean not null,
    kind      text not null,
    words     text not null,
    -- whom the plan names (AS_NAMED), EVERYBODY, or the units CHOSEN
    whom      text not null,
    units     uuid[] not null,
    opens_on  date,
    due_on    date,
    primary key (plan, id)
);
