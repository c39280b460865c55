create schema if not exists access;

create table access.account (
    id               uuid primary key,
    version          integer not null,
    user_name        text not null unique check (user_name = lower(user_name)),
    name             text not null,
    person           uuid,
    password         text not null,
    handed_out       boolean not null,
    blocked          boolean not null,
    language         text not null,
    created_at       timestamptz not null,
    password_at      timestamptz not null,
    folded           text not null generated always as (kernel.fold(user_name || ' ' || name)) stored
);

-- A role for a unit and all below it; no unit means the whole tree.
create table access.role_grant (
    id         uuid primary key,
    version    integer not null,
    account    uuid not null references access.account (id),
    role       text not null,
    unit       uuid,
    from_day   date not null,
    to_day     date,
    reason     text not null,
    granted_by text not null,
    granted_at timestamptz not null,
    revoked_at timestamptz,
    check (to_day is null or to_day >= from_day - 1)
);
create index role_grant_account on access.role_grant (account);
create index role_grant_unit on access.role_grant (unit);

-- The twin of vn.thidua.access.Role.
create table access.role_act (
    role text not null,
    act  text not null,
    primary key (role, act)
);
insert into access.role_act (role, act) values
    ('EMULATION_OFFICER', 'SEE'), ('EMULATION_OFFICER', 'DRAFT'), ('EMULATION_OFFICER', 'REMARK'),
    ('HEAD', 'SEE'), ('HEAD', 'SIGN'), ('HEAD', 'REMARK'),
    ('UNION_OFFICER', 'SEE'), ('UNION_OFFICER', 'REMARK'),
    ('AUDITOR', 'SEE'), ('AUDITOR', 'SEE_AUDIT'),
    ('ADMINISTRATOR', 'SEE'), ('ADMINISTRATOR', 'MANAGE_UNITS'), ('ADMINISTRATOR', 'MANAGE_ACCOUNTS'),
    ('ADMINISTRATOR', 'SEE_AUDIT');

-- Failed attempts by account and address: a guesser locks out himself, not the owner of the account.
create table access.attempt (
    user_name    text not null,
    address      text not null,
    failures     integer not null,
    last_at      timestamptz not null,
    locked_until timestamptz,
    primary key (user_name, address)
);

create function access.today() returns date language sql stable as
$$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- The grants in force today which permit the act, of an account that is not blocked.
create function access.grants_for(account_id uuid, wanted text) returns table (unit uuid)
    language sql stable as
$$
    select g.unit
    from access.role_grant g
    join access.account a on a.id = g.account and not a.blocked
    join access.role_act r on r.role = g.role and r.act = wanted
    where g.account = account_id and g.revoked_at is null
      and g.from_day <= access.today() and (g.to_day is null or g.to_day >= access.today())
$$;

-- The grants that are or will be in force.
create function access.open_grants(account_id uuid) returns table (unit uuid)
    language sql stable as
$$
    select g.unit
    from access.role_grant g
    where g.account = account_id and g.revoked_at is null and (g.to_day is null or g.to_day >= access.today())
$$;

create function access.permitted_units(account uuid, act text) returns table (unit uuid)
    language sql stable as
$$
    select u.id
    from organization.unit u
    where exists (
        select from access.grants_for(account, act) g where g.unit is null or g.unit = any (u.path))
$$;

create function access.permits(account uuid, act text, wanted_unit uuid) returns boolean
    language sql stable as
$$
    select exists (
        select from organization.unit u
        join access.grants_for(account, act) g on g.unit is null or g.unit = any (u.path)
        where u.id = wanted_unit)
$$;

create function access.permits_everywhere(account uuid, act text) returns boolean
    language sql stable as
$$ select exists (select from access.grants_for(account, act) g where g.unit is null) $$;

create function access.permits_anywhere(account uuid, act text) returns boolean
    language sql stable as
$$ select exists (select from access.grants_for(account, act)) $$;

-- The tops of what an account may do this for.
create function access.granted_units(account uuid, act text) returns table (unit uuid)
    language sql stable as
$$
    select u.id
    from organization.unit u
    where u.id in (select g.unit from access.grants_for(account, act) g)
       or (u.parent is null and access.permits_everywhere(account, act))
    order by cardinality(u.path), u.position, u.name
$$;

-- Whether one account may manage another: it must reach every unit the other holds an open grant for.
create function access.manages_account(by_account uuid, other uuid) returns boolean
    language sql stable as
$$
    select exists (select from access.account where id = other) and (
        access.permits_everywhere(by_account, 'MANAGE_ACCOUNTS')
        or (exists (select from access.open_grants(other))
            and not exists (
                select from access.open_grants(other) o
                where o.unit is null or not access.permits(by_account, 'MANAGE_ACCOUNTS', o.unit))))
$$;

-- Spring Session's tables, as its own script for PostgreSQL has them.
create table access.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null references access.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
