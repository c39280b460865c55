create schema if not exists ledger;
create extension if not exists pg_trgm with schema public;

-- Merits and what became of them, only ever added to. A correction or revocation is an entry that points at the entry it
-- changes; what holds is derived.
create table ledger.entry (
    id              bigint generated always as identity primary key,
    key             uuid not null unique,
    -- of the form it was sent with: what is sent twice is entered once
    form_key        uuid unique,
    sort            text not null check (sort in ('RECORDED', 'CORRECTED', 'REVOKED', 'STRUCK')),
    -- the key of the entry that began it
    merit           uuid not null,
    -- the entry it points at; each is changed once, and then what changed it
    changes         uuid unique references ledger.entry (key),
    kind            text not null check (kind in ('TITLE', 'FORM', 'RATING', 'INITIATIVE', 'DISCIPLINE')),
    -- the rulebook's code of a title or form, otherwise empty
    award           text not null,
    -- what it was called on the day; the subject of an initiative, the form of discipline
    words           text not null,
    -- of a rating or an initiative
    grade           text not null,
    subject_kind    text not null check (subject_kind in ('PERSON', 'UNIT', 'OUTSIDE')),
    subject         uuid not null,
    -- name and place as they were on the decision's day, whatever has become of them since
    subject_name    text not null,
    unit            uuid not null,
    unit_name       text not null,
    unit_place      text not null,
    -- the year it is for; of a period the last, and `since` the first
    year            integer not null check (year between 1900 and 2200),
    since           integer check (since < year),
    decision_number text not null,
    decision_day    date,
    decision_by     text not null,
    -- đồng; null where not known
    money           bigint check (money >= 0),
    note            text not null,
    -- why it was corrected or revoked
    reason          text not null,
    -- the unit on whose authority it was entered, and which may correct it
    keeper          uuid not null,
    -- by hand, or the module it came from
    source          text not null,
    account         uuid,
    actor           text not null,
    at              timestamptz not null,
    check ((sort = 'RECORDED') = (changes is null)),
    check ((sort = 'RECORDED') = (merit = key)),
    check ((kind in ('TITLE', 'FORM')) = (award <> ''))
);
create index entry_merit on ledger.entry (merit, id);

create function ledger.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is only ever added to' using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on ledger.entry
    for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.entry
    for each statement execute function ledger.refuse();

-- The chain, as the trail has it.
create table ledger.link (
    position  bigint primary key check (position > 0),
    entry     bigint not null unique references ledger.entry (id),
    hash      bytea not null,
    sealed_at timestamptz not null
);
create trigger append_only before update or delete on ledger.link
    for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.link
    for each statement execute function ledger.refuse();

create table ledger.unsealed (
    entry bigint primary key,
    tx    xid8 not null
);
create function ledger.queue_entry() returns trigger language plpgsql as $$
begin
    insert into ledger.unsealed (entry, tx) values (new.id, pg_current_xact_id());
    return null;
end $$;
create trigger queue_entry after insert on ledger.entry
    for each row execute function ledger.queue_entry();

create table ledger.verification (
    id             uuid primary key,
    at             timestamptz not null,
    by_name        text not null,
    links          bigint not null,
    hash           bytea,
    fault          text,
    fault_position bigint,
    fault_entry    bigint
);
create index verification_at on ledger.verification (at);
create trigger append_only before update or delete on ledger.verification
    for each row execute function ledger.refuse();
create trigger never_emptied before truncate on ledger.verification
    for each statement execute function ledger.refuse();

