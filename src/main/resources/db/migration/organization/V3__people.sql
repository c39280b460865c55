create extension if not exists pg_trgm with schema public;

-- The words of a name without accents, in an order of their own: names that differ only in accents or in the order of
-- their words have the same key.
create function organization.name_key(name text) returns text
    language sql immutable parallel safe as
$$
    select coalesce(string_agg(word, ' ' order by word collate "C"), '')
    from unnest(string_to_array(kernel.fold(name), ' ')) word
$$;

alter table organization.person drop column folded;
alter table organization.person
    -- the office's own number for its staff; empty where it has none
    add column code          text not null default '',
    -- where the birth is known to the day; otherwise there is at most birth_year
    add column birth_day     date,
    add column sex           text,
    add column employment    text,
    add column direct_worker boolean not null default false,
    add column union_member  boolean not null default false,
    -- in this unit since
    add column since         date,
    -- the last day; null while employed
    add column left_day      date,
    -- the same person known by another row: this one is kept for those who refer to it
    add column merged_into   uuid references organization.person (id),
    add column folded        text not null generated always as (kernel.fold(name || ' ' || code)) stored,
    add column name_key      text not null generated always as (organization.name_key(name)) stored,
    add constraint day_in_year check (birth_day is null or birth_year = extract(year from birth_day)),
    add constraint no_head_who_left check (not head or (left_day is null and merged_into is null)),
    add constraint not_merged_into_itself check (merged_into <> id);
create index person_folded on organization.person using gin (folded public.gin_trgm_ops);
create index person_name_key on organization.person (name_key);
create index person_code on organization.person (code) where code <> '';
create index person_merged_into on organization.person (merged_into) where merged_into is not null;
-- What the list of people walks along: so a page costs the same whether there are a thousand people or millions.
create index person_order on organization.person (
    (split_part(name, ' ', -1)) collate "vi-x-icu", name collate "vi-x-icu", id) where merged_into is null;

-- What only few may read. Apart from the person, so that no list shows it by accident.
create table organization.person_identity (
    person         uuid primary key references organization.person (id),
    citizen_number text check (citizen_number ~ '^[0-9]{12}$'),
    party_member   boolean not null,
    party_since    date
);
create unique index one_citizen_number on organization.person_identity (citizen_number);

-- Where somebody worked and as what. Both days are within the post; an open post is the one on organization.person.
create table organization.post (
    id       uuid primary key,
    version  integer not null,
    person   uuid not null references organization.person (id),
    unit     uuid not null references organization.unit (id),
    title    text not null,
    head     boolean not null,
    from_day date,
    to_day   date,
    decision text not null,
    -- the reorganizations of units by which it began and ended
    begun_by uuid,
    ended_by uuid,
    constraint days_in_order check (to_day >= from_day - 1)
);
create index post_person on organization.post (person);
create index post_unit on organization.post (unit);
create unique index one_open_post on organization.post (person) where to_day is null;
create index post_begun_by on organization.post (begun_by) where begun_by is not null;
create index post_ended_by on organization.post (ended_by) where ended_by is not null;

insert into organization.post (id, version, person, unit, title, head, decision)
select gen_random_uuid(), 0, id, unit, post, head, '' from organization.person;

-- Whom a reorganization of units moved: as they stood before, and the version it left them at.
create table organization.person_passed (
    reorganization uuid not null,
    person         uuid not null references organization.person (id),
    unit           uuid not null,
    head           boolean not null,
    since          date,
    left_day       date,
    version        integer not null,
    primary key (reorganization, person)
);

-- Two rows that were found to be one person: how both stood before.
create table organization.people_merge (
    id        uuid primary key,
    kept      uuid not null references organization.person (id),
    merged    uuid not null references organization.person (id),
    before    jsonb not null,
    versions  integer[] not null,
    merged_by text not null,
    merged_at timestamptz not null,
    undone_at timestamptz
);
create index people_merge_kept on organization.people_merge (kept);

-- Pairs that look like one person and are two.
create table organization.not_duplicate (
    one   uuid not null references organization.person (id),
    other uuid not null references organization.person (id),
    primary key (one, other),
    check (one < other)
);

