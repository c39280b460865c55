create schema if not exists organization;

create table organization.unit (
    id         uuid primary key,
    version    integer not null,
    parent     uuid references organization.unit (id),
    -- the units from the root down to this one: what makes questions about subtrees one index look-up
    path       uuid[] not null,
    name       text not null,
    short_name text not null,
    symbol     text not null,
    kind       text not null,
    place      text not null,
    position   integer not null,
    folded     text not null generated always as (kernel.fold(name || ' ' || short_name || ' ' || symbol)) stored,
    constraint no_unit_above_itself check (parent <> id)
);
create index unit_parent on organization.unit (parent, position);
create index unit_path on organization.unit using gin (path);

create table organization.person (
    id         uuid primary key,
    version    integer not null,
    unit       uuid not null references organization.unit (id),
    name       text not null,
    birth_year integer,
    post       text not null,
    head       boolean not null,
    folded     text not null generated always as (kernel.fold(name)) stored
);
create index person_unit on organization.person (unit);
create unique index one_head on organization.person (unit) where head;

-- The path follows the parent. The lock is shared by what hangs a unit on and taken alone by what moves a subtree,
-- so that no unit is hung on a path that is being moved away and no two moves close a ring.
create function organization.place_unit() returns trigger language plpgsql as $$
declare
    above uuid[];
begin
    if tg_op = 'INSERT' then
        perform pg_advisory_xact_lock_shared(hashtext('organization.unit'));
    else
        perform pg_advisory_xact_lock(hashtext('organization.unit'));
    end if;
    if new.parent is null then
        new.path := array[new.id];
        return new;
    end if;
    select path into above from organization.unit where id = new.parent;
    if new.id = any (above) then
        raise exception 'unit % would stand below itself', new.id using errcode = 'check_violation';
    end if;
    new.path := above || new.id;
    return new;
end $$;

create function organization.carry_subtree() returns trigger language plpgsql as $$
begin
    update organization.unit
    set path = new.path || path[cardinality(old.path) + 1:]
    where path @> array[new.id] and id <> new.id;
    return null;
end $$;

create trigger place_new_unit before insert on organization.unit
    for each row execute function organization.place_unit();
create trigger place_moved_unit before update of parent on organization.unit
    for each row when (old.parent is distinct from new.parent) execute function organization.place_unit();
create trigger carry_subtree after update of parent on organization.unit
    for each row when (old.parent is distinct from new.parent) execute function organization.carry_subtree();

-- What other modules' SQL may know of the tree.
create function organization.reaches(above uuid, below uuid) returns boolean
    language sql stable parallel safe as
$$ select exists (select from organization.unit u where u.id = below and above = any (u.path)) $$;

create function organization.subtree(top uuid) returns table (unit uuid)
    language sql stable parallel safe as
$$ select u.id from organization.unit u where u.path @> array[top] $$;