-- How merits stand: derived from the entries as they come, so that a search runs along indexes. Who holds a merit and at
-- which unit he is today follows people and their merging; name and unit of the day do not.
create table ledger.standing (
    merit           uuid primary key references ledger.entry (key),
    -- whose words hold, and the entry that ended it
    entry           bigint not null references ledger.entry (id),
    ended_by        bigint references ledger.entry (id),
    state           text not null check (state in ('HOLDS', 'REVOKED', 'STRUCK')),
    subject_kind    text not null,
    subject         uuid not null,
    -- the subject, or the person it was found to be the same as
    holder          uuid not null,
    -- the unit he is at today
    home            uuid not null,
    name            text not null,
    folded          text not null,
    kind            text not null,
    award           text not null,
    -- what makes two of a year and decision the same
    what            text not null,
    year            integer not null,
    since           integer not null,
    unit            uuid not null,
    unit_folded     text not null,
    decision_folded text not null
);
create unique index one_merit on ledger.standing (subject, kind, what, year, decision_folded) where state = 'HOLDS';
create index standing_holder on ledger.standing (holder, year);
create index standing_subject on ledger.standing (subject);
create index standing_home on ledger.standing (home) where state <> 'STRUCK';
create index standing_unit on ledger.standing (unit) where state <> 'STRUCK';
create index standing_year on ledger.standing (year, kind) where state <> 'STRUCK';
-- What the search counts in the index alone, however many there are.
create index standing_award on ledger.standing (award, year, home, since, state) where state <> 'STRUCK';
create index standing_name on ledger.standing (name, year desc, home, state) where state <> 'STRUCK';
create index standing_then on ledger.standing (unit_folded, home, state) where state <> 'STRUCK';
create index standing_number on ledger.standing (decision_folded, home, state) where state <> 'STRUCK';
-- What the search walks along: so a page costs the same among thousands and among millions.
create index standing_order on ledger.standing (
    (split_part(name, ' ', -1)) collate "vi-x-icu", name collate "vi-x-icu", year desc, merit) where state <> 'STRUCK';

-- Names, places and numbers as they are written, each once: there are few of them beside the merits, so a part of one is
-- looked for here, and merits by the whole. What no merit bears any more stays.
create table ledger.known_name (
    name   text primary key,
    folded text not null
);
create index known_name_order on ledger.known_name (
    (split_part(name, ' ', -1)) collate "vi-x-icu", name collate "vi-x-icu");
create index known_name_words on ledger.known_name using gin (folded public.gin_trgm_ops);
create index known_name_letters on ledger.known_name using gin (lower(name) public.gin_trgm_ops);
create table ledger.known_place (folded text primary key);
create index known_place_words on ledger.known_place using gin (folded public.gin_trgm_ops);
create table ledger.known_number (folded text primary key);
create index known_number_words on ledger.known_number using gin (folded public.gin_trgm_ops);

-- In one order, so that two who enter at once do not wait for each other in a circle.
create function ledger.know() returns trigger language plpgsql as $$
begin
    insert into ledger.known_name (name, folded) select distinct a.name, a.folded from added a order by 1
    on conflict do nothing;
    insert into ledger.known_place (folded) select distinct a.unit_folded from added a order by 1 on conflict do nothing;
    insert into ledger.known_number (folded) select distinct a.decision_folded from added a order by 1
    on conflict do nothing;
    return null;
end $$;
create trigger know_added after insert on ledger.standing referencing new table as added
    for each statement execute function ledger.know();
create trigger know_changed after update on ledger.standing referencing new table as added
    for each statement execute function ledger.know();

create function ledger.holder_of(subject_kind text, wanted uuid) returns uuid
    language sql stable as
$$
    with recursive same as (
        select p.id, p.merged_into from organization.person p where p.id = wanted and subject_kind = 'PERSON'
        union
        select n.id, n.merged_into from organization.person n join same s on n.id = s.merged_into)
    select coalesce((select s.id from same s where s.merged_into is null), wanted)
$$;

create function ledger.home_of(subject_kind text, holder uuid) returns uuid
    language sql stable as
$$
    select case subject_kind
        when 'PERSON' then (select p.unit from organization.person p where p.id = holder)
        when 'OUTSIDE' then (select o.territory from organization.outside_subject o where o.id = holder)
        else holder end
$$;

