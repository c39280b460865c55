-- The kind of commendation a form was given as: for merit, an unexpected feat, a theme. The rulebook's code; empty where
-- nobody has said. Entries of before say nothing, and their seals stay what they were: the chain reads this field only
-- where it is set.
alter table ledger.entry add column occasion text not null default '';
alter table ledger.entry add constraint occasion_of_form check (kind = 'FORM' or occasion = '');
alter table ledger.standing add column occasion text not null default '';
alter table ledger.import_row add column occasion text not null default '';

-- Few merits have one, so those of one kind are found without reading the rest.
create index standing_occasion on ledger.standing (occasion, year, home, since, state)
    where occasion <> '' and state <> 'STRUCK';
-- Forms without one are looked for until there are none left, which is to be seen at once too.
create index standing_unsaid on ledger.standing (home, state)
    where kind = 'FORM' and occasion = '' and state <> 'STRUCK';

create or replace view ledger.derived as
    select first.key as merit, last.id as entry, over.id as ended_by, coalesce(over.sort, 'HOLDS') as state,
           last.subject_kind, last.subject, last.subject_name as name, kernel.fold(last.subject_name) as folded, last.kind,
           last.award, ledger.what(last.kind, last.award, last.words) as what, last.year,
           coalesce(last.since, last.year) as since, last.unit,
           kernel.fold(last.unit_name || ' ' || last.unit_place) as unit_folded,
           kernel.fold(last.decision_number) as decision_folded, last.occasion
    from ledger.entry first
    cross join lateral (select e.* from ledger.entry e where e.merit = first.key and e.sort in ('RECORDED', 'CORRECTED')
                        order by e.id desc limit 1) last
    left join lateral (select e.id, e.sort from ledger.entry e where e.merit = first.key and e.sort in ('REVOKED', 'STRUCK')
                       order by e.id limit 1) over on true
    where first.sort = 'RECORDED';

create or replace function ledger.stand() returns trigger language plpgsql as $$
declare
    wrong uuid;
begin
    insert into ledger.standing (merit, entry, ended_by, state, subject_kind, subject, holder, home, name, folded, kind,
                                 award, what, year, since, unit, unit_folded, decision_folded, occasion)
    select n.key, n.id, null, 'HOLDS', n.subject_kind, n.subject, h.holder, ledger.home_of(n.subject_kind, h.holder),
           n.subject_name, kernel.fold(n.subject_name), n.kind, n.award, ledger.what(n.kind, n.award, n.words), n.year,
           coalesce(n.since, n.year), n.unit, kernel.fold(n.unit_name || ' ' || n.unit_place),
           kernel.fold(n.decision_number), n.occasion
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
            decision_folded = d.decision_folded, occasion = d.occasion
        from added n cross join lateral (select x.* from ledger.derived x where x.merit = n.merit offset 0) d
        where n.sort <> 'RECORDED' and s.merit = n.merit;
    end if;
    return null;
end $$;
