-- Many merits are entered in one statement: what follows from entries is derived once for a statement, not once for each
-- of its rows. What stands, and what waits to be sealed, is the same as before.
drop trigger queue_entry on ledger.entry;
drop function ledger.queue_entry();
create function ledger.queue_entries() returns trigger language plpgsql as $$
begin
    insert into ledger.unsealed (entry, tx) select n.id, pg_current_xact_id() from added n;
    return null;
end $$;
create trigger queue_entry after insert on ledger.entry referencing new table as added
    for each statement execute function ledger.queue_entries();

drop trigger stand on ledger.entry;
create or replace function ledger.stand() returns trigger language plpgsql as $$
declare
    wrong uuid;
begin
    insert into ledger.standing (merit, entry, ended_by, state, subject_kind, subject, holder, home, name, folded, kind,
                                 award, what, year, since, unit, unit_folded, decision_folded)
    select n.key, n.id, null, 'HOLDS', n.subject_kind, n.subject, h.holder, ledger.home_of(n.subject_kind, h.holder),
           n.subject_name, kernel.fold(n.subject_name), n.kind, n.award, ledger.what(n.kind, n.award, n.words), n.year,
           coalesce(n.since, n.year), n.unit, kernel.fold(n.unit_name || ' ' || n.unit_place),
           kernel.fold(n.decision_number)
    from added n
    cross join lateral (select ledger.holder_of(n.subject_kind, n.subject) as holder offset 0) h
    where n.sort = 'RECORDED';

    if exists (select from added n where n.sort <> 'RECORDED') then
        select n.key into wrong from added n join ledger.entry b on b.key = n.changes
        where b.merit <> n.merit or b.subject <> n.subject or b.kind <> n.kind or b.sort in ('REVOKED', 'STRUCK')
        limit 1;
        if found then
            raise exception 'entry % does not fit the entry it points at', wrong using errcode = 'check_violation';
        end if;
        update ledger.standing s
        set entry = d.entry, ended_by = d.ended_by, state = d.state, name = d.name, folded = d.folded, award = d.award,
            what = d.what, year = d.year, since = d.since, unit = d.unit, unit_folded = d.unit_folded,
            decision_folded = d.decision_folded
        from added n cross join lateral (select x.* from ledger.derived x where x.merit = n.merit offset 0) d
        where n.sort <> 'RECORDED' and s.merit = n.merit;
    end if;
    return null;
end $$;
create trigger stand after insert on ledger.entry referencing new table as added
    for each statement execute function ledger.stand();

-- Past years' merits on their way in from spreadsheets: staged row by row, matched with who is known, entered by portions.
create table ledger.import (
    id            uuid primary key,
    -- whose merits they are: the unit and what is below it
    unit          uuid not null,
    account       uuid not null,
    person        uuid,
    actor         text not null,
    file_name     text not null,
    content       bytea,
    state         text not null check (state in ('READING', 'READY', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'FAILED')),
    -- why it came to nothing, or stopped
    problem       jsonb,
    layout        jsonb,
    staged        integer not null default 0,
    -- who said that it be entered or taken out, and why; how often it was said
    acting        uuid,
    acting_person uuid,
    acting_actor  text,
    reason        text not null default '',
    run           integer not null default 0,
    created_at    timestamptz not null,
    applied_at    timestamptz,
    undone_at     timestamptz
);
create index import_unit on ledger.import (unit, created_at desc);
create index import_busy on ledger.import (state) where state in ('READING', 'APPLYING', 'UNDOING');

create table ledger.import_row (
    import          uuid not null references ledger.import (id) on delete cascade,
    -- as the file counts them
    line            integer not null,
    -- as they stand in the file or were mended since, by the key of the column
    cells           jsonb not null,
    -- what is wrong with the row
    findings        jsonb not null,
    -- what was read out of the cells; of a row with something wrong only some
    subject_kind    text not null check (subject_kind in ('PERSON', 'UNIT', 'OUTSIDE')),
    subject_sort    text not null,
    name            text not null,
    name_key        text not null generated always as (organization.name_key(name)) stored,
    birth_year      integer,
    birth_day       date,
    code            text not null,
    -- the unit as written, and which units of that time it may mean; of a unit's own row, which it may be itself
    unit_name       text not null,
    units           uuid[] not null,
    -- rows that write the subject the same way
    who             text not null,
    kind            text,
    award           text not null,
    words           text not null,
    grade           text not null,
    year            integer,
    since           integer,
    decision_number text not null,
    decision_day    date,
    decision_by     text not null,
    money           bigint,
    note            text not null,
    what            text generated always as (ledger.what(kind, award, words)) stored,
    decision_folded text not null generated always as (kernel.fold(decision_number)) stored,
    -- whom it may mean, and why that is not sure; what was decided
    candidates      jsonb not null default '[]',
    decided         text not null default '' check (decided in ('', 'ONE', 'OUT')),
    chosen          uuid,
    subject         uuid,
    outcome         text not null check (outcome in ('NEW', 'KNOWN', 'DOUBT', 'LEFT', 'FAULTY', 'ENTERED')),
    merit           uuid,
    run             integer,
    primary key (import, line)
);
create index import_row_outcome on ledger.import_row (import, outcome, line);
create index import_row_who on ledger.import_row (import, who);
create index import_row_subject on ledger.import_row (import, subject);
