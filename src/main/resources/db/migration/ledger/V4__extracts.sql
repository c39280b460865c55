-- Extracts as they were handed out, and what became of them. Both are only ever added to.
create table ledger.extract (
    id           uuid primary key,
    -- of the form it was asked with: what is sent twice is issued once
    form_key     uuid unique,
    -- the unit that issued it, its number in that unit's year
    unit         uuid not null,
    year         integer not null,
    number       integer not null,
    symbol       text not null,
    -- 80 random bits, printed on the paper
    code         text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    subject_kind text not null check (subject_kind in ('PERSON', 'UNIT', 'OUTSIDE')),
    subject      uuid not null,
    name         text not null,
    folded       text not null generated always as (kernel.fold(name)) stored,
    asked_by     text not null,
    asked_folded text not null generated always as (kernel.fold(asked_by)) stored,
    merits       integer not null,
    -- all that the paper says, as JSON, and its SHA-256
    content      text not null,
    hash         bytea not null,
    issued_on    date not null,
    account      uuid not null,
    actor        text not null,
    at           timestamptz not null,
    unique (unit, year, number)
);
create index extract_subject on ledger.extract (subject);
create trigger append_only before update or delete on ledger.extract
    for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.extract
    for each statement execute function ledger.refuse();

create table ledger.extract_withdrawal (
    extract uuid primary key references ledger.extract (id),
    reason  text not null,
    account uuid not null,
    actor   text not null,
    at      timestamptz not null
);
create trigger append_only before update or delete on ledger.extract_withdrawal
    for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.extract_withdrawal
    for each statement execute function ledger.refuse();
