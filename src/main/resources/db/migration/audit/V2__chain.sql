-- What stood before and what stands now, and where it was done from.
alter table audit.entry
    add column changes jsonb not null default '{}',
    add column via     text  not null default 'SYSTEM',
    add column address text  not null default '';
create index entry_fact on audit.entry (fact, id);

-- The chain: each link's hash takes in the entry and the hash before it, so that nothing can be changed, taken away or
-- put between without the hashes telling.
create table audit.link (
    position  bigint primary key check (position > 0),
    entry     bigint not null unique references audit.entry (id),
    hash      bytea not null,
    sealed_at timestamptz not null
);
create trigger append_only before update or delete on audit.link
    for each row execute function audit.refuse();
create trigger never_emptied before truncate on audit.link
    for each statement execute function audit.refuse();

-- Entries that wait for their link. Writers only add here, so that none waits for another; one sealer takes away.
create table audit.unsealed (
    entry bigint primary key,
    tx    xid8 not null
);
create function audit.queue_entry() returns trigger language plpgsql as $$
begin
    insert into audit.unsealed (entry, tx) values (new.id, pg_current_xact_id());
    return null;
end $$;
create trigger queue_entry after insert on audit.entry
    for each row execute function audit.queue_entry();
insert into audit.unsealed (entry, tx) select id, pg_current_xact_id() from audit.entry;

-- Each look at the whole chain: how far it reached, its newest hash then, and the first fault where there was one.
create table audit.verification (
    id             uuid primary key,
    at             timestamptz not null,
    by_name        text not null,
    links          bigint not null,
    hash           bytea,
    fault          text,
    fault_position bigint,
    fault_entry    bigint
);
create index verification_at on audit.verification (at);
create trigger append_only before update or delete on audit.verification
    for each row execute function audit.refuse();
create trigger never_emptied before truncate on audit.verification
    for each statement execute function audit.refuse();
