insert into access.scope_act (scope, act) values
    ('write:blocks', 'SEE'), ('write:blocks', 'MANAGE_BLOCKS'),
    ('read:accounts', 'SEE');

-- Whose account somebody may read about: whoever manages it, and a system that was let read accounts, for the accounts
-- of people that hold roles within its unit and nowhere else. Reading needs no permission to manage.
create function access.reads_account(by_account uuid, other uuid) returns boolean
    language sql stable as
$$
    select access.manages_account(by_account, other)
        or (not exists (select from access.api_token t where t.account = other)
            and exists (
                select from access.api_token t
                join access.account a on a.id = t.account and not a.blocked
                where t.account = by_account and t.revoked_at is null and t.expires_at > now()
                  and 'read:accounts' = any (t.scopes)
                  and (t.unit is null
                       or (exists (select from access.open_grants(other))
                           and not exists (
                               select from access.open_grants(other) o
                               where o.unit is null or not organization.reaches(t.unit, o.unit))))))
$$;