-- How people stand, whole, to be put back some day.
create function organization.image_of(people uuid[]) returns jsonb
    language sql stable as
$$
    select jsonb_build_object(
        'people', coalesce((select jsonb_agg(to_jsonb(p) - 'folded' - 'name_key') from organization.person p where p.id = any (people)), '[]'),
        'identities', coalesce((select jsonb_agg(to_jsonb(i)) from organization.person_identity i where i.person = any (people)), '[]'),
        'posts', coalesce((select jsonb_agg(to_jsonb(o)) from organization.post o where o.person = any (people)), '[]'))
$$;

-- Puts people back as an image shows them; their versions go on.
create function organization.restore(image jsonb) returns void
    language plpgsql as
$$
declare
    them uuid[] := array(select id from jsonb_populate_recordset(null::organization.person, image -> 'people'));
begin
    delete from organization.person_identity where person = any (them);
    delete from organization.post where person = any (them)
        or id in (select id from jsonb_populate_recordset(null::organization.post, image -> 'posts'));
    update organization.person set head = false where id = any (them) and head;
    update organization.person p
    set version = p.version + 1, unit = b.unit, name = b.name, birth_year = b.birth_year, post = b.post, head = b.head,
        code = b.code, birth_day = b.birth_day, sex = b.sex, employment = b.employment, direct_worker = b.direct_worker,
        union_member = b.union_member, since = b.since, left_day = b.left_day, merged_into = b.merged_into
    from jsonb_populate_recordset(null::organization.person, image -> 'people') b
    where p.id = b.id;
    insert into organization.post
    select * from jsonb_populate_recordset(null::organization.post, image -> 'posts');
    insert into organization.person_identity
    select * from jsonb_populate_recordset(null::organization.person_identity, image -> 'identities');
end $$;

-- Lists of people on their way in.
create table organization.people_import (
    id          uuid primary key,
    account     uuid not null,
    person      uuid,
    actor       text not null,
    -- for whom: where a row names no unit
    unit        uuid not null references organization.unit (id),
    file_name   text not null,
    content     bytea,
    state       text not null,
    problem     jsonb,
    layout      jsonb,
    staged      integer not null default 0,
    mode        text not null default '',
    created_at  timestamptz not null,
    applied_at  timestamptz,
    undone_at   timestamptz
);
create index people_import_account on organization.people_import (account, created_at desc);
create index people_import_busy on organization.people_import (state) where state in ('READING', 'APPLYING');

create table organization.people_import_row (
    import         uuid not null references organization.people_import (id) on delete cascade,
    -- as the file counts them
    line           integer not null,
    -- as they stand in the file or were mended since, by the key of the column
    cells          jsonb not null,
    -- what was read out of them; null where the cell is blank or the column not there
    unit           uuid,
    code           text,
    name           text,
    name_key       text not null generated always as (organization.name_key(coalesce(name, ''))) stored,
    birth_year     integer,
    birth_day      date,
    sex            text,
    employment     text,
    post           text,
    head           boolean,
    direct_worker  boolean,
    union_member   boolean,
    since          date,
    citizen_number text,
    party_member   boolean,
    party_since    date,
    -- what is wrong with the row by itself, and what is wrong with it beside other rows and people
    findings       jsonb not null,
    against        jsonb not null default '[]',
    -- whom it may mean, where that is for a person to decide, and what was decided
    candidates     uuid[] not null default '{}',
    decided        text not null default '',
    chosen         uuid,
    person         uuid,
    outcome        text not null default 'NEW',
    changes        jsonb not null default '{}',
    -- the keys a new person and post will have
    new_person     uuid not null,
    new_post       uuid not null,
    before         jsonb,
    version        integer,
    primary key (import, line)
);
create index people_import_row_outcome on organization.people_import_row (import, outcome, line);

-- What is wrong with a row beside others, as the rows keep it.
create function organization.import_fault(column_key text, code text, argument anyelement) returns jsonb
    language sql immutable as
$$
    select jsonb_build_object('column', column_key, 'code', code,
        'arguments', case when argument is null then '[]'::jsonb else jsonb_build_array(argument::text) end)
$$;
