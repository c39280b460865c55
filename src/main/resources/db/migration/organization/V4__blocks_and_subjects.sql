-- Who can be awarded without being a unit of the tree or working in one.
create table organization.outside_subject (
    id                  uuid primary key,
    version             integer not null,
    kind                text not null check (kind in ('HOUSEHOLD', 'ENTERPRISE', 'CITIZEN')),
    -- of a household: its head's name
    name                text not null,
    representative      text not null,
    birth_year          integer check (birth_year is null or kind = 'CITIZEN'),
    sex                 text check (sex is null or kind = 'CITIZEN'),
    address             text not null,
    territory           uuid not null references organization.unit (id),
    registration_number text not null check (registration_number = '' or kind = 'ENTERPRISE'),
    active_from         date,
    active_to           date,
    note                text not null,
    folded              text not null generated always as
        (kernel.fold(name || ' ' || representative || ' ' || address || ' ' || registration_number)) stored,
    name_folded         text not null generated always as (kernel.fold(name)) stored,
    check (active_to is null or active_from is null or active_to >= active_from)
);
create index outside_subject_territory on organization.outside_subject (territory, kind);
create index outside_subject_name on organization.outside_subject (name_folded);

-- Citizen numbers apart from the rest, so that no list joins them by chance.
create table organization.outside_identity (
    subject uuid primary key references organization.outside_subject (id),
    number  text not null
);
create index outside_identity_number on organization.outside_identity (number);

-- A block (khối) or cluster (cụm) whose members compete with each other, year by year.
create table organization.block (
    id          uuid primary key,
    version     integer not null,
    kind        text not null check (kind in ('BLOCK', 'CLUSTER')),
    name        text not null,
    short_name  text not null,
    symbol      text not null,
    organizer   uuid not null references organization.unit (id),
    active_from integer not null,
    active_to   integer,
    guidance    text not null,
    note        text not null,
    deleted_at  timestamptz,
    folded      text not null generated always as (kernel.fold(name || ' ' || short_name || ' ' || symbol)) stored,
    check (active_to is null or active_to >= active_from)
);
create index block_organizer on organization.block (organizer);

-- A member is a unit of the tree or an enterprise outside it. One that a reorganization has ended stays, with the day
-- it left; its heir stands beside it. Both remember the reorganization, by which it is undone.
create table organization.block_member (
    block      uuid not null references organization.block (id),
    year       integer not null,
    unit       uuid references organization.unit (id),
    enterprise uuid references organization.outside_subject (id),
    member     uuid not null generated always as (coalesce(unit, enterprise)) stored,
    position   integer not null,
    from_day   date,
    to_day     date,
    joined_by  uuid,
    left_by    uuid,
    primary key (block, year, member),
    check (num_nonnulls(unit, enterprise) = 1)
);
create index block_member_member on organization.block_member (member, year);

-- Who chairs and vice-chairs from when until when.
create table organization.block_office (
    id       uuid primary key,
    block    uuid not null,
    year     integer not null,
    member   uuid not null,
    office   text not null check (office in ('CHAIR', 'VICE_CHAIR')),
    from_day date not null,
    to_day   date,
    reason   text not null,
    opened_by uuid,
    ended_by  uuid,
    foreign key (block, year, member) references organization.block_member (block, year, member),
    -- one day short: an office that was passed on before it began
    check (to_day is null or to_day >= from_day - 1)
);
create index block_office_block on organization.block_office (block, year);
create unique index one_block_chair on organization.block_office (block, year) where office = 'CHAIR' and to_day is null;
create unique index one_block_office on organization.block_office (block, year, member) where to_day is null;

-- Blocks whose organizing body was ended by a reorganization.
create table organization.block_organizer_passed (
    reorganization uuid not null,
    block          uuid not null references organization.block (id),
    organizer      uuid not null,
    heir           uuid not null,
    primary key (reorganization, block)
);

-- What can be a member: units, and enterprises outside the tree. `path` says who sees it.
create view organization.block_party as
    select id, name, short_name, path, 'UNIT' as sort, folded from organization.unit
    union all
    select s.id, s.name, s.name, u.path, 'ENTERPRISE', s.folded
    from organization.outside_subject s join organization.unit u on u.id = s.territory
    where s.kind = 'ENTERPRISE';

-- What other modules' SQL may know of blocks.
create function organization.block_officers(on_day date)
    returns table (block uuid, member uuid, unit uuid, office text)
    language sql stable parallel safe as
$$
    select o.block, o.member, m.unit, o.office
    from organization.block_office o
    join organization.block b on b.id = o.block and b.deleted_at is null
    join organization.block_member m on m.block = o.block and m.year = o.year and m.member = o.member
    where o.year = extract(year from on_day)::integer
      and o.from_day <= on_day and (o.to_day is null or o.to_day >= on_day)
$$;

create function organization.block_chairs(on_day date) returns table (block uuid, unit uuid)
    language sql stable parallel safe as
$$ select o.block, o.unit from organization.block_officers(on_day) o where o.office = 'CHAIR' and o.unit is not null $$;

-- The members that have not left.
create function organization.block_members(wanted_block uuid, wanted_year integer)
    returns table (member uuid, unit uuid, "position" integer)
    language sql stable parallel safe as
$$
    select m.member, m.unit, m.position from organization.block_member m
    where m.block = wanted_block and m.year = wanted_year and m.to_day is null
$$;
