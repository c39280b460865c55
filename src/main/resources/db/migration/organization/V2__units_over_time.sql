create extension if not exists pg_trgm with schema public;

-- organization.unit stays what holds today: its path is what permission and every list of a subtree stand on.
alter table organization.unit
    add legal_personality boolean not null default false,
    add award_authority   text not null default '',
    -- the unit a trade-union body or another organisation stands beside
    add beside            uuid references organization.unit (id),
    -- null: as far back as is known
    add from_day          date,
    -- the last day; a unit that has ended hangs below its main heir, so that the heir's people reach what it left
    add to_day            date,
    add constraint not_beside_itself check (beside <> id),
    add constraint ends_after_it_begins check (to_day >= from_day - 1);
create index unit_beside on organization.unit (beside) where beside is not null;

create table organization.reorganization (
    id              uuid primary key,
    -- of the form it was entered with: what is sent twice is done once
    form_key        uuid not null unique,
    kind            text not null,
    -- the first day of the new state
    effective       date not null,
    decision_number text not null,
    decision_day    date,
    decided_by      text not null,
    reason          text not null,
    content         jsonb not null,
    state           text not null check (state in ('ENTERED', 'IN_FORCE', 'UNDONE')),
    -- the order in which they were carried out
    step            bigint,
    failure         jsonb,
    entered_by      uuid not null,
    entered_by_name text not null,
    entered_at      timestamptz not null,
    carried_out_at  timestamptz,
    undone_by       uuid,
    undone_by_name  text,
    undone_at       timestamptz
);
create sequence organization.reorganization_step;
create index reorganization_due on organization.reorganization (effective) where state = 'ENTERED';

create table organization.reorganized_unit (
    reorganization uuid not null references organization.reorganization (id),
    unit           uuid not null references organization.unit (id),
    -- BEFORE: what it was about; AFTER: what came of it; ALONG: what hung on it and went along
    part           text not null check (part in ('BEFORE', 'AFTER', 'ALONG')),
    primary key (reorganization, unit, part)
);
create index reorganized_unit_unit on organization.reorganized_unit (unit);

create table organization.unit_version (
    id                bigint generated always as identity primary key,
    unit              uuid not null references organization.unit (id),
    from_day          date,
    to_day            date,
    parent            uuid references organization.unit (id),
    name              text not null,
    short_name        text not null,
    symbol            text not null,
    kind              text not null,
    place             text not null,
    legal_personality boolean not null,
    award_authority   text not null,
    beside            uuid,
    position          integer not null,
    begun_by          uuid references organization.reorganization (id),
    ended_by          uuid references organization.reorganization (id),
    folded            text not null generated always as (kernel.fold(name || ' ' || short_name || ' ' || symbol)) stored,
    check (from_day <= to_day)
);
create unique index one_open_version on organization.unit_version (unit) where to_day is null;
create index unit_version_unit on organization.unit_version (unit, from_day);
create index unit_version_parent on organization.unit_version (parent);
create index unit_version_begun on organization.unit_version (begun_by) where begun_by is not null;
create index unit_version_ended on organization.unit_version (ended_by) where ended_by is not null;
create index unit_version_words on organization.unit_version using gin (folded public.gin_trgm_ops);

insert into organization.unit_version (unit, parent, name, short_name, symbol, kind, place, legal_personality,
                                       award_authority, position)
select id, parent, name, short_name, symbol, kind, place, legal_personality, award_authority, position
from organization.unit;

-- The open version is what the unit is today: whatever corrects the unit corrects it too. A reorganization first closes
-- it and opens the next.
create function organization.keep_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into organization.unit_version (unit, from_day, parent, name, short_name, symbol, kind, place,
                                               legal_personality, award_authority, beside, position)
        values (new.id, new.from_day, new.parent, new.name, new.short_name, new.symbol, new.kind, new.place,
                new.legal_personality, new.award_authority, new.beside, new.position);
    else
        update organization.unit_version
        set parent = new.parent, name = new.name, short_name = new.short_name, symbol = new.symbol, kind = new.kind,
            place = new.place, legal_personality = new.legal_personality, award_authority = new.award_authority,
            beside = new.beside, position = new.position
        where unit = new.id and to_day is null;
    end if;
    return null;
end $$;
create trigger keep_first_version after insert on organization.unit
    for each row execute function organization.keep_version();
create trigger keep_open_version
    after update of parent, name, short_name, symbol, kind, place, legal_personality, award_authority, beside, position
    on organization.unit for each row execute function organization.keep_version();

-- What a unit was on a day; no row where it was not there.
create function organization.unit_on(wanted uuid, day date) returns setof organization.unit_version
    language sql stable parallel safe as
$$
    select v.* from organization.unit_version v
    where v.unit = wanted and coalesce(v.from_day <= day, true) and coalesce(v.to_day >= day, true)
$$;

-- The units above one on a day, the topmost first.
create function organization.above_on(wanted uuid, day date) returns table (unit uuid, short_name text, height integer)
    language sql stable as
$$
    with recursive up as (
        select o.parent, 1 as height from organization.unit_on(wanted, day) o
        union all
        select o.parent, up.height + 1 from up cross join lateral organization.unit_on(up.parent, day) o
        where up.height < 50
    )
    select o.unit, o.short_name, up.height from up cross join lateral organization.unit_on(up.parent, day) o
    order by up.height desc
$$;

-- What a unit that has ended has become: those of its successors that are there today.
create function organization.heirs(ended uuid) returns table (unit uuid)
    language sql stable as
$$
    with recursive line as (
        select ended as unit
        union
        select a.unit
        from line l
        join organization.unit u on u.id = l.unit and u.to_day is not null
        join organization.unit_version v on v.unit = u.id and v.to_day = u.to_day
        join organization.reorganized_unit a on a.reorganization = v.ended_by and a.part = 'AFTER'
    )
    select l.unit from line l join organization.unit u on u.id = l.unit
    where u.to_day is null and l.unit <> ended
$$;
