-- Where letters about an account go. Nothing but the confirmation is sent before the address is confirmed.
create table access.email (
    account      uuid primary key references access.account (id),
    address      text not null,
    confirmed_at timestamptz,
    token_hash   text unique,
    token_until  timestamptz
);

-- Every request to reset a password, also for names that are not there: what the limits count.
create table access.reset_request (
    hash       text primary key,
    account    uuid references access.account (id),
    address    text not null,
    at         timestamptz not null,
    used_at    timestamptz
);
create index reset_request_account on access.reset_request (account, at);
create index reset_request_address on access.reset_request (address, at);

-- Letters not yet handed to the mail server, encrypted, since they hold links that open accounts.
create table access.letter (
    id       uuid primary key,
    sealed   bytea not null,
    tries    integer not null,
    next_at  timestamptz not null,
    until    timestamptz not null
);

-- Who signs in by the organisation's own provider: its name for him.
create table access.provider_link (
    issuer    text not null,
    subject   text not null,
    account   uuid not null references access.account (id),
    linked_at timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, account)
);
