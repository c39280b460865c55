-- A stand-in acts in somebody else's role, for that unit or one below it, from a day to a day: a grant of its own kind
-- that counts only while the other holds the role himself.
alter table access.role_grant add column stands_in_for uuid references access.account (id);
-- Whether it reaches the administration of accounts too: only what an administrator of the whole tree has given does.
alter table access.role_grant add column manages_accounts boolean not null default false;
alter table access.role_grant add constraint stand_in_ends
    check (stands_in_for is null or (to_day is not null and reason <> '' and stands_in_for <> account));
create index role_grant_stands_in_for on access.role_grant (stands_in_for) where stands_in_for is not null;

-- Whether an account holds a role itself, today, for a unit (null: for the whole tree). No stand-in holds anything.
create function access.holds(holder uuid, wanted_role text, wanted_unit uuid) returns boolean
    language sql stable as
$$
    select exists (
        select from access.role_grant h
        join access.account a on a.id = h.account and not a.blocked
        where h.account = holder and h.role = wanted_role and h.stands_in_for is null and h.revoked_at is null
          and h.from_day <= access.today() and (h.to_day is null or h.to_day >= access.today())
          and (h.unit is null
               or exists (select from organization.unit u where u.id = wanted_unit and h.unit = any (u.path))))
$$;

create or replace function access.grants_for(account_id uuid, wanted text) returns table (unit uuid)
    language sql stable as
$$
    select g.unit
    from access.role_grant g
    join access.account a on a.id = g.account and not a.blocked
    join access.role_act r on r.role = g.role and r.act = wanted
    where g.account = account_id and g.revoked_at is null
      and g.from_day <= access.today() and (g.to_day is null or g.to_day >= access.today())
      and (g.stands_in_for is null
           or ((wanted <> 'MANAGE_ACCOUNTS' or g.manages_accounts)
               and access.holds(g.stands_in_for, g.role, g.unit)))
$$;

-- The grants that are or will be in force. That of a stand-in goes with the last open grant it rests on.
create or replace function access.open_grants(account_id uuid) returns table (unit uuid)
    language sql stable as
$$
    select g.unit
    from access.role_grant g
    where g.account = account_id and g.revoked_at is null and (g.to_day is null or g.to_day >= access.today())
      and (g.stands_in_for is null
           or exists (
               select from access.role_grant h
               where h.account = g.stands_in_for and h.role = g.role and h.stands_in_for is null
                 and h.revoked_at is null and (h.to_day is null or h.to_day >= access.today())
                 and (h.unit is null
                      or exists (select from organization.unit u where u.id = g.unit and h.unit = any (u.path)))))
$$;

-- Where a grant stands today: CURRENT, FUTURE, PAST, REVOKED, or IDLE for a stand-in whose principal does not hold
-- the role.
create function access.grant_state(g access.role_grant) returns text
    language sql stable as
$$
    select case
        when g.revoked_at is not null then 'REVOKED'
        when g.to_day < access.today() then 'PAST'
        when g.from_day > access.today() then 'FUTURE'
        when g.stands_in_for is not null and not access.holds(g.stands_in_for, g.role, g.unit) then 'IDLE'
        else 'CURRENT' end
$$;

-- Whether somebody may be chosen as a stand-in: he works in a unit the chooser sees, or the chooser manages him.
create function access.may_choose(by_account uuid, other uuid) returns boolean
    language sql stable as
$$
    select exists (select from access.account a where a.id = other and not a.blocked)
       and (exists (select from access.open_grants(other) o
                    where o.unit is not null and access.permits(by_account, 'SEE', o.unit))
            or access.manages_account(by_account, other))
$$;
