-- The secret address by which somebody's calendar program reads his duties. Of the secret only its hash is kept; a new
-- one takes the place of the old, which is not there any more from then on.
create table duty.feed (
    account      uuid primary key,
    hash         bytea not null unique,
    created_at   timestamptz not null,
    last_read_at timestamptz
);

-- Whom-it-may-concern has been reminded of a duty. A duty whose date has moved is reminded of anew; of several servers
-- the one that writes the row sends.
create table duty.reminder (
    duty   uuid not null references duty.duty (id),
    due_on date not null,
    -- working days before the last day in time; -1 once it is late
    ahead  integer not null,
    at     timestamptz not null,
    primary key (duty, due_on, ahead)
);

-- What is still owed by its day, for the nightly round and the desk.
create index duty_due on duty.duty (due_on) where state in ('OPEN', 'RETURNED');