-- What tells merits of one subject, kind, year and decision apart: two initiatives may stand in one decision, two ratings
-- may not.
create function ledger.what(kind text, award text, words text) returns text
    language sql immutable parallel safe as
$$ select case when kind = 'RATING' then '' when award <> '' then award else kernel.fold(words) end $$;

-- How the merits of some entries stand by the entries alone; the search's table must say the same.
create view ledger.derived as
    select first.key as merit, last.id as entry, over.id as ended_by, coalesce(over.sort, 'HOLDS') as state,
           last.subject_kind, last.subject, last.subject_name as name, kernel.fold(last.subject_name) as folded, last.kind,
           last.award, ledger.what(last.kind, last.award, last.words) as what, last.year,
           coalesce(last.since, last.year) as since, last.unit,
           kernel.fold(last.unit_name || ' ' || last.unit_place) as unit_folded,
           kernel.fold(last.decision_number) as decision_folded
    from ledger.entry first
    cross join lateral (select e.* from ledger.entry e where e.merit = first.key and e.sort in ('RECORDED', 'CORRECTED')
                        order by e.id desc limit 1) last
    left join lateral (select e.id, e.sort from ledger.entry e where e.merit = first.key and e.sort in ('REVOKED', 'STRUCK')
                       order by e.id limit 1) over on true
    where first.sort = 'RECORDED';

create function ledger.stand() returns trigger language plpgsql as $$
declare
    before ledger.entry;
    who    uuid;
begin
    if new.sort = 'RECORDED' then
        who := ledger.holder_of(new.subject_kind, new.subject);
        insert into ledger.standing (merit, entry, ended_by, state, subject_kind, subject, holder, home, name, folded, kind,
                                     award, what, year, since, unit, unit_folded, decision_folded)
        select d.merit, d.entry, d.ended_by, d.state, d.subject_kind, d.subject, who,
               ledger.home_of(d.subject_kind, who), d.name, d.folded, d.kind, d.award, d.what, d.year, d.since, d.unit,
               d.unit_folded, d.decision_folded
        from ledger.derived d where d.merit = new.merit;
        return null;
    end if;
    select * into before from ledger.entry where key = new.changes;
    if before.merit <> new.merit or before.subject <> new.subject or before.kind <> new.kind
       or before.sort in ('REVOKED', 'STRUCK') then
        raise exception 'entry % does not fit the entry it points at', new.key using errcode = 'check_violation';
    end if;
    update ledger.standing s
    set entry = d.entry, ended_by = d.ended_by, state = d.state, name = d.name, folded = d.folded, award = d.award,
        what = d.what, year = d.year, since = d.since, unit = d.unit, unit_folded = d.unit_folded,
        decision_folded = d.decision_folded
    from ledger.derived d where d.merit = new.merit and s.merit = new.merit;
    return null;
end $$;
create trigger stand after insert on ledger.entry
    for each row execute function ledger.stand();

-- People move and are found to be the same: what they received goes with them.
create function ledger.follow_person() returns trigger language plpgsql as $$
begin
    update ledger.standing s
    set holder = ledger.holder_of('PERSON', s.subject),
        home = ledger.home_of('PERSON', ledger.holder_of('PERSON', s.subject))
    where s.subject in (
        with recursive those as (
            select new.id as id
            union
            select p.id from organization.person p join those t on p.merged_into = t.id)
        select id from those);
    return null;
end $$;
create trigger ledger_follows after update of unit, merged_into on organization.person
    for each row when (old.unit is distinct from new.unit or old.merged_into is distinct from new.merged_into)
    execute function ledger.follow_person();

create function ledger.follow_outside() returns trigger language plpgsql as $$
begin
    update ledger.standing set home = new.territory where holder = new.id;
    return null;
end $$;
create trigger ledger_follows after update of territory on organization.outside_subject
    for each row when (old.territory is distinct from new.territory)
    execute function ledger.follow_outside();
