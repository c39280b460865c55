-- The second factor of an account. The secret is encrypted with a key that is not kept in the database.
create table access.second_factor (
    account      uuid primary key references access.account (id),
    secret       bytea not null,
    -- null as long as its first code has not been seen
    confirmed_at timestamptz,
    -- the time step of the last code taken: none is taken twice
    last_step    bigint not null default 0
);

create table access.recovery_code (
    account uuid not null references access.account (id),
    hash    text not null,
    used_at timestamptz,
    primary key (account, hash)
);

-- The roles whose holders must have a second factor.
create table access.required_factor (
    role text primary key
);

create function access.has_second_factor(account_id uuid) returns boolean language sql stable as
$$ select exists (select from access.second_factor f where f.account = account_id and f.confirmed_at is not null) $$;

-- Whether one of an account's roles of today asks for a second factor.
create function access.requires_second_factor(account_id uuid) returns boolean language sql stable as
$$
    select exists (
        select from access.required_factor r
        join access.role_grant g on g.role = r.role
        where g.account = account_id and access.grant_state(g) = 'CURRENT')
$$;
