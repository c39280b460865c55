-- The top of the tree that the holder's unit stands in. Somebody who sees a whole province among many walks its own stretch
-- of each index, as he would if there were no other.
alter table ledger.standing add column root uuid;

alter table ledger.standing disable trigger know_changed;
update ledger.standing s set root = u.path[1] from organization.unit u where u.id = s.home;
alter table ledger.standing enable trigger know_changed;
alter table ledger.standing alter column root set not null;

create function ledger.find_root() returns trigger language plpgsql as $$
begin
    select u.path[1] into strict new.root from organization.unit u where u.id = new.home;
    return new;
end $$;
create trigger find_root before insert or update of home on ledger.standing
    for each row execute function ledger.find_root();

create function ledger.follow_unit() returns trigger language plpgsql as $$
begin
    update ledger.standing set root = new.path[1] where home = new.id and state <> 'STRUCK';
    return null;
end $$;
create trigger ledger_follows after update on organization.unit
    for each row when (old.path[1] is distinct from new.path[1])
    execute function ledger.follow_unit();

drop index ledger.standing_award;
drop index ledger.standing_name;
drop index ledger.standing_then;
drop index ledger.standing_number;
drop index ledger.standing_occasion;
drop index ledger.standing_unsaid;
create index standing_award on ledger.standing (award, root, year, home, since, state) where state <> 'STRUCK';
create index standing_name on ledger.standing (name, root, year desc, home, state) where state <> 'STRUCK';
create index standing_then on ledger.standing (unit_folded, root, home, state) where state <> 'STRUCK';
create index standing_number on ledger.standing (decision_folded, root, home, state) where state <> 'STRUCK';
create index standing_occasion on ledger.standing (occasion, root, year, home, since, state)
    where occasion <> '' and state <> 'STRUCK';
create index standing_unsaid on ledger.standing (root, home, state)
    where kind = 'FORM' and occasion = '' and state <> 'STRUCK';
create index standing_root on ledger.standing (
    root, (split_part(name, ' ', -1)) collate "vi-x-icu", name collate "vi-x-icu", year desc, merit) where state <> 'STRUCK';
-- What statistics count in the index alone.
create index standing_counted on ledger.standing (root, home, year, kind, award, occasion, subject_kind, holder)
    where state = 'HOLDS' and kind in ('TITLE', 'FORM');
