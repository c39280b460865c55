-- Codes by which anybody may ask whether a decision stands in the ledger. Made on demand, one for each decision.
create table ledger.decision_code (
    code       text primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    number     text not null,
    day        date not null,
    decided_by text not null,
    account    uuid not null,
    actor      text not null,
    at         timestamptz not null,
    unique (number, day, decided_by)
);
create trigger append_only before update or delete on ledger.decision_code
    for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.decision_code
    for each statement execute function ledger.refuse();

-- A decision's entries are found by its number and day.
create index entry_decision on ledger.entry (decision_number, decision_day) where decision_number <> '';

-- How often an address has asked in a while: kept by the hash of the address, gone when the while is over.
create unlogged table ledger.lookup (
    address bytea primary key,
    since   timestamptz not null,
    count   integer not null
);
create index lookup_since on ledger.lookup (since);
