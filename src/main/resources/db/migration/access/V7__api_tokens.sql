-- A connected system: a technical account that acts for it, what it is for, and the hash of the token it shows.
create table access.api_token (
    id           uuid primary key,
    account      uuid not null unique references access.account (id),
    name         text not null,
    purpose      text not null,
    scopes       text[] not null,
    -- what it reaches, with all below; null: the whole tree
    unit         uuid,
    hash         bytea not null unique,
    created_by   text not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    folded       text not null generated always as (kernel.fold(name || ' ' || purpose)) stored
);

-- What a scope lets its system do at most; the twin of vn.thidua.access.Scope.
create table access.scope_act (
    scope text not null,
    act   text not null,
    primary key (scope, act)
);
insert into access.scope_act (scope, act) values
    ('read:units', 'SEE'),
    ('read:people', 'SEE'),
    ('read:identity', 'SEE'), ('read:identity', 'SEE_IDENTITY'),
    ('write:units', 'SEE'), ('write:units', 'MANAGE_UNITS'),
    ('write:people', 'SEE'), ('write:people', 'MANAGE_PEOPLE'),
    ('read:plans', 'SEE'),
    ('write:plans', 'SEE'), ('write:plans', 'DRAFT'),
    ('read:audit', 'SEE'), ('read:audit', 'SEE_AUDIT');

-- Every question about permissions goes through grants_for. The account of a system has what its token says and nothing
-- else, whatever role it may be given; that of a person has what it had.
alter function access.grants_for(uuid, text) rename to role_grants_for;
create function access.grants_for(account_id uuid, wanted text) returns table (unit uuid)
    language sql stable as
$$
    select g.unit from access.role_grants_for(account_id, wanted) g
    where not exists (select from access.api_token t where t.account = account_id)
    union all
    select t.unit
    from access.api_token t
    join access.account a on a.id = t.account and not a.blocked
    where t.account = account_id and t.revoked_at is null and t.expires_at > now()
      and exists (select from access.scope_act s where s.act = wanted and s.scope = any (t.scopes))
$$;

-- The account of a system is managed through its token and not among those of people: it has no password to hand out.
alter function access.manages_account(uuid, uuid) rename to manages_persons_account;
create function access.manages_account(by_account uuid, other uuid) returns boolean
    language sql stable as
$$
    select access.manages_persons_account(by_account, other)
       and not exists (select from access.api_token t where t.account = other)
$$;

-- Answers to requests that create something, kept for a day, so that sending one twice creates once.
create table access.api_answer (
    account    uuid not null,
    key        text not null,
    request    bytea not null,
    status     integer,
    headers    jsonb,
    body       bytea,
    created_at timestamptz not null,
    primary key (account, key)
);
create index api_answer_age on access.api_answer (created_at);
