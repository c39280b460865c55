-- Who may do what is asked a dozen times for every page. Written out into each question, these functions were planned
-- again with it, and that took longer than answering. Now each is planned once in a connection, for any account: an
-- account has few roles, whoever it is.
create or replace function access.grants_for(account_id uuid, wanted text) returns table (unit uuid)
    language plpgsql stable rows 2 set plan_cache_mode = force_generic_plan as
$$
#variable_conflict use_column
begin
    return query
    select g.unit from access.role_grants_for(account_id, wanted) g
    where not exists (select from access.api_token t where t.account = account_id)
    union all
    select t.unit
    from access.api_token t
    join access.account a on a.id = t.account and not a.blocked
    where t.account = account_id and t.revoked_at is null and t.expires_at > now()
      and exists (select from access.scope_act s where s.act = wanted and s.scope = any (t.scopes));
end
$$;

create or replace function access.permits_everywhere(account uuid, act text) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan as
$$
begin
    return exists (select from access.grants_for(account, act) g where g.unit is null);
end
$$;

create or replace function access.permits_anywhere(account uuid, act text) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan as
$$
begin
    return exists (select from access.grants_for(account, act));
end
$$;

create or replace function access.permits(account uuid, act text, wanted_unit uuid) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan as
$$
begin
    return exists (
        select from organization.unit u
        join access.grants_for(account, act) g on g.unit is null or g.unit = any (u.path)
        where u.id = wanted_unit);
end
$$;

create or replace function access.granted_units(account uuid, act text) returns table (unit uuid)
    language plpgsql stable rows 2 set plan_cache_mode = force_generic_plan as
$$
#variable_conflict use_column
begin
    return query
    select u.id
    from (select g.unit as top from access.grants_for(account, act) g where g.unit is not null
          union
          select r.id from organization.unit r where r.parent is null and access.permits_everywhere(account, act)) t
    join organization.unit u on u.id = t.top
    order by cardinality(u.path), u.position, u.name;
end
$$;

-- By the index of the ways up the tree, not by a look at each unit.
create or replace function access.permitted_units(account uuid, act text) returns table (unit uuid)
    language sql stable as
$$
    select u.id from organization.unit u
    where u.path && array(select g.unit from access.granted_units(account, act) g)
$$;
